import { describe, expect, it } from 'vitest';
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { explainRule, rulesTable } from '../../src/formatters/explain-rule.ts';
import { rulesReadme } from '../../src/formatters/rules-readme.ts';
import { defineRule } from '../../src/rule-kit.ts';
import { uncoloured } from './reports.ts';

const RULES: readonly LoadedRule[] = [
  {
    id: 'specific-thanks',
    family: 'regard',
    from: 'postlint',
    rule: defineRule({
      principle: 'earn-trust',
      polarity: 'relational',
      severity: 'info',
      weight: 0.9,
      summary: 'Thanks somebody for one particular thing.',
      why: 'People like to be seen.',
      messages: { thanks: 'You thanked {who}.' },
      examples: { good: ['«Thank you, Kofi, for the recording».'], bad: ['Thanks all!'] },
      check: () => {},
    }),
  },
  {
    id: 'give-to-get',
    family: 'selling',
    from: 'postlint',
    rule: defineRule({
      principle: 'give-without-quid-pro-quo',
      polarity: 'promotional',
      severity: 'warning',
      weight: -1.1,
      summary: 'Offers something only in return for a like, follow, tag or comment.',
      why: 'A gift with a condition reads as a trade.',
      guards: { service: 0, reply: 0.4, cause: 0.4 },
      options: {
        allow: { type: 'words', default: ['raffle'], doc: 'Words that make a trade fair.' },
        most: { type: 'number', default: 2, min: 0, max: 9, doc: 'Trades to let pass.' },
        strict: { type: 'boolean', default: false, doc: 'Report hints of a trade too.' },
      },
      messages: { trade: 'A trade.' },
      examples: {
        bad: ['«Comment GUIDE and I will send it».', '1. Say *hi*\n2. «Tag a friend» <now>', 'x'.repeat(500)],
        good: ['Here is the guide.', { post: '@tom Here it is.', reply: true, network: 'x', options: { most: 1 } }],
      },
      check: () => {},
    }),
  },
  {
    id: 'orders',
    family: 'local',
    from: 'rules/orders.mjs',
    rule: defineRule({
      principle: 'leave-people-free',
      polarity: 'promotional',
      severity: 'info',
      weight: -0.3,
      quiet: true,
      summary: 'Gives orders.',
      why: 'Nobody likes orders.',
      messages: { order: 'An order.' },
      examples: { bad: ['«Go».'], good: ['Gone.'] },
      check: () => {},
    }),
  },
];
const [thanks, trade, orders] = RULES;
if (thanks === undefined || trade === undefined || orders === undefined) throw new Error('no rules');

describe('explainRule', () => {
  it('tells all there is to know of a rule that reports', () => {
    expect(explainRule(trade, { color: false, width: 72 }, { right: 41, wrong: 4 })).toMatchInlineSnapshot(`
      "give-to-get  selling, promotional
      Offers something only in return for a like, follow, tag or comment.

      Why         A gift with a condition reads as a trade.
      Principle   Give because it helps, not to get something back.
      Severity    warning
      Weight      −1.10 in log-odds: one such finding, alone and at full
                  strength, takes a post from 50 to 25.
      Checked     right in 41 of 45 places on real posts (91 %), read one by
                  one.
      Holds back  Silent in a service notice. Counts 40 % in a reply or an
                  appeal for somebody in need.
      Options     allow (list of words, default raffle): Words that make a
                  trade fair.
                  most (number, at least 0, at most 9, default 2): Trades to
                  let pass.
                  strict (true or false, default false): Report hints of a
                  trade too.
      Turn off    postlint --rule 'give-to-get: off', or in the config
                  rules: { 'give-to-get': 'off' }

      It reports the words in «»:
        - «Comment GUIDE and I will send it».
        - 1. Say *hi* 2. «Tag a friend» <now>

      It leaves alone:
        - Here is the guide.
        - @tom Here it is. (as a reply, on x, most: 1)
      "
    `);
  });

  it('swaps the examples of a rule that praises', () => {
    expect(explainRule(thanks, { color: false, width: 72 })).toMatchInlineSnapshot(`
      "specific-thanks  regard, relational
      Thanks somebody for one particular thing.

      Why         People like to be seen.
      Principle   Loyalty is earned: admit mistakes, be fair, take time.
      Severity    info
      Weight      +0.90 in log-odds: one such finding, alone and at full
                  strength, takes a post from 50 to 71.
      Checked     not yet on real posts, so trust it less.
      Turn off    postlint --rule 'specific-thanks: off', or in the config
                  rules: { 'specific-thanks': 'off' }

      It praises the words in «»:
        - «Thank you, Kofi, for the recording».

      It does not praise:
        - Thanks all!
      "
    `);
  });

  it('says where a user’s own rule comes from, and that a quiet one is not printed', () => {
    const text = explainRule(orders, { color: false, width: 72 });
    expect(text).toContain('orders  local, promotional, from rules/orders.mjs\n');
    expect(text).not.toContain('Checked');
    expect(text).toContain('Severity    info, printed only where you ask for it\n');
  });

  it('says the same with colour', () => {
    const coloured = explainRule(trade, { color: true, width: 72 });
    expect(coloured).not.toBe(uncoloured(coloured));
    expect(uncoloured(coloured)).toBe(explainRule(trade, { color: false, width: 72 }));
  });
});

it('lists rules by family, those that flag first', () => {
  expect(rulesTable(RULES)).toMatchInlineSnapshot(`
    "selling
      give-to-get      warning  Offers something only in return for a like, follow,
                                tag or comment.

    regard
      specific-thanks  praise   Thanks somebody for one particular thing.

    local
      orders           quiet    Gives orders.
    "
  `);
});

it('writes the page of all rules', () => {
  expect(rulesReadme(RULES)).toMatchInlineSnapshot(`
    "# Rules

    Each rule looks for one way of talking at people, or with them, and says which words made it speak.
    Weights are log-odds: a post starts at 50, a rule below 0 moves it towards one-way and a rule above 0 towards relational.

    This page is made from the rule files by \`npm run docs\`; the examples run as tests, and the words in **bold** are what is reported.

    | Rule | What it finds | Severity | Weight | Principle |
    | --- | --- | --- | --- | --- |
    | [give-to-get](#give-to-get) | Offers something only in return for a like, follow, tag or comment. | warning | −1.10 | give-without-quid-pro-quo |
    | [specific-thanks](#specific-thanks) | Thanks somebody for one particular thing. | praise | +0.90 | earn-trust |
    | [orders](#orders) | Gives orders. | counted, not shown | −0.30 | leave-people-free |

    ## Selling

    ### give-to-get

    Offers something only in return for a like, follow, tag or comment.

    **Why.** A gift with a condition reads as a trade.

    **Principle.** Give because it helps, not to get something back.

    **Counts.** Warning, weight −1.10: one such finding, alone and at full strength, takes a post from 50 to 25. Silent in a service notice. Counts 40 % in a reply or an appeal for somebody in need.

    | option | type | what it does |
    | --- | --- | --- |
    | \`allow\` | list of words, default raffle | Words that make a trade fair. |
    | \`most\` | number, at least 0, at most 9, default 2 | Trades to let pass. |
    | \`strict\` | true or false, default false | Report hints of a trade too. |

    It reports:

    - <b>Comment GUIDE and I will send it</b>.
    - 1\\. Say \\*hi\\*<br>2. <b>Tag a friend</b> \\<now\\>

    It leaves alone:

    - Here is the guide.
    - @tom Here it is. *(as a reply, on x, most: 1)*

    ## Regard

    ### specific-thanks

    Thanks somebody for one particular thing.

    **Why.** People like to be seen.

    **Principle.** Loyalty is earned: admit mistakes, be fair, take time.

    **Counts.** Praise, weight +0.90: one such finding, alone and at full strength, takes a post from 50 to 71.

    It praises:

    - <b>Thank you, Kofi, for the recording</b>.

    It does not praise:

    - Thanks all!

    ## Local

    ### orders

    Gives orders.

    **Why.** Nobody likes orders.

    **Principle.** Let go of control; leave people room to choose.

    **Counts.** Counted, not shown, weight −0.30: one such finding, alone and at full strength, takes a post from 50 to 43.

    It reports:

    - <b>Go</b>.

    It leaves alone:

    - Gone.
    "
  `);
});
