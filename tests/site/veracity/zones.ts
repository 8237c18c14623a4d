/**
 * The circle of colonias with the most cases beyond what its women make expected (Kulldorff 1997), and how often
 * colonias that differ as much as these, wherever they are, have one as marked (docs/decisions/agrupamientos.md).
 */
import { sum } from './algebra';
import { countedAreas, type Asked, type CountedArea, type Estimate } from './clusters';
import type { Counted } from './counted';
import { chanceApart, drawsOf, gammaDraw, type Draw } from './draws';
import { falling } from './special';

const SITE_REPLICAS = 999;
const OWN_REPLICAS = 999;
const LEAST_CASES = 2;

const known = new WeakMap<Counted, Map<string, Estimate>>();

/** p of the likeliest zone. */
export function zoneP(counted: Counted, asked: Asked): Estimate {
  const own = known.get(counted) ?? new Map<string, Estimate>();
  known.set(counted, own);
  const key = [asked.indicator, asked.unit, asked.period].join();
  const areas = countedAreas(counted, asked);
  const found =
    own.get(key) ??
    scanned(
      areas,
      areas.map(({ place }) => counted.centres.get(place) ?? [NaN, NaN]),
    );
  own.set(key, found);
  return found;
}

/** @param centres degrees east and north, in the order of the areas */
export function scanned(
  areas: readonly CountedArea[],
  centres: readonly (readonly [number, number])[],
): Estimate {
  const cases = sum(areas.map(({ n }) => n));
  const circles = circlesOf(areas, centres);
  const observed = most(
    areas.map(({ n }) => n),
    circles,
    cases,
  );
  const draw = drawsOf(11);
  const shape = shapeOf(areas, cases);
  let reached = 0;
  for (let replica = 0; replica < OWN_REPLICAS; replica += 1) {
    const odds = areas.map(({ women }) => women * (shape === null ? 1 : gammaDraw(shape, draw)));
    if (most(spreadOver(odds, cases, draw), circles, cases) >= observed - 1e-9) reached += 1;
  }
  const p = (reached + 1) / (OWN_REPLICAS + 1);
  return { of: p, within: chanceApart(p, SITE_REPLICAS, OWN_REPLICAS) };
}

interface Circles {
  /** From each centre outwards. */
  readonly order: readonly number[];
  /** Share of the women up to each. */
  readonly shares: readonly number[];
}

/** Up to half of the women. */
function circlesOf(
  areas: readonly CountedArea[],
  centres: readonly (readonly [number, number])[],
): readonly Circles[] {
  const all = sum(areas.map(({ women }) => women));
  return centres.map((centre) => {
    const near = centres
      .map((other, at) => ({ at, far: angle(centre, other) }))
      .toSorted((a, b) => a.far - b.far);
    let women = 0;
    const shares = near.map(({ at }) => (women += areas[at]?.women ?? NaN) / all);
    const size = shares.filter((share) => share <= 0.5).length;
    return { order: near.map(({ at }) => at).slice(0, size), shares: shares.slice(0, size) };
  });
}

/** Haversine of the angle between two points. */
function angle([lon, lat]: readonly [number, number], [x, y]: readonly [number, number]): number {
  const half = (degrees: number): number => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
  return half(y - lat) + cosine(lat) * cosine(y) * half(x - lon);
}

/** Highest log likelihood ratio of any circle with more than expected. */
function most(counts: readonly number[], circles: readonly Circles[], cases: number): number {
  let highest = 0;
  for (const { order, shares } of circles) {
    let inside = 0;
    for (let at = 0; at < order.length; at += 1) {
      inside += counts[order[at] ?? 0] ?? 0;
      const expected = cases * (shares[at] ?? NaN);
      if (inside < LEAST_CASES || inside <= expected) continue;
      const outside = cases - inside;
      const ratio =
        inside * Math.log(inside / expected) +
        (outside === 0 ? 0 : outside * Math.log(outside / (cases - expected)));
      highest = Math.max(highest, ratio);
    }
  }
  return highest;
}

/** All the cases, each in an area by its odds. */
function spreadOver(odds: readonly number[], cases: number, draw: Draw): readonly number[] {
  let upTo = 0;
  const ends = odds.map((own) => (upTo += own));
  const counts = odds.map(() => 0);
  for (let left = cases; left > 0; left -= 1) {
    const at = draw() * upTo;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    counts[low] = (counts[low] ?? 0) + 1;
  }
  return counts;
}

/**
 * Shape ν of the gamma distribution of the risks (Clayton and Kaldor 1987, equations 6 and 7): ν/α is the mean of
 * θ = (O + ν)/(E + α), and ν/α² its variance.
 * @returns null where areas differ no more than chance makes them
 */
function shapeOf(areas: readonly CountedArea[], cases: number): number | null {
  const women = sum(areas.map((area) => area.women));
  const risks = areas.map((area) => ({ n: area.n, expected: (cases * area.women) / women }));
  const meanAt = (alpha: number): number =>
    sum(risks.map(({ n, expected }) => n / (expected + alpha))) /
    sum(risks.map(({ expected }) => expected / (expected + alpha)));
  const lack = (logAlpha: number): number => {
    const alpha = Math.exp(logAlpha);
    const mean = meanAt(alpha);
    const variance =
      sum(
        risks.map(({ n, expected }) => {
          const theta = (n + mean * alpha) / (expected + alpha);
          return (1 + alpha / expected) * (theta - mean) ** 2;
        }),
      ) /
      (risks.length - 1);
    return mean / alpha - variance;
  };
  if (lack(18) > 0) return null;
  const alpha = Math.exp(falling(lack, -10, 18));
  return alpha * meanAt(alpha);
}
