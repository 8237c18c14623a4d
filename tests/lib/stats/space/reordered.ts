import type { Lists } from './maps';

/** The same map and values with the areas in another order: the new place i is the old `order[i]`. */
export function reordered(
  lists: Lists,
  values: readonly number[],
  order: readonly number[],
): { readonly lists: Lists; readonly values: readonly number[] } {
  const newPlace = new Map(order.map((old, place) => [old + 1, place + 1]));
  return {
    lists: order.map((old) => (lists[old] ?? []).map((other) => newPlace.get(other) ?? Number.NaN)),
    values: order.map((old) => values[old] ?? Number.NaN),
  };
}
