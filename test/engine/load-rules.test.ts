import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  builtinQueueRules,
  builtinRules,
  isForPosts,
  isForQueues,
  withoutDoubles,
} from '../../src/engine/load-rules.ts';
import { rulesFromDir } from '../../src/engine/own-rules.ts';
import { fakeRule } from './fake-rule.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'postlint-rules-'));
});
afterEach(() => rm(dir, { recursive: true }));

const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
};

const PARTS: Readonly<Record<string, string>> = {
  principle: '"own-voice"',
  polarity: '"promotional"',
  severity: '"warning"',
  weight: '-0.5',
  summary: '"Finds it."',
  why: '"It jars."',
  messages: '{ found: "Here." }',
  examples: '{ good: [], bad: [] }',
  check: '() => {}',
};
const ruleText = (changes: Readonly<Record<string, string>> = {}): string => {
  const parts = Object.entries({ ...PARTS, ...changes }).map(([key, value]) => `${key}: ${value}`);
  return `export default { ${parts.join(', ')} };`;
};

describe('a folder of rules', () => {
  test('gives each its id by file name and its family by folder', async () => {
    await write({ 'zz.mjs': ruleText(), 'house/no-synergy.mjs': ruleText() });
    const { rules, problems } = await rulesFromDir(dir);
    expect(problems).toEqual([]);
    expect(rules.map(({ id, family, from }) => [id, family, from])).toEqual([
      ['no-synergy', 'house', join(dir, 'house', 'no-synergy.mjs')],
      ['zz', 'local', join(dir, 'zz.mjs')],
    ]);
    expect(rules[0]?.rule.messages).toEqual({ found: 'Here.' });
  });

  test('may hold what is no rule: deeper folders, hidden files, packages, other formats', async () => {
    await write({
      'a.mjs': `import './shared/deep/words.mjs';\n${ruleText()}`,
      'shared/deep/words.mjs': 'export const words = [];',
      '.hidden.mjs': 'throw 1',
      'node_modules/x.mjs': 'throw 1',
      'README.md': '# Our rules',
    });
    expect(await rulesFromDir(dir)).toEqual({ rules: [expect.objectContaining({ id: 'a' })], problems: [] });
  });

  test('loads the good ones beside one that throws', async () => {
    await write({ 'bad.mjs': 'throw new Error("no luck")', 'good.mjs': ruleText() });
    const { rules, problems } = await rulesFromDir(dir);
    expect(rules.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toEqual([{ path: join(dir, 'bad.mjs'), message: 'this rule could not be loaded: no luck' }]);
  });

  test('takes no name that cannot be written where rules are named', async () => {
    await write({ 'my rule.mjs': ruleText(), 'my_rule.v2.mjs': ruleText() });
    const { rules, problems } = await rulesFromDir(dir, () => 'x');
    expect(rules.map(({ id }) => id)).toEqual(['my_rule.v2']);
    const message = '"my rule" cannot be the id of a rule; use letters, digits and hyphens';
    expect(problems).toEqual([{ path: 'x', message }]);
  });

  test('tells the way out where postlint is not installed beside it', async () => {
    await write({ 'a.mjs': `import 'postlint';\n${ruleText()}` });
    expect((await rulesFromDir(dir, () => 'a.mjs')).problems).toEqual([
      {
        path: 'a.mjs',
        message:
          'this rule could not be loaded: it imports "postlint", which is not installed in this project; npm install --save-dev postlint, or export the object as it is, without defineRule',
      },
    ]);
  });

  test('is a problem where it holds no rule or is not there', async () => {
    const missing = join(dir, 'gone');
    expect((await rulesFromDir(dir)).problems).toEqual([
      { path: dir, message: 'this folder holds no rule; a rule is a .js or .mjs file' },
    ]);
    expect((await rulesFromDir(missing)).problems).toEqual([
      { path: missing, message: 'this folder of rules could not be read: no such folder' },
    ]);
  });
});

describe('a rule for queues', () => {
  const QUEUE = { scope: '"queue"' };

  test('loads from the same folder', async () => {
    await write({ 'queue/all-news.mjs': ruleText(QUEUE) });
    const { rules, problems } = await rulesFromDir(dir, (path) => path.slice(dir.length));
    expect(problems).toEqual([]);
    expect(rules).toMatchObject([{ id: 'all-news', family: 'queue', from: '/queue/all-news.mjs', foreign: true }]);
    expect(rules.map(isForQueues)).toEqual([true]);
    expect(rules.map(isForPosts)).toEqual([false]);
  });

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ scope: '"feed"' }, '"scope" must be one of queue; it is "feed"'],
    [{ ...QUEUE, polarity: '"relational"', weight: '1' }, '"polarity" must be one of promotional; it is "relational"'],
    [
      { ...QUEUE, phrases: '{}' },
      'no key "phrases" in a rule; it has: scope, principle, polarity, severity, weight, summary, why, options, messages, suggestions, examples, check',
    ],
  ])('is held to what one has: %j', async (changes, message) => {
    await write({ 'mine.mjs': ruleText(changes) });
    expect(await rulesFromDir(dir, () => 'mine.mjs')).toEqual({ rules: [], problems: [{ path: 'mine.mjs', message }] });
  });
});

describe('a file whose default export is no rule is refused with', () => {
  const weight = 'a number, not above 0 for a promotional rule and not below 0 for a relational one';
  const options =
    'of the form { size: { type: "number", default: 3, doc: "…" } }, a type being number, boolean or words';
  test.each<[string, readonly string[]]>([
    ['export const rule = {};', ['it exports no rule; end it with "export default defineRule({ … })"']],
    ['export default [];', ['it exports no rule; end it with "export default defineRule({ … })"']],
    [ruleText({ polarity: '"promo"' }), ['"polarity" must be one of relational, promotional; it is "promo"']],
    [ruleText({ severity: '"off"' }), ['"severity" must be one of info, warning, error; it is "off"']],
    [ruleText({ weight: '0.5' }), [`"weight" must be ${weight}; it is 0.5`]],
    [ruleText({ polarity: '"relational"' }), [`"weight" must be ${weight}; it is -0.5`]],
    [ruleText({ weight: 'NaN' }), [`"weight" must be ${weight}; it is NaN`]],
    [ruleText({ why: 'undefined' }), ['"why" is missing; it must be a sentence']],
    [ruleText({ summary: '" "' }), ['"summary" must be a sentence; it is " "']],
    [ruleText({ quiet: '1' }), ['"quiet" must be true or false; it is 1']],
    [
      ruleText({ guards: '{ reply: 2 }' }),
      [
        '"guards" must be a share from 0 to 1 for any of reply, service, cause, person, humour, trade, quote, notEnglish; it is {"reply":2}',
      ],
    ],
    [
      ruleText({ phrases: '{ acts: "tag" }' }),
      ['"phrases" must be lists of phrases, such as { acts: ["tag a friend"] }; it is {"acts":"tag"}'],
    ],
    [ruleText({ messages: '{}' }), ['"messages" must be texts by name, such as { trade: "…" }; it is {}']],
    [
      ruleText({ suggestions: '{ fuond: "Try." }' }),
      ['"suggestions" must be texts under the same names as "messages"; it is {"fuond":"Try."}'],
    ],
    [
      ruleText({ likely: '{ trait: "tells-in-time", from: 0.3, message: "gone" }' }),
      [
        '"likely" must be of the form { trait: "…", from: 0.3, message: "…" } with or without firstOnly: true and unless: /…/, the message being one of its own with no slot but {words}; it is {"trait":"tells-in-time","from":0.3,"message":"gone"}',
      ],
    ],
    [
      ruleText({ likely: '{ trait: "tells-jokes", from: 0.3, message: "found" }' }),
      [
        '"likely" must be of the form { trait: "…", from: 0.3, message: "…" } with or without firstOnly: true and unless: /…/, the message being one of its own with no slot but {words}; it is {"trait":"tells-jokes","from":0.3,"message":"found"}',
      ],
    ],
    [
      ruleText({ likely: '{ trait: "tells-in-time", from: 0.3, message: "found", firstOnly: "yes" }' }),
      [
        '"likely" must be of the form { trait: "…", from: 0.3, message: "…" } with or without firstOnly: true and unless: /…/, the message being one of its own with no slot but {words}; it is {"trait":"tells-in-time","from":0.3,"message":"found","firs…',
      ],
    ],
    [
      ruleText({
        messages: '{ found: "{count} of {words}" }',
        likely: '{ trait: "tells-in-time", from: 0.3, message: "found" }',
      }),
      [
        '"likely" must be of the form { trait: "…", from: 0.3, message: "…" } with or without firstOnly: true and unless: /…/, the message being one of its own with no slot but {words}; it is {"trait":"tells-in-time","from":0.3,"message":"found"}',
      ],
    ],
    [ruleText({ examples: '[]' }), ['"examples" must be of the form { good: ["…"], bad: ["…"] }; it is []']],
    [ruleText({ check: 'async () => {}' }), ['"check" must be a function that is not async; it is a function']],
    [
      ruleText({ options: '{ n: { type: "number", default: 0, min: 1, doc: "N." } }' }),
      [`"options" must be ${options}; it is {"n":{"type":"number","default":0,"min":1,"doc":"N."}}`],
    ],
    [
      ruleText({ phrase: '{}' }),
      [
        'no key "phrase" in a rule; did you mean "phrases"? It has: principle, polarity, severity, inPlainPost, weight, quiet, wholePost, readsOpening, queueTags, cancelsWarmth, warmth, cancelledByPush, halfAlone, summary, why, guards, options, phrases, needs, messages, suggestions, likely, examples, check',
      ],
    ],
    [
      ruleText({ severity: '"loud"', quiet: '"no"' }),
      ['"severity" must be one of info, warning, error; it is "loud"', '"quiet" must be true or false; it is "no"'],
    ],
    [
      ruleText({ queueTags: '["give"]', cancelsWarmth: '2' }),
      [
        '"queueTags" must be a list of any of asks, gives, listens, service, self, one-way, reply, cause, question, uptake, credits, names, quote, open; it is ["give"]',
        '"cancelsWarmth" must be a share from 0 to 1; it is 2',
      ],
    ],
  ])('%s', async (text, messages) => {
    await write({ 'mine.mjs': text });
    const path = join(dir, 'mine.mjs');
    expect(await rulesFromDir(dir)).toEqual({ rules: [], problems: messages.map((message) => ({ path, message })) });
  });
});

test('a double is reported where it stands, with where the first comes from, and left out', () => {
  const rules = [
    { ...fakeRule('self-praise'), from: 'postlint' },
    { ...fakeRule('mine'), from: 'acme-rules' },
    { ...fakeRule('self-praise'), from: 'acme-rules' },
  ];
  expect(withoutDoubles(rules)).toEqual({
    rules: rules.slice(0, 2),
    problems: [
      {
        path: 'acme-rules',
        message: 'there is a rule "self-praise" already, from postlint; give this one another name',
      },
    ],
  });
});

test('built-in rules have ids of their own and say where they are from', async () => {
  const rules = [...(await builtinRules()), ...(await builtinQueueRules())];
  expect(rules.filter(({ from, foreign }) => from !== 'postlint' || foreign)).toEqual([]);
  expect(withoutDoubles(rules)).toEqual({ rules, problems: [] });
});
