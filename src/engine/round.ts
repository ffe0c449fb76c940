/**
 * Whole numbers that add up to `total`, each next to its value (largest remainder). `total` is the rounded
 * sum of the values; no value changes sign. Of equal remainders the earlier is rounded up.
 */
export const roundToSum = (values: readonly number[], total: number): readonly number[] => {
  const floors = values.map((value) => Math.floor(value));
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const remainder = (index: number): number => (values[index] ?? 0) - (floors[index] ?? 0);
  const order = values.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const index of order.slice(0, Math.max(missing, 0))) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
};
