/**
 * First whole number in [from, to) for which `holds`, which stays true from there on; `to` if none. By halves.
 */
export function firstIn(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
