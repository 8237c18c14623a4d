/** `binary`: 1 for every neighbour; `rowStandardised`: the weights of an area's neighbours add up to 1. */
export type WeightStyle = 'binary' | 'rowStandardised';

/** Who is beside whom, area by area. An area without neighbours is an island. */
export interface SpatialWeights {
  readonly areas: number;
  /** Area i's neighbours stand in `neighbours` from `offsets[i]` to before `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** The weight of each neighbour of area i; 0 for an island. */
  readonly rowWeight: Float64Array;
}

/**
 * Contiguity weights, symmetric before standardisation.
 * @param keys the areas, in the order of the values that will be studied
 * @param pairs two areas that touch, in either direction or both; a pair with an area that is not
 *   among `keys` belongs to a larger map and is left out
 * @throws RangeError if a key is repeated or an area is said to touch itself
 */
export function contiguity(
  keys: readonly string[],
  pairs: Iterable<readonly [string, string]>,
  style: WeightStyle = 'rowStandardised',
): SpatialWeights {
  const places = new Map(keys.map((key, place) => [key, place]));
  if (places.size < keys.length) {
    const repeated = keys.find((key, place) => places.get(key) !== place);
    throw new RangeError(`El área «${repeated}» está repetida.`);
  }
  const beside = keys.map(() => new Set<number>());
  for (const [one, other] of pairs) {
    if (one === other) throw new RangeError(`El área «${one}» figura como vecina de sí misma.`);
    const [from, to] = [places.get(one), places.get(other)];
    if (from === undefined || to === undefined) continue;
    beside[from]?.add(to);
    beside[to]?.add(from);
  }
  const offsets = new Int32Array(keys.length + 1);
  for (const [area, neighbours] of beside.entries()) {
    offsets[area + 1] = (offsets[area] ?? 0) + neighbours.size;
  }
  return {
    areas: keys.length,
    offsets,
    neighbours: Int32Array.from(beside.flatMap((neighbours) => [...neighbours].sort(ascending))),
    rowWeight: Float64Array.from(beside, ({ size }) => {
      return size === 0 ? 0 : style === 'binary' ? 1 : 1 / size;
    }),
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** How many neighbours an area has. */
export function neighbourCount({ offsets }: SpatialWeights, area: number): number {
  return (offsets[area + 1] ?? 0) - (offsets[area] ?? 0);
}

/** Sum of the values of each area's neighbours, unweighted; 0 for an island. */
export function neighbourSums(
  { areas, offsets, neighbours }: SpatialWeights,
  values: ArrayLike<number>,
): Float64Array {
  const sums = new Float64Array(areas);
  for (let area = 0; area < areas; area += 1) {
    let sum = 0;
    const end = offsets[area + 1] ?? 0;
    for (let link = offsets[area] ?? 0; link < end; link += 1) {
      sum += values[neighbours[link] ?? 0] ?? 0;
    }
    sums[area] = sum;
  }
  return sums;
}

/**
 * Refuses values that are not one finite number per area.
 * @throws RangeError naming the first that is wrong
 */
export function requireValues(values: ArrayLike<number>, areas: number): void {
  if (values.length !== areas) {
    throw new RangeError(`Hay ${values.length} valores para ${areas} áreas.`);
  }
  for (let area = 0; area < areas; area += 1) {
    if (!Number.isFinite(values[area])) {
      throw new RangeError(`El valor ${area + 1} no es un número: ${values[area]}.`);
    }
  }
}
