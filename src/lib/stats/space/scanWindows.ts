import type { LongRun } from '../longRun';

/** Where areas are and how many are exposed in each. */
export interface ScanAreas {
  /** Centroids: any plane unit, or longitude in degrees for great circles. */
  readonly x: ArrayLike<number>;
  /** As x, or latitude in degrees. */
  readonly y: ArrayLike<number>;
  readonly population: ArrayLike<number>;
}

export interface WindowOptions extends LongRun {
  /** Largest share of the population that a circle may hold; half by default. */
  readonly share?: number;
  /** `greatCircle` reads x, y as degrees and measures kilometres. */
  readonly distance?: 'euclidean' | 'greatCircle';
}

/**
 * Circles around every centroid, each holding all areas whose centroid is within its radius. Those
 * of one centre grow member by member: its first k members are a circle, unless the next one is
 * just as far.
 */
export interface ScanWindows {
  readonly areas: number;
  readonly population: Float64Array;
  readonly totalPopulation: number;
  /** Centre c's members stand from `starts[c]` to before `starts[c + 1]`, nearest first. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** Share of the population up to each member; 1 where that is not a circle. */
  readonly shares: Float64Array;
  /** Distance to each member, in the unit of the centroids or in kilometres. */
  readonly distances: Float64Array;
}

/** Mean radius of the Earth, IUGG. */
const EARTH_KM = 6371.0088;
/** Distances closer than this share of themselves are equal but for rounding. */
const ROUNDING = 1e-9;

/**
 * The windows that the scan looks through, as Kulldorff (1997) has them: depend on the map alone,
 * so that one set serves many counts.
 * @throws RangeError if lengths differ, a number is not finite, a population is negative, none is
 *   above zero, or `share` is not above 0 and at most 1
 */
export function scanWindows(
  areas: ScanAreas,
  { share = 0.5, distance = 'euclidean', onProgress }: WindowOptions = {},
): ScanWindows {
  const population = checkedPopulation(areas);
  const totalPopulation = population.reduce((sum, people) => sum + people, 0);
  if (!(totalPopulation > 0)) throw new RangeError('Ninguna de las áreas tiene población.');
  if (!(share > 0 && share <= 1)) {
    throw new RangeError(`La parte de la población debe estar entre 0 y 1, y es ${share}.`);
  }
  const points = distance === 'greatCircle' ? onSphere(areas) : onPlane(areas);
  const count = population.length;
  const starts = new Int32Array(count + 1);
  const members: number[] = [];
  const shares: number[] = [];
  const distances: number[] = [];
  const apart = new Float64Array(count);
  const order = new Int32Array(count);
  for (let centre = 0; centre < count; centre += 1) {
    measure(points, centre, apart);
    sortByDistance(apart, order);
    let people = 0;
    for (let place = 0; place < count; place += 1) {
      const area = order[place] ?? 0;
      people += population[area] ?? 0;
      if (people > share * totalPopulation) break;
      const radius = apart[area] ?? 0;
      const next = apart[order[place + 1] ?? -1] ?? Infinity;
      members.push(area);
      shares.push(next <= radius * (1 + ROUNDING) ? 1 : people / totalPopulation);
      distances.push(distance === 'greatCircle' ? arc(radius) : radius);
    }
    starts[centre + 1] = members.length;
    onProgress?.(centre + 1, count);
  }
  return {
    areas: count,
    population,
    totalPopulation,
    starts,
    members: Int32Array.from(members),
    shares: Float64Array.from(shares),
    distances: Float64Array.from(distances),
  };
}

function checkedPopulation({ x, y, population }: ScanAreas): Float64Array {
  if (x.length !== population.length || y.length !== population.length) {
    throw new RangeError(
      `Hay ${x.length} y ${y.length} coordenadas para ${population.length} poblaciones.`,
    );
  }
  return Float64Array.from(population, (people, area) => {
    if (!(people >= 0 && Number.isFinite(people))) {
      throw new RangeError(`La población del área ${area + 1} no es válida: ${people}.`);
    }
    if (!Number.isFinite(x[area]) || !Number.isFinite(y[area])) {
      throw new RangeError(`El centroide del área ${area + 1} no es un punto.`);
    }
    return people;
  });
}

type Points = readonly Float64Array[];

function onPlane({ x, y }: ScanAreas): Points {
  return [Float64Array.from(x), Float64Array.from(y)];
}

/** On the unit sphere, where nearer by the chord is nearer by the arc. */
function onSphere({ x, y }: ScanAreas): Points {
  const lambda = Float64Array.from(x, (degrees) => (degrees * Math.PI) / 180);
  const phi = Float64Array.from(y, (degrees) => (degrees * Math.PI) / 180);
  return [
    lambda.map((longitude, area) => Math.cos(phi[area] ?? 0) * Math.cos(longitude)),
    lambda.map((longitude, area) => Math.cos(phi[area] ?? 0) * Math.sin(longitude)),
    phi.map((latitude) => Math.sin(latitude)),
  ];
}

/** Straight distances from one point to all. */
function measure(points: Points, centre: number, apart: Float64Array): void {
  apart.fill(0);
  for (const axis of points) {
    const origin = axis[centre] ?? 0;
    for (let area = 0; area < apart.length; area += 1) {
      apart[area] = (apart[area] ?? 0) + ((axis[area] ?? 0) - origin) ** 2;
    }
  }
  for (let area = 0; area < apart.length; area += 1) apart[area] = Math.sqrt(apart[area] ?? 0);
}

/**
 * Fills `order` with the areas from the nearest. Distance and area are packed into one whole number,
 * since a plain sort of numbers takes a fifth of the time of one with a comparison; the distance
 * keeps 2⁵³ / n steps, finer than a millionth of a millionth of the largest for 4,000 areas.
 */
function sortByDistance(apart: Float64Array, order: Int32Array): void {
  const count = apart.length;
  const largest = apart.reduce((most, distance) => Math.max(most, distance), 0);
  const steps = largest > 0 ? (Math.floor(2 ** 53 / count) - 1) / largest : 0;
  const packed = apart.map((distance, area) => Math.floor(distance * steps) * count + area);
  packed.sort();
  for (let place = 0; place < count; place += 1) order[place] = (packed[place] ?? 0) % count;
}

/** Kilometres along the great circle of a chord of the unit sphere. */
function arc(chord: number): number {
  return 2 * EARTH_KM * Math.asin(Math.min(1, chord / 2));
}
