/** The `count` places with the largest values, largest first; of equal ones the smallest, in whatever order they come. */
export function strongest(places: readonly number[], values: Float32Array, count: number): number[] {
  const kept: number[] = [];
  for (const place of places) {
    const value = values[place] as number;
    const behind = (at: number) => {
      const other = kept[at] as number;
      const theirs = values[other] as number;
      return theirs < value || (theirs === value && other > place);
    };
    let at = kept.length;
    if (at === count && !behind(at - 1)) continue;
    while (at > 0 && behind(at - 1)) at--;
    kept.splice(at, 0, place);
    if (kept.length > count) kept.pop();
  }
  return kept;
}
