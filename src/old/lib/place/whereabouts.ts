/** A position with its doubt → the colonias that it may be in. Nothing of the position leaves what is returned. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';

/** Longitude and latitude, in degrees. */
type Degrees = readonly [lon: number, lat: number];
/** Closed: its last point is its first. */
export type Ring = readonly Degrees[];

export interface Area {
  readonly clave: ColoniaKey;
  /** Outer and inner alike. */
  readonly rings: readonly Ring[];
}

export interface Boundaries {
  readonly colonias: readonly Area[];
  /** The edge of the alcaldía. */
  readonly edge: readonly Ring[];
}

export interface DevicePosition {
  readonly lat: number;
  readonly lon: number;
  /** Metres around it that hold the device with 95 % confidence, as the browser says. */
  readonly accuracy: number;
}

export type Whereabouts =
  /** All of the circle of its doubt is in one colonia. */
  | { readonly kind: 'una'; readonly clave: ColoniaKey }
  | {
      readonly kind: 'varias';
      /** The one that the position falls in first, then by how near they are. */
      readonly claves: readonly ColoniaKey[];
      /** Whether some of the circle is outside the alcaldía. */
      readonly outside: boolean;
    }
  | { readonly kind: 'fuera' }
  /** Of more colonias than help anybody choose. */
  | { readonly kind: 'imprecisa' };

/** More colonias than these are no answer. */
const MOST = 4;

const METRES_PER_DEGREE = 111_320;

/** @returns no number of the position */
export function whereabouts(
  { colonias, edge }: Boundaries,
  { lat, lon, accuracy }: DevicePosition,
): Whereabouts {
  const distanceTo = metresFrom([lon, lat]);
  const near = colonias
    .map(({ clave, rings }) => ({ clave, away: distanceTo(rings) }))
    .filter(({ away }) => away <= accuracy)
    .sort((a, b) => a.away - b.away);
  const [first] = near;
  if (first === undefined) return { kind: 'fuera' };
  if (near.length > MOST) return { kind: 'imprecisa' };
  const isInside = contains(edge, [lon, lat]);
  const outside = !isInside || metresToBorder(edge, [lon, lat]) <= accuracy;
  if (near.length === 1 && !outside) return { kind: 'una', clave: first.clave };
  return { kind: 'varias', claves: near.map(({ clave }) => clave), outside };
}

/** Metres from a position to an area, 0 within it. */
const metresFrom = (from: Degrees) => (rings: readonly Ring[]) =>
  contains(rings, from) ? 0 : metresToBorder(rings, from);

/** A point in a hole is in two rings, one in a part of several in one. */
export const contains = (rings: readonly Ring[], point: Degrees): boolean =>
  rings.filter((ring) => isWithin(ring, point)).length % 2 === 1;

/** By how many sides a line eastwards from the point crosses. */
function isWithin(ring: Ring, [x, y]: Degrees): boolean {
  let within = false;
  for (const [[ax, ay], [bx, by]] of sidesOf(ring)) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  }
  return within;
}

function metresToBorder(rings: readonly Ring[], [lon, lat]: Degrees): number {
  const perLon = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const flat = ([x, y]: Degrees) => [(x - lon) * perLon, (y - lat) * METRES_PER_DEGREE] as const;
  let least = Infinity;
  for (const ring of rings) {
    for (const [a, b] of sidesOf(ring)) least = Math.min(least, toSegment(flat(a), flat(b)));
  }
  return least;
}

/** From the origin, on a plane. */
function toSegment([ax, ay]: Degrees, [bx, by]: Degrees): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + share * dx, ay + share * dy);
}

function* sidesOf(ring: Ring): Generator<readonly [Degrees, Degrees]> {
  let last: Degrees | undefined;
  for (const point of ring) {
    if (last !== undefined) yield [last, point];
    last = point;
  }
}
