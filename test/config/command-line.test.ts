import { describe, expect, test } from 'vitest';
import { checkRules } from '../../src/config/check-rules.ts';
import { withCommandLine } from '../../src/config/command-line.ts';
import { configOf, errorOf } from './load-in.ts';
import { RULES } from './rules.ts';

test('what is given wins over the file, and the rest of the file stays', () => {
  const config = configOf({ network: 'x', failOn: 'info', minScore: 1, maxWarnings: 2, format: 'json' });
  const given = { network: 'bluesky', failOn: 'never', minScore: 0, maxWarnings: 0, format: ['pretty', 'json=a.json'] };
  expect(withCommandLine(config, given)).toEqual({ ...config, ...given, format: undefined, formats: given.format });
  expect(withCommandLine(config, {})).toEqual(config);
});

describe('a wrong word', () => {
  const LEVELS = 'off, info, warning, error';
  test.each([
    [{ rules: ['hard-sell'] }, ['--rule: "hard-sell" is not "id: level", such as "self-talk-ratio: off"']],
    [{ rules: [': off'] }, ['--rule: ": off" is not "id: level", such as "self-talk-ratio: off"']],
    [{ rules: ['hard-sell: warn'] }, [`--rule: "warn" is not one of ${LEVELS}; did you mean "warning"?`]],
    [{ rules: ['hard-sell: '] }, [`--rule: "" is not one of ${LEVELS}`]],
    [{ rules: ['hard-sel: off'] }, ['--rule: no rule "hard-sel"; did you mean "hard-sell"?']],
    [{ only: ['zzz'] }, ['--only: no rule "zzz"; "postlint rules" lists them']],
    [{ skip: ['loud-word'] }, ['--skip: no rule "loud-word"; did you mean "loud-words"?']],
    [{ failOn: 'warn' }, ['--fail-on: "warn" is not one of error, warning, info, never; did you mean "warning"?']],
    [
      { minScore: Number.NaN, maxWarnings: -1 },
      ['--min-score: NaN is not a number from 0 to 100', '--max-warnings: -1 is not a whole number, 0 or more'],
    ],
  ])('%j is refused', async (given, lines) => {
    const error = await errorOf(() => checkRules(withCommandLine(configOf({}), given), RULES));
    expect(error).toBe(lines.map((line) => `command line: ${line}`).join('\n'));
  });
});
