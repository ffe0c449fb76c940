/** How many items at the start fulfil `isBefore`, where none does behind the first that does not. Logarithmic in their number. */
export const partitionPoint = <T>(items: readonly T[], isBefore: (item: T) => boolean): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
};
