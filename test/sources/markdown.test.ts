import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problems, texts } from './reading.ts';

describe('a Markdown post is what its reader sees', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['emphasis', 'So *very* **glad** to _meet_ __you__ ***all***', 'So very glad to meet you all'],
    ['marks that emphasise nothing', '5 * 3 ** 2, snake_case_name and a*', '5 * 3 ** 2, snake_case_name and a*'],
    ['strikethrough', 'It was ~~late~~ early, ~5 minutes~', 'It was late early, ~5 minutes~'],
    ['emphasis over two lines', 'So **very\nglad** indeed', 'So very\nglad indeed'],
    ['emphasis that a paragraph ends', 'So **very\n\nglad** indeed', 'So **very\n\nglad** indeed'],
    ['headings', '# Big news #\n## Sub\nText', 'Big news\nSub\nText'],
    ['underlined headings', 'Big news\n========\nText\n\nSub\n---\nMore', 'Big news\n\nText\n\nSub\n\nMore'],
    ['hashtags, which are no headings', '#naps are #good', '#naps are #good'],
    ['links', 'Read [our *notes*](https://ex.org/a_(b)_c "Notes") now', 'Read our notes now'],
    ['links in brackets', '[[Note] one](https://ex.org)', '[Note] one'],
    [
      'reference links',
      '[One][a], [two][], [three] and [four]\n\n[A]: /1\n[two]: <b>\n[three]: c "t"',
      'One, two, three and [four]',
    ],
    ['brackets that link nothing', 'Your card [link] here [product](', 'Your card [link] here [product]('],
    ['an attribute in brackets', 'New #[\\Override] attribute', 'New #[\\Override] attribute'],
    ['images', 'Hello ![a *cat*](cat.png) there\n\n![dog](dog.png)\n', 'Hello  there'],
    ['an image in a link', '[![badge](b.svg) Docs](https://ex.org)', 'Docs'],
    ['a link in an image', '![see [this](a)](b) ok', 'ok'],
    [
      'bare and bracketed addresses',
      'See https://ex.org/_a_*b* or <https://ex.org/_c_> ok',
      'See https://ex.org/_a_*b* or https://ex.org/_c_ ok',
    ],
    ['an address in emphasis', '**https://ex.org** now', 'https://ex.org now'],
    ['mentions and hashtags with underscores', 'Thanks @_ana_b_ for #_this_', 'Thanks @_ana_b_ for #_this_'],
    ['shortcodes', 'Hi :waving_hand: :+1:', 'Hi :waving_hand: :+1:'],
    ['inline code, which keeps its place', 'Run `npm *test*` or ``a ` b`` now', 'Run `` or ```` now'],
    ['a backtick on its own', 'The ` key', 'The ` key'],
    ['fenced code', 'Before\n\n```js\nbuy("now")\n```\nAfter\n~~~\nbuy\n~~~\n', 'Before\n\n\nAfter'],
    ['a fence that is never closed', 'Before\n~~~\nAfter, and *more*\n\n```', 'Before\n~~~\nAfter, and more\n\n```'],
    ['a fence inside a longer one', '````\n```\nno\n```\n````\nyes', 'yes'],
    ['indented text, which is no code', 'One\n\n    *two*', 'One\n\n    two'],
    ['comments', 'One <!-- *no* --> two\n<!-- no\n\nno -->\nthree', 'One  two\n\nthree'],
    ['a comment that is never closed', 'One\n<!-- two\n\nthree', 'One\n<!-- two\n\nthree'],
    ['tags', '<p>One</p><p>Two<br>three <b class="x">four</b></p>', 'One\n\nTwo\nthree four'],
    ['what only looks like a tag', 'I <3 you, 1 < 2 > 0', 'I <3 you, 1 < 2 > 0'],
    ['scripts and styles', 'One\n<style>\na {}\n\n</style>\n<script>no()</script>\ntwo', 'One\n\n\ntwo'],
    ['character references', 'R&amp;D &#233;t&#xe9; &hellip; &copy;&nope; &#0;', 'R&D été … ©&nope; &#0;'],
    ['escapes', '\\*not\\* \\# \\O one\\\ntwo', '*not* # \\O one\ntwo'],
    ['lists', '- one *a*\n* two\n  1. three\n- [x] done', '- one a\n* two\n  1. three\n- done'],
    ['quotes, which keep their marks', '> They *said*\n> > so\n\nWe did', '> They said\n> > so\n\nWe did'],
    ['rules', 'One\n\n---\n\n* * *\n\ntwo', 'One\n\n\n\n\n\ntwo'],
    ['the line under a table head', '| A | B |\n|---|:-:|\n| *1* | 2 |', '| A | B |\n\n| 1 | 2 |'],
    ['an emoji beside marks', '**🎉 Hooray**🎉 *now*', '🎉 Hooray🎉 now'],
    ['empty marks', '** ** __ []()', '** ** __'],
  ];
  test.each(cases)('%s', async (_name, source, shown) => {
    expect(await texts('post.md', source)).toEqual([shown]);
  });

  test.each(['![only](a.png)', '<!-- note -->', '```\ncode\n```', '---\nmedia: [a.png]\n---\n'])(
    'a file that shows nothing is no post and no problem: %j',
    async (source) => {
      expect(await texts('post.md', source)).toEqual([]);
      expect(await problems('post.md', source)).toEqual([]);
    },
  );

  test('imports, exports and comments of MDX are left out', async () => {
    const source =
      'import { Card } from \'./card\'\nexport const a = 1\n\n<Card title="x">Hello</Card> {/* no */}\n\n{/* no\n\nno */}\nthere';
    expect(await texts('post.mdx', source)).toEqual(['Hello {/* no */}\n\n\nthere']);
    expect(await texts('post.md', 'import tax from\n"abroad" is odd')).toEqual(['import tax from\n"abroad" is odd']);
  });
});

type Pair = readonly [source: string, shown: string];

const words = fc.constantFrom('we', 'listened', 'café', '日本', '5').map((word): Pair => [word, word]);

const around = (before: string, after: string) => (inside: fc.Arbitrary<Pair>) =>
  inside.map(([source, shown]): Pair => [`${before}${source}${after}`, shown]);

const { tree } = fc.letrec<{ tree: Pair; node: Pair }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'markup' },
    words,
    words,
    around('*', '*')(tie('tree')),
    around('**', '**')(tie('tree')),
    around('_', '_')(tie('tree')),
    around('~~', '~~')(tie('tree')),
    around('<b>', '</b>')(tie('tree')),
    around('[', '](https://ex.org/a_b "c*d")')(words),
    fc.constant<Pair>(['![a *b* [c](d)](e)', '']),
    fc.constant<Pair>(['`*x [y](z)`', '``']),
    fc.constant<Pair>(['&lt;\\*', '<*']),
  ),
  tree: fc
    .array(tie('node'), { minLength: 1, maxLength: 3 })
    .map(
      (nodes): Pair => [
        `we ${nodes.map(([source]) => source).join(' ')} did`,
        `we ${nodes.map(([, shown]) => shown).join(' ')} did`,
      ],
    ),
}));

test('whatever markup is nested in whatever, the words are left', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async ([source, shown]) => {
      expect(await texts('post.md', source)).toEqual([shown]);
    }),
    { numRuns: 1000 },
  );
});

/** One post for each line, however many marks it has: reading takes time in line with length, or this test would not end. */
test.each([
  '[',
  '![',
  '](',
  '[a](',
  '*',
  '*a ',
  'a* ',
  '*a_ ',
  '`',
  '`a``',
  '<',
  '<a ',
  '<!--',
  '<!--\n',
  '> ',
  '>\n',
  '&',
  '\\',
  '```\n',
  '```a\n',
  '~~~\n',
  '- ',
  '# ',
  '](\t',
  '|-',
  '[x]: y\n[',
  '<pre>\n',
  '🎉*',
  '**Post 1**\n',
])('100 KB of %j is read', async (mark) => {
  const found = await problems('post.md', mark.repeat(Math.ceil(100_000 / mark.length)), 1 << 16);
  expect(found).toEqual([]);
});
