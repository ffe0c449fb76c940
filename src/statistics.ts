/** The little statistics a queue needs to say how sure it is. Imports nothing. */

/** Standard deviations either way that hold 80 % of a normal distribution. */
export const EIGHTY_PERCENT = 1.28;

/** A range of shares. */
export interface Interval {
  /** 0 to 1. */
  readonly low: number;
  /** 0 to 1. */
  readonly high: number;
}

/**
 * 80 % Wilson score interval of a share, `count` of `n`; counts may be fractions. From 0 to 1 where `n` is 0.
 * Source: Wilson, Journal of the American Statistical Association 22 (1927).
 */
export const wilson = (count: number, n: number, reach = EIGHTY_PERCENT): Interval => {
  if (n <= 0) return { low: 0, high: 1 };
  const share = count / n;
  const squared = reach ** 2 / n;
  const middle = share + squared / 2;
  const half = reach * Math.sqrt((share * (1 - share) + squared / 4) / n);
  return { low: Math.max(0, (middle - half) / (1 + squared)), high: Math.min(1, (middle + half) / (1 + squared)) };
};

/** Lanczos coefficients for g = 7, n = 9; relative error below 1e-13. Source: Godfrey (2001). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function, for numbers of 0.5 and more. */
const logGamma = (x: number): number => {
  const t = x + 6.5;
  const sum = LANCZOS.reduce((total, factor, i) => total + (i === 0 ? factor : factor / (x - 1 + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
};

const TINY = 1e-300;
const STEPS = 300;
const CLOSE = 1e-12;

const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** Lentz's continued fraction of the incomplete beta function. */
const fraction = (x: number, a: number, b: number): number => {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const step of [even, odd]) {
      d = 1 / away(1 + step * d);
      c = away(1 + step / c);
      result *= c * d;
    }
    if (Math.abs(c * d - 1) < CLOSE) break;
  }
  return result;
};

/** Probability that a share with a Beta(a, b) distribution is below `x`; `a` and `b` of 0.5 and more. */
export const betaBelow = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // Beyond the middle the fraction of the mirror image is the one that converges.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const log = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x);
  return (Math.exp(log) / a) * fraction(x, a, b);
};

/** The value in the middle, of two the lower. NaN of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? Number.NaN;
