/** The alcaldías of the city against each other: who is outside the funnel, and how wide it is. */
import { FUNNEL_CONFIDENCES, funnelRate } from '$old/lib/stats/funnel';
import type { Interval } from '$old/lib/stats/interval';
import { countDeviate, overdispersion } from '$old/lib/stats/overdispersion';

/** Rates are given per so many women resident. */
const PER = 100_000;
/** Spread less probable than this by chance widens the limits. */
const SPREAD_BEYOND = 0.05;

export interface PeerCount {
  readonly clave: string;
  readonly nombre: string;
  /** Women resident. */
  readonly mujeres: number;
  readonly n: number;
}

/**
 * Above or below only outside the outer limits, 99.8 %: of 16 alcaldías, one is almost always outside those of
 * 95 %. `quiza_…` is between the two.
 */
export type PeerVerdict = 'encima' | 'quiza_encima' | 'dentro' | 'quiza_debajo' | 'debajo';

export interface FunnelLimits {
  readonly mujeres: number;
  /** 95 %, per 100,000 women. */
  readonly inner: Interval;
  /** 99.8 %, per 100,000 women. */
  readonly outer: Interval;
}

export interface Peer extends PeerCount {
  /** Per 100,000 women. */
  readonly rate: number;
  readonly limits: FunnelLimits;
  readonly verdict: PeerVerdict;
}

export interface PeerComparison {
  /** Rate of all of them together, per 100,000 women. */
  readonly cityRate: number;
  /** Over-dispersion φ. */
  readonly dispersion: number;
  /** What the limits were widened by, √ of it: φ where they spread beyond chance, else 1. */
  readonly inflation: number;
  /** As given. */
  readonly peers: readonly Peer[];
}

/** What all of them together are, without each. */
export type PeerSpread = Omit<PeerComparison, 'peers'>;

/**
 * Every alcaldía against the rate of all together.
 * Late reports are not divided out: all are counted in one complete period by one cut, so the share still
 * to come lowers every rate alike and moves none against another. That alcaldías are equally late is taken
 * for granted: a release has no delay curve of each.
 * @returns null with fewer than two with women, or without a single case: nothing to hold them against
 */
export function comparePeers(counts: readonly PeerCount[]): PeerComparison | null {
  const counted = counts.filter(({ mujeres }) => mujeres > 0);
  const cases = counted.reduce((sum, { n }) => sum + n, 0);
  const women = counted.reduce((sum, { mujeres }) => sum + mujeres, 0);
  if (counted.length < 2 || cases === 0) return null;
  const spread = overdispersion(
    counted.map(({ n, mujeres }) => countDeviate(n, (mujeres * cases) / women)),
  );
  if (spread === null) return null;
  const cityRate = (cases / women) * PER;
  const inflation = spread.p < SPREAD_BEYOND ? spread.factor : 1;
  const peers = counted.flatMap((count) => {
    const limits = funnelLimits(count.mujeres, { cityRate, inflation });
    if (limits === null) return [];
    const rate = (count.n / count.mujeres) * PER;
    return [{ ...count, rate, limits, verdict: verdictOf(rate, limits) }];
  });
  return { cityRate, dispersion: spread.factor, inflation, peers };
}

/**
 * Why an alcaldía cannot be held against the others: `sin_cuenta`, its own is not published; `sin_poblacion`, it is
 * not known how many women live in it; `sola`, that is known of no other; `sin_casos`, none had any.
 */
export type PeerRefusal = 'sin_cuenta' | 'sin_poblacion' | 'sola' | 'sin_casos';

/** @returns null where it can be compared */
export function peerRefusal(counts: readonly PeerCount[], alcaldia: string): PeerRefusal | null {
  const own = counts.find(({ clave }) => clave === alcaldia);
  if (own === undefined) return 'sin_cuenta';
  if (own.mujeres <= 0) return 'sin_poblacion';
  const counted = counts.filter(({ mujeres }) => mujeres > 0);
  if (counted.length < 2) return 'sola';
  return counted.every(({ n }) => n === 0) ? 'sin_casos' : null;
}

/** The limits for a place of so many women; null for none. */
function funnelLimits(
  mujeres: number,
  { cityRate, inflation }: Pick<PeerComparison, 'cityRate' | 'inflation'>,
): FunnelLimits | null {
  const [inner, outer] = FUNNEL_CONFIDENCES.map((confidence) =>
    funnelRate(mujeres, cityRate / PER, PER, confidence, inflation),
  );
  return inner && outer ? { mujeres, inner, outer } : null;
}

/** The limits along the funnel, at so many sizes evenly apart. */
export function funnelCurve(
  comparison: Pick<PeerComparison, 'cityRate' | 'inflation'>,
  from: number,
  to: number,
  steps: number,
): readonly FunnelLimits[] {
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps)
    .map((mujeres) => funnelLimits(mujeres, comparison))
    .filter((limits) => limits !== null);
}

function verdictOf(rate: number, { inner, outer }: FunnelLimits): PeerVerdict {
  if (rate > outer.upper) return 'encima';
  if (rate < outer.lower) return 'debajo';
  if (rate > inner.upper) return 'quiza_encima';
  return rate < inner.lower ? 'quiza_debajo' : 'dentro';
}
