import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/engine/linter.ts';
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import type { RuleSetting, RuleSettings } from '../../src/engine/settings.ts';
import type { Report } from '../../src/types.ts';
import { fakeRule, rawPost, wordRule } from './fake-rule.ts';

const NONE: RuleSettings = new Map();
const withSeverity = (id: string, severity: RuleSetting['severity']): RuleSettings =>
  new Map([[id, { severity, options: {} }]]);

const TEXT = 'We are open late on Friday.\nOrder the new box today and tell your friends.';
const lint = (rules: readonly LoadedRule[], settings = NONE, post = rawPost(TEXT)): Report =>
  createLinter(rules)(post, settings);
const found = ({ findings, text }: Report) => findings.map(({ rule, start, end }) => [rule, text.slice(start, end)]);
const weighed = ({ score }: Report) => score.parts.map(({ rule, logOdds }) => [rule, logOdds]);

describe('a finding', () => {
  test('has its place in the post and in the file, and its texts filled in', () => {
    const rule = fakeRule('order', {
      messages: { ask: '"{act}" asks {n} times; {act}!' },
      suggestions: { ask: 'Leave out "{act}".' },
      check({ report }) {
        report({ at: { start: 28, end: 33 }, message: 'ask', values: { act: '{n} Order', n: 2 } } as never);
      },
    });
    expect(lint([rule]).findings).toEqual([
      {
        rule: 'order',
        family: 'selling',
        messageId: 'ask',
        message: '"{n} Order" asks 2 times; {n} Order!',
        suggestion: 'Leave out "{n} Order".',
        severity: 'warning',
        polarity: 'promotional',
        start: 28,
        end: 33,
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 6,
      },
    ]);
  });

  test('has no suggestion where the rule has none for it, and lies inside the post', () => {
    const rule = fakeRule('wide', {
      check({ report }) {
        report({ at: { start: -5, end: 999 }, message: 'found' });
      },
    });
    expect(lint([rule]).findings).toMatchObject([{ suggestion: null, start: 0, end: TEXT.length }]);
  });

  test('is reported once for a rule and a place', () => {
    expect(found(lint([wordRule('w', ['Order', 'Order', 'box'])]))).toEqual([
      ['w', 'Order'],
      ['w', 'box'],
    ]);
  });

  test('stands in order of place, then of rule', () => {
    const praise = { polarity: 'relational', weight: 0.5 } as const;
    const rules = [wordRule('z', ['We']), wordRule('b', ['late'], praise), wordRule('c', ['late on'], praise)];
    const expected = [
      ['z', 'We'],
      ['b', 'late'],
      ['c', 'late on Friday'],
    ];
    expect(found(lint(rules))).toEqual(expected);
    expect(lint(rules.toReversed())).toEqual(lint(rules));
  });
});

describe('a rule', () => {
  test('is given the hits of its own phrase lists, and none for an absent phrase', () => {
    const rule = fakeRule('p', {
      phrases: { acts: ['order'], rewards: ['free gift'] },
      check({ hits, report }) {
        for (const at of [...(hits.acts ?? []), ...(hits.rewards ?? [])]) report({ at, message: 'found' });
      },
    });
    const other = fakeRule('q', { phrases: { acts: ['tell your friends'] } });
    expect(found(lint([rule, other]))).toEqual([['p', 'Order']]);
  });

  test('is given its options, defaults where nothing is set', () => {
    const rule = fakeRule('o', {
      options: { size: { type: 'number', default: 3, doc: 'How many.' } },
      check({ options, report }) {
        report({ at: { start: 0, end: Number(options.size) }, message: 'found' });
      },
    });
    const set: RuleSettings = new Map([['o', { severity: 'default', options: { size: 6 } }]]);
    expect(found(lint([rule]))).toEqual([['o', 'We ']]);
    expect(found(lint([rule], set))).toEqual([['o', 'We are open late']]);
  });

  test.each([
    ['default', 'warning'],
    ['error', 'error'],
    ['info', 'info'],
    ['off', undefined],
  ] as const)('with severity %s reports %s', (severity, expected) => {
    expect(lint([wordRule('w', ['box'])], withSeverity('w', severity)).findings[0]?.severity).toBe(expected);
  });

  test('that praises is always info, unless off', () => {
    const praise = wordRule('w', ['tell'], { polarity: 'relational', severity: 'error', weight: 0.5 });
    expect(lint([praise]).findings[0]?.severity).toBe('info');
    expect(lint([praise], withSeverity('w', 'error')).findings[0]?.severity).toBe('info');
    expect(lint([praise], withSeverity('w', 'off'))).toMatchObject({ findings: [], score: { parts: [] } });
  });

  test('that is quiet counts, and has a line only where the user gives it a severity', () => {
    const quiet = wordRule('w', ['box'], { quiet: true });
    expect(lint([quiet])).toMatchObject({ findings: [], score: { raw: -0.5, parts: [{ words: ['box'] }] } });
    expect(lint([quiet], withSeverity('w', 'info')).findings).toMatchObject([{ severity: 'info' }]);
  });
});

describe('a report that is quiet', () => {
  const faint = fakeRule('faint', {
    check({ post, report }) {
      const start = post.text.indexOf('box');
      report({ at: { start, end: start + 'box'.length }, message: 'found', quiet: true });
    },
  });

  test('counts, and has a line only where the user gives its rule a severity', () => {
    expect(lint([faint])).toMatchObject({ findings: [], score: { raw: -0.5, parts: [{ words: ['box'] }] } });
    expect(lint([faint], withSeverity('faint', 'info')).findings).toMatchObject([{ severity: 'info' }]);
  });

  test('takes no line and no praise from another rule', () => {
    const light = wordRule('light', ['new box'], { weight: -0.1 });
    expect(found(lint([faint, light]))).toEqual([['light', 'new box']]);
    const praise = wordRule('praise', ['new box'], { polarity: 'relational', weight: 0.3 });
    expect(weighed(lint([faint, praise]))).toEqual([
      ['faint', -0.5],
      ['praise', 0.3],
    ]);
  });
});

describe('a finding in a plain post', () => {
  const softer = wordRule('softer', ['box'], { inPlainPost: 'info' });
  const PLAIN = 'Somebody left a box of books by the door of the hall on Friday. They can fetch it at the desk.';
  const AD = `Last chance: get 20% off the box! ${PLAIN}`;
  const severities = (report: Report) => report.findings.map(({ rule, severity }) => [rule, severity]);
  const inPost = (text: string, rules = [softer], settings = NONE) => severities(lint(rules, settings, rawPost(text)));

  test('has the severity that its rule has there, and counts the same', () => {
    expect(inPost(PLAIN)).toEqual([['softer', 'info']]);
    expect(inPost(AD)).toEqual([
      ['softer', 'warning'],
      ['softer', 'warning'],
    ]);
    const loud = lint([wordRule('softer', ['box'])], NONE, rawPost(PLAIN));
    expect(lint([softer], NONE, rawPost(PLAIN)).score).toEqual(loud.score);
  });

  test('keeps a severity that the user gave it, and that of a rule which names none for it', () => {
    expect(inPost(PLAIN, [softer], withSeverity('softer', 'error'))).toEqual([['softer', 'error']]);
    expect(inPost(PLAIN, [wordRule('w', ['box'])])).toEqual([['w', 'warning']]);
  });

  test('has no line where its rule only counts there, but for who asks for the rule', () => {
    const counted = wordRule('counted', ['box'], { inPlainPost: 'counted' });
    expect(inPost(PLAIN, [counted])).toEqual([]);
    expect(inPost(AD, [counted])).toEqual([
      ['counted', 'warning'],
      ['counted', 'warning'],
    ]);
    const heard = lint([wordRule('counted', ['box'])], NONE, rawPost(PLAIN));
    expect(lint([counted], NONE, rawPost(PLAIN)).score).toEqual(heard.score);
    expect(inPost(PLAIN, [counted], withSeverity('counted', 'audible'))).toEqual([['counted', 'warning']]);
    expect(inPost(PLAIN, [counted], withSeverity('counted', 'info'))).toEqual([['counted', 'info']]);
  });

  test('is as loud there as in an ad where the rule says so of it', () => {
    const rule = fakeRule('counted', {
      inPlainPost: 'counted',
      check({ post, report }) {
        const at = post.text.indexOf('box');
        report({ at: { start: at, end: at + 3 }, message: 'found', loud: post.text.includes('Friday') });
      },
    });
    expect(inPost(PLAIN, [rule])).toEqual([['counted', 'warning']]);
    expect(inPost(PLAIN.replace('Friday', 'Monday'), [rule])).toEqual([]);
  });

  test('is backed by another rule as by a mark of an ad, and not by praise', () => {
    const almost = PLAIN.replace('.', '!').replace('Friday', 'Friday #books');
    expect(inPost(almost)).toEqual([['softer', 'info']]);
    expect(inPost(almost, [softer, wordRule('other', ['door'])])).toContainEqual(['softer', 'warning']);
    const praise = wordRule('praise', ['door'], { polarity: 'relational', weight: 0.5 });
    expect(inPost(almost, [softer, praise])).toContainEqual(['softer', 'info']);
  });
});

describe('rules that overlap', () => {
  const heavy = wordRule('heavy', ['new box'], { weight: -0.9 });
  const light = wordRule('light', ['box'], { weight: -0.5 });
  const quiet = wordRule('quiet', ['Order the new box'], { weight: -0.5, quiet: true });

  test('leave the place to the heavier one', () => {
    expect(found(lint([heavy, light]))).toEqual([['heavy', 'new box']]);
  });

  test('leave a quiet one in peace, whatever severity the user gives it', () => {
    const unset = lint([heavy, quiet]);
    const audible = lint([heavy, quiet], withSeverity('quiet', 'info'));
    expect(weighed(unset)).toEqual([
      ['heavy', -0.9],
      ['quiet', -0.5],
    ]);
    expect(audible.score).toEqual(unset.score);
    expect(found(audible).map(([rule]) => rule)).toEqual(['quiet', 'heavy']);
  });
});

test('praise that the score gives nothing for is no finding', () => {
  const warm = { polarity: 'relational', severity: 'info', weight: 0.9, warmth: true } as const;
  const thanks = wordRule('thanks', ['tell'], warm);
  const pitch = wordRule('pitch', ['Order'], { weight: -0.9, cancelsWarmth: 0 });
  expect(found(lint([thanks]))).toEqual([['thanks', 'tell']]);
  const both = lint([thanks, pitch]);
  expect(found(both)).toEqual([['pitch', 'Order']]);
  expect(both.score.parts.map(({ rule, note }) => [rule, note])).toEqual([
    ['pitch', undefined],
    ['thanks', 'cancelled by pitch'],
  ]);
});

describe('a question behind a pitch', () => {
  const pitch = wordRule('pitch', ['Order'], { weight: -0.9 });
  const opener = wordRule('opener', ['What'], { polarity: 'relational', weight: 0.5 });
  const lonely = fakeRule('lonely', {
    weight: -0.3,
    check({ post, report }) {
      if (post.sentences.every(({ kind }) => kind !== 'question'))
        report({ at: { start: 0, end: 5 }, message: 'found' });
    },
  });
  const rules = [pitch, opener, lonely];
  const asked = (text: string) => lint(rules, NONE, rawPost(text));

  test('leaves the score where it was', () => {
    const { parts, ...rest } = asked('Order the box. What do you think?').score;
    const plain = asked('Order the box.').score;
    expect({ ...rest, parts: parts.slice(0, -1) }).toEqual(plain);
    expect(parts.at(-1)).toEqual({
      rule: 'opener',
      points: 0,
      logOdds: 0,
      uncapped: 0.5,
      words: ['What'],
      note: 'a question behind what sells or pushes earns nothing',
    });
    expect(found(asked('Order the box. What do you think?'))).toEqual([['pitch', 'Order']]);
  });

  test('gains nothing by a word about the weather behind it', () => {
    const { raw } = asked('Order the box.').score;
    expect(asked('Order the box. What do you think? It rained until noon.').score.raw).toBe(raw);
  });

  test('counts where nothing is sold, and where more is said after it', () => {
    expect(weighed(asked('The box is red. What do you think?'))).toEqual([['opener', 0.5]]);
    expect(asked('Order the box. What do you think? We paint it red.').score.raw).toBeCloseTo(-0.4, 4);
  });
});

describe('what opens a post', () => {
  const opening = fakeRule('opening', {
    weight: -0.8,
    readsOpening: true,
    check({ post, report }) {
      const [first] = post.tokens;
      if (first?.text === 'Order') report({ at: first, message: 'found' });
    },
  });
  const ASIDES = ['It rained until noon.', 'The wind had dropped.', 'Fog lay over the fields.', 'The hall was shut.'];

  test.each([
    [0, -0.8],
    [1, -0.8],
    [3, -0.8],
    [4, 0],
  ])('counts behind %d sentences about the weather as %f', (asides, raw) => {
    const text = [...ASIDES.slice(0, asides), 'Order the red box.'].join(' ');
    expect(lint([opening], NONE, rawPost(text)).score.raw).toBe(raw);
  });
});

describe('words that count against a post', () => {
  const hook = wordRule('hook', ['Wait for it'], { weight: -0.2 });
  const opening = fakeRule('opening', {
    weight: -0.8,
    check({ post, report }) {
      const first = post.tokens.find(({ kind }) => kind === 'word');
      if (first?.text === 'Order') report({ at: first, message: 'found' });
    },
  });
  const rest = 'Order a box of the red ones by noon.';

  test('cover nothing: it counts as it would without them', () => {
    const covered = lint([hook, opening], NONE, rawPost(`Wait for it. ${rest}`));
    expect(covered.score.raw).toBe(-0.8);
    expect(covered.score.parts.map(({ rule, logOdds, uncapped, note }) => [rule, logOdds, uncapped, note])).toEqual([
      ['opening', -0.8, -0.8, undefined],
      ['hook', 0, -0.2, 'adds nothing: without these words the rest counts for less'],
    ]);
    expect(found(covered)).toEqual([['hook', 'Wait for it']]);
  });

  test('take praise with them that hangs on them', () => {
    const praise = fakeRule('praise', {
      polarity: 'relational',
      weight: 0.9,
      check({ post, report }) {
        if (post.text.startsWith('Wait')) report({ at: { start: 13, end: 18 }, message: 'found' });
      },
    });
    const both = lint([hook, praise, opening], NONE, rawPost(`Wait for it. ${rest}`));
    expect(weighed(both)).toEqual([
      ['opening', -0.8],
      ['praise', 0],
      ['hook', 0],
    ]);
    expect(found(both).map(([rule]) => rule)).toEqual(['hook']);
  });

  test('count where too little would be left to go on', () => {
    const praise = fakeRule('praise', {
      polarity: 'relational',
      weight: 0.9,
      check({ post, report }) {
        if (post.text.startsWith('Wait')) report({ at: { start: 13, end: 18 }, message: 'found' });
      },
    });
    const { score } = lint([hook, praise], NONE, rawPost(`Wait for it. ${rest}`));
    expect([score.value, score.raw]).toEqual([67, 0.7]);
  });

  test('count where the rest is no worse without them', () => {
    expect(weighed(lint([hook, opening], NONE, rawPost(`${rest} Wait for it.`)))).toEqual([
      ['opening', -0.8],
      ['hook', -0.2],
    ]);
  });

  test('are read no more often than there is time for', () => {
    const every = wordRule('every', ['buy'], { weight: -0.2 });
    expect(lint([every], NONE, rawPost('buy '.repeat(40))).score.raw).toBeLessThan(0);
  });

  test('go in every mixture', () => {
    const second = wordRule('second', ['And so'], { weight: -0.25 });
    const text = `Wait for it. And so, ${rest}`;
    expect(lint([hook, second, opening], NONE, rawPost(text)).score.raw).toBe(-0.8);
    expect(lint([hook, second, opening], NONE, rawPost(text.replace('Wait for it. ', ''))).score.raw).toBe(-0.8);
  });
});

describe('what is said twice', () => {
  const rules = [wordRule('pitch', ['Order'], { weight: -0.4 }), wordRule('shop', ['box'], { weight: -0.3 })];
  const said = (text: string) => lint(rules, NONE, rawPost(text));

  test('counts once, and is found twice', () => {
    const twice = said('Order a box. It is red. Order a box. Bring it.');
    expect(twice.score).toEqual(said('Order a box. It is red. Bring it.').score);
    expect(found(twice).map(([rule]) => rule)).toEqual(['pitch', 'shop', 'pitch', 'shop']);
  });

  test('leaves no blank line at the end of what is read', () => {
    const blank = fakeRule('blank', {
      check({ post, report }) {
        if (/\s$/.test(post.text)) report({ at: { start: 0, end: 5 }, message: 'found' });
      },
    });
    const text = 'Order a box. It is red.\n\nOrder a box.';
    expect(lint([...rules, blank], NONE, rawPost(text)).score.raw).toBe(-0.7);
  });

  test('is the same words: another sentence with the same beginning counts', () => {
    expect(said('Order it. Order a box.').score.raw).toBe(-0.7);
    expect(said('Order it. Order it.').score.raw).toBe(-0.4);
  });
});

describe('evidence', () => {
  const strengths = (...given: readonly number[]): LoadedRule =>
    fakeRule('s', {
      weight: -1,
      check({ report }) {
        for (const [start, strength] of given.entries())
          report({ at: { start, end: start }, message: 'found', strength });
      },
    });

  test.each([
    [[1], -1],
    [[0.75], -0.75],
    [[0.5, 0.5], -0.75],
    [[1, 0.3], -1],
    [[7], -1],
  ])('of strengths %j adds up to %f', (given, raw) => {
    expect(lint([strengths(...given)]).score.raw).toBe(raw);
  });

  test.each([[[-1]], [[Number.NaN]], [[Number.POSITIVE_INFINITY]]])('of strength %j is none', (given) => {
    expect(lint([strengths(...given)])).toMatchObject({ findings: [{}], score: { raw: 0, parts: [] } });
  });

  test('quotes each wording once', () => {
    const report = lint([wordRule('w', ['re', 'Friday.\nOrder'])], NONE, rawPost('We are here on Friday.\nOrder now.'));
    expect(report.score.parts[0]?.words).toEqual(['re here', 'Friday. Order']);
  });
});

describe('a guard', () => {
  const tempered = wordRule('w', ['box'], { weight: -1, guards: { cause: 0.4, reply: 0, person: 0.5 } });
  test.each([
    [{}, [], -1],
    [{ author: 'nonprofit' }, ['cause'], -0.4],
    [{ author: 'person' }, ['person'], -0.5],
    [{ author: 'nonprofit', replyTo: '@ana' }, ['reply', 'cause'], 0],
    [{ author: 'public' }, ['service'], -1],
  ] as const)('for %j is shown and tempers the rule', (origin, guards, raw) => {
    const report = lint([tempered], NONE, rawPost(TEXT, origin));
    expect(report.guards).toEqual(guards);
    expect(report.score.raw).toBe(raw);
    expect(report.findings).toHaveLength(raw === 0 ? 0 : 1);
  });

  test('for another language runs no rule', () => {
    const german = 'Wir haben heute bis zehn Uhr geöffnet und freuen uns sehr auf euren Besuch in unserem neuen Laden.';
    expect(lint([wordRule('w', ['haben'])], NONE, rawPost(german))).toMatchObject({
      guards: ['notEnglish'],
      findings: [],
      score: { value: null, raw: 0, band: 'not enough to go on', parts: [] },
    });
  });
});

describe('a rule that fails', () => {
  const failing = (check: LoadedRule['rule']['check']): readonly LoadedRule[] => [
    fakeRule('broken', { check }),
    wordRule('w', ['box']),
  ];
  test.each<[string, LoadedRule['rule']['check'], string]>([
    [
      'by throwing',
      () => {
        throw new TypeError('no such thing');
      },
      'no such thing',
    ],
    [
      'by throwing what is no error',
      () => {
        throw 'oh';
      },
      'oh',
    ],
    [
      'by an unknown message',
      ({ report }) => report({ at: { start: 0, end: 1 }, message: 'fuond' }),
      'no message "fuond" in the rule; did you mean "found"? It has: found',
    ],
    [
      'by a place that is none',
      ({ report }) => report({ at: { start: 4, end: 2 }, message: 'found' }),
      'it reported a place from 4 to 2',
    ],
    [
      'by a place between two characters',
      ({ report }) => report({ at: { start: 3.5, end: 8 }, message: 'found' }),
      'it reported a place from 3.5 to 8',
    ],
    [
      'by an end between two characters',
      ({ report }) => report({ at: { start: 3, end: 7.25 }, message: 'found' }),
      'it reported a place from 3 to 7.25',
    ],
    [
      'by a place that is no number',
      ({ report }) => report({ at: { start: 3, end: Number.NaN }, message: 'found' }),
      'it reported a place from 3 to NaN',
    ],
  ])('%s is named, and the others go on', (_, check, reason) => {
    const report = lint(failing(check));
    expect(report.problems).toMatchObject([{ path: 'draft.txt', message: `rule "broken" failed: ${reason}` }]);
    expect(found(report)).toEqual([['w', 'box']]);
  });

  test('is told of with what it threw', () => {
    const thrown = new TypeError('no such thing');
    const [problem] = lint(
      failing(() => {
        throw thrown;
      }),
    ).problems;
    expect(problem?.cause).toBe(thrown);
  });

  test('by a value it forgot is named with the slot', () => {
    const rule = fakeRule('broken', {
      messages: { found: 'Here is {act}.' },
      check({ report }) {
        report({ at: { start: 0, end: 1 }, message: 'found' });
      },
    });
    expect(lint([rule]).problems[0]?.message).toBe('rule "broken" failed: no value for {act} in "Here is {act}."');
  });

  test('is named with the post where a file holds many, and leaves nothing half reported', () => {
    const rule = fakeRule('broken', {
      check({ report }) {
        report({ at: { start: 0, end: 1 }, message: 'found' });
        throw new Error('too late');
      },
    });
    expect(lint([rule], NONE, rawPost(TEXT, { path: 'q.csv', post: 'row 2' }))).toMatchObject({
      problems: [{ path: 'q.csv', message: 'rule "broken" failed on row 2: too late' }],
      findings: [],
      score: { parts: [] },
    });
  });
});

describe('where promotional findings of different rules overlap', () => {
  const heavy = { weight: -0.9 };
  const praise = { polarity: 'relational', weight: 0.9 } as const;
  const faint = fakeRule('faint', {
    ...heavy,
    wholePost: true,
    check({ post, report }) {
      const start = post.text.indexOf('new box');
      report({ at: { start, end: start + 'new box'.length }, message: 'found', strength: 0.1 });
    },
  });
  test.each<[string, readonly LoadedRule[], readonly (readonly [string, string])[]]>([
    [
      'the heavier rule stays',
      [wordRule('a', ['box']), wordRule('b', ['new box today'], heavy)],
      [['b', 'new box today']],
    ],
    ['the shorter of equal weight stays', [wordRule('a', ['new box today']), wordRule('b', ['box'])], [['b', 'box']]],
    [
      'the first id of equal length stays',
      [wordRule('b', ['new box']), wordRule('a', ['the new'])],
      [['a', 'the new']],
    ],
    [
      'a warning stays beside a heavier hint',
      [wordRule('a', ['new box'], { ...heavy, severity: 'info' }), wordRule('b', ['box today'], { weight: -0.2 })],
      [['b', 'box today']],
    ],
    [
      'one that was dropped drops no other',
      [wordRule('a', ['box today'], heavy), wordRule('b', ['new box'], { weight: -0.7 }), wordRule('c', ['the new'])],
      [
        ['c', 'the new'],
        ['a', 'box today'],
      ],
    ],
    [
      'one rule speaks once of one stretch: the first and longest',
      [wordRule('a', ['new', 'new box', 'box today'])],
      [['a', 'new box']],
    ],
    [
      'what is said of the words goes before what is said of the whole post, however heavy',
      [wordRule('a', ['new'], { ...heavy, wholePost: true }), wordRule('b', ['new box'], { weight: -0.1 })],
      [['b', 'new box']],
    ],
    [
      'of two that judge the whole post the heavier rule speaks, however sure the other is',
      [faint, wordRule('b', ['new'], { weight: -0.4, wholePost: true })],
      [['faint', 'new box']],
    ],
    [
      'neighbours stay',
      [wordRule('a', ['new ']), wordRule('b', ['box'], heavy)],
      [
        ['a', 'new '],
        ['b', 'box'],
      ],
    ],
    [
      'praise stays beside praise, and yields to a warning',
      [wordRule('a', ['new box'], praise), wordRule('b', ['box today'], heavy), wordRule('c', ['the new'], praise)],
      [
        ['c', 'the new'],
        ['b', 'box today'],
      ],
    ],
    [
      'praise yields to a remark that is heavier',
      [wordRule('a', ['new box'], praise), wordRule('b', ['box'], { weight: -1, severity: 'info' })],
      [['b', 'box']],
    ],
    [
      'and a lighter remark to praise',
      [wordRule('a', ['new box'], praise), wordRule('b', ['box'], { weight: -0.4, severity: 'info' })],
      [['a', 'new box']],
    ],
  ])('%s', (_, rules, expected) => {
    expect(found(lint(rules))).toEqual(expected);
    expect(lint(rules.toReversed())).toEqual(lint(rules));
  });

  test('what stands back has no line and counts all the same, so that taking out the other brings nothing to light', () => {
    const light = wordRule('a', ['box'], { weight: -0.4 });
    const report = lint([light, wordRule('b', ['new box'], heavy)]);
    expect(found(report)).toEqual([['b', 'new box']]);
    expect(weighed(report)).toEqual([
      ['b', -0.9],
      ['a', -0.4],
    ]);
  });

  test('what praise outweighs is no evidence, nor praise that a warning outweighs', () => {
    const remark = wordRule('a', ['box'], { weight: -0.4, severity: 'info' });
    expect(weighed(lint([remark, wordRule('b', ['new box'], praise)]))).toEqual([['b', 0.9]]);
    expect(weighed(lint([wordRule('a', ['box'], { weight: -0.4 }), wordRule('b', ['new box'], praise)]))).toEqual([
      ['a', -0.4],
    ]);
  });
});
