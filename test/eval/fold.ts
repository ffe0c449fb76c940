/** Fitting on some posts and judging on others: which ridge, and whether the result may be accepted. */
import { aucUnder, type Case, casesOfTask, designOf, type Leash, rawUnder, type Weights } from './cases.ts';
import { LEAST_ROWS_OF_ACCOUNT, SETS, type SetName, TASKS, type Task } from './data.ts';
import { ridgeFit } from './fit.ts';
import { meanOf } from './statistics.ts';

/** Strongest first: the first stays closest to the hand-set weights. */
export const RIDGES = [1, 0.3, 0.1, 0.03, 0.01] as const;

/** Which families are at their caps depends on the weights, so fitting is repeated. */
const PASSES = 3;

/** Posts held out together. */
export interface Fold {
  readonly name: string;
  readonly kind: 'account' | 'set';
  isOut(one: Case): boolean;
  /** What is judged on the posts held out. */
  readonly tasks: readonly Task[];
}

const BRAND = TASKS.filter(({ set }) => set === 'brand-posts');
const SETS_WITH_TASKS = SETS.filter((set) => TASKS.some((task) => task.set === set));

/** Each account with enough rows of the upper side, and each set: brand-posts goes as one, as its tasks share rows. */
export const foldsOf = (cases: readonly Case[]): readonly Fold[] => {
  const brand = cases.filter(({ row }) => row.set === 'brand-posts');
  const accounts = [...new Set(brand.map(({ group }) => group))].filter(
    (group) =>
      casesOfTask(
        TASKS[0],
        brand.filter((one) => one.group === group),
      ).above.length >= LEAST_ROWS_OF_ACCOUNT,
  );
  const ofAccount = (name: string): Fold => ({
    name,
    kind: 'account',
    isOut: ({ group }) => group === name,
    tasks: BRAND,
  });
  const ofSet = (name: SetName): Fold => ({
    name,
    kind: 'set',
    isOut: ({ row }) => row.set === name,
    tasks: TASKS.filter(({ set }) => set === name),
  });
  return [...accounts.map(ofAccount), ...SETS_WITH_TASKS.map(ofSet)];
};

/** Weights fitted on the tasks that have posts on both sides. */
export const fitted = (
  tasks: readonly Task[],
  cases: readonly Case[],
  leashes: readonly Leash[],
  ridge: number,
): Weights => {
  const whole = tasks.filter((task) => {
    const { above, below } = casesOfTask(task, cases);
    return above.length > 0 && below.length > 0;
  });
  let weights: Weights = new Map(leashes.map(({ rule, prior }) => [rule, prior] as const));
  for (let pass = 0; pass < PASSES; pass += 1) {
    const found = ridgeFit(designOf(whole, cases, leashes, weights), ridge);
    weights = new Map(leashes.map(({ rule, prior }, index) => [rule, found[index] ?? prior] as const));
  }
  return weights;
};

/** Weights fitted without a fold. */
export const fittedWithout = (fold: Fold, cases: readonly Case[], leashes: readonly Leash[], ridge: number): Weights =>
  fitted(
    TASKS,
    cases.filter((one) => !fold.isOut(one)),
    leashes,
    ridge,
  );

/** Log loss with the two sides weighing the same, at the intercept that suits the posts best: only the order and spread are judged. */
export const lossUnder = (task: Task, cases: readonly Case[], weights: Weights): number => {
  const { above, below } = casesOfTask(task, cases);
  const up = above.map((one) => rawUnder(one, weights));
  const down = below.map((one) => rawUnder(one, weights));
  const mean = (of: readonly number[], loss: (raw: number) => number): number => meanOf(of.map(loss));
  const at = (shift: number): number =>
    (mean(up, (raw) => Math.log1p(Math.exp(-raw - shift))) + mean(down, (raw) => Math.log1p(Math.exp(raw + shift)))) /
    2;
  let [low, high] = [-4, 4];
  while (high - low > 1e-3) {
    const third = (high - low) / 3;
    if (at(low + third) < at(high - third)) high -= third;
    else low += third;
  }
  return at((low + high) / 2);
};

export interface HeldOut {
  readonly fold: Fold;
  readonly task: Task;
  /** AUC on the fold under the given weights, and under those fitted without it. */
  readonly before: number;
  readonly after: number;
  /** Log loss under the latter. */
  readonly loss: number;
}

/** Every fold judged by weights that never saw it. */
export const heldOut = (
  cases: readonly Case[],
  leashes: readonly Leash[],
  ridge: number,
  before: Weights,
): readonly HeldOut[] =>
  foldsOf(cases).flatMap((fold) => {
    const weights = fittedWithout(fold, cases, leashes, ridge);
    const out = cases.filter((one) => fold.isOut(one));
    return fold.tasks.map((task) => ({
      fold,
      task,
      before: aucUnder(task, out, before),
      after: aucUnder(task, out, weights),
      loss: lossUnder(task, out, weights),
    }));
  });

/** Mean log loss over folds, accounts and sets weighing the same. */
export const lossOf = (held: readonly HeldOut[]): number => {
  const kinds = (['account', 'set'] as const).map((kind) => held.filter(({ fold }) => fold.kind === kind));
  return meanOf(kinds.filter(({ length }) => length > 0).map((of) => meanOf(of.map(({ loss }) => loss))));
};
