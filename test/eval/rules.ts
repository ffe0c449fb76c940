/** `npm run eval -- rules`: how often each rule fires on each side, what it gives, and whether it tells sides apart. */
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import type { ScorePart } from '../../src/types.ts';
import { SIDES, TASKS, type Task } from './data.ts';
import type { Examined, View } from './examine.ts';
import { byFamily, partsBySide, pointsOf, SIDE_NAMES } from './firings.ts';
import { type Count, logOddsRatio, meanOf, share } from './statistics.ts';
import { fraction, signed, table } from './table.ts';

type Sides = readonly (readonly (readonly ScorePart[])[])[];

/** Standard errors from which a rule that separates the wrong way is marked. */
const SURE = 2;

const SHOP = { name: 'shop', set: 'shop-strings', above: ['notdark'], below: ['dark'] } as const;
const SEPARATED: readonly Pick<Task, 'name' | 'set' | 'above' | 'below'>[] = [...TASKS, SHOP];

const firedIn = (rule: string, side: Sides[number]): readonly number[] =>
  side.flatMap((parts) => pointsOf(rule, parts) ?? []);

const firingRow = ({ id, family, rule }: LoadedRule, sides: Sides): readonly string[] => {
  const fired = sides.map((side) => firedIn(id, side));
  const cells = sides.map((side, index) => {
    const count = fired[index]?.length ?? 0;
    return count === 0 ? '.' : `${count} ${fraction(100 * share(count, side.length), 1).replace(/^\./, '0.')}%`;
  });
  return [family, id, String(rule.weight), signed(meanOf(fired.flat())), ...cells];
};

const countOf = (id: string, sides: Sides, set: string, labels: readonly string[]): Count => {
  const chosen = sides.filter((_, index) => SIDES[index]?.[0] === set && labels.includes(SIDES[index][1]));
  return {
    fired: chosen.reduce((sum, side) => sum + firedIn(id, side).length, 0),
    of: chosen.reduce((sum, side) => sum + side.length, 0),
  };
};

const separation = ({ id, rule }: LoadedRule, sides: Sides, task: (typeof SEPARATED)[number]): string => {
  const above = countOf(id, sides, task.set, task.above);
  const below = countOf(id, sides, task.set, task.below);
  if (above.fired + below.fired === 0) return '.';
  const { value, error } = logOddsRatio(above, below);
  const isAgainst = value * Math.sign(rule.weight) < -SURE * error;
  return `${signed(value)} ±${error.toFixed(1)}${isAgainst ? ' ✗' : '  '}`;
};

/** Two tables: firings, and log odds of firing on the upper side minus those on the lower. */
export const ruleTables = (rules: readonly LoadedRule[], rows: readonly Examined[], view: View): string => {
  const sides = partsBySide(rows, view);
  const sorted = byFamily(rules);
  const firings = table(
    ['family', 'rule', 'weight', 'mean', ...SIDE_NAMES],
    sorted.map((loaded) => firingRow(loaded, sides)),
    2,
  );
  const separations = table(
    ['family', 'rule', 'weight', ...SEPARATED.map(({ name }) => name)],
    sorted.map((loaded) => [
      loaded.family,
      loaded.id,
      String(loaded.rule.weight),
      ...SEPARATED.map((task) => separation(loaded, sides, task)),
    ]),
    2,
  );
  return [
    `Posts in which each rule counts (${view} text); "mean" is the log-odds it gives where it does, after caps`,
    firings,
    'Log odds of firing on the relational side minus the promotional; ✗ where it is surely against the rule',
    separations,
  ].join('\n\n');
};
