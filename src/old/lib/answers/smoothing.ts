/** The rates of colonias with the chance of small counts taken out of them: empirical Bayes. */
import {
  credibleInterval,
  exceedance,
  gammaPrior,
  mean,
  posterior,
  type GammaRisk,
  type ObservedExpected,
} from '$old/lib/stats/areas/gammaPoisson';
import type { Interval } from '$old/lib/stats/interval';
import type { Divisor } from '$old/lib/contract/indicators/divisors';
import { peopleOf, type AlcaldiaCount, type ColoniaCount } from './coloniaCounts';

/** Rates are per this many people and year. */
const RATE_PER = 100_000;

export interface SmoothedRate {
  /** Per 100,000 people and year. */
  readonly rate: number;
  /** Credible, 95 %, in the unit of the rate; null where the colonias do not differ beyond chance. */
  readonly interval: Interval | null;
  /** P(its rate > that of the alcaldía), 0 to 1; null where the colonias do not differ beyond chance. */
  readonly exceedance: number | null;
}

export interface Smoothing {
  /** By clave; those whose count is suppressed, or without anybody to divide by, have none. */
  readonly rates: ReadonlyMap<string, SmoothedRate>;
  /** What every rate is drawn towards, per 100,000 people and year. */
  readonly mean: number;
  /** Whether the colonias differ beyond chance; where not, every smoothed rate is the mean. */
  readonly varies: boolean;
}

type Smoothed = Omit<ColoniaCount, 'supresion'>;

/**
 * Each published colonia's gamma–Poisson posterior: its cases against those that the rate of the
 * alcaldía would give its people, with a prior learned from all the published colonias. Few cases
 * draw it near their mean; many leave it where it is.
 * @param years length of the period
 * @param divisor who are its people: women residents unless told
 * @returns null where the alcaldía has no rate above zero, or no colonia is published with its people
 */
export function smoothingOf(
  colonias: readonly Smoothed[],
  alcaldia: AlcaldiaCount,
  years: number,
  divisor: Divisor = 'mujeres',
): Smoothing | null {
  const learned = learnedOf(colonias, alcaldia, divisor);
  if (learned === null) return null;
  const { perPerson, areas, prior } = learned;
  const toRate = (risk: number) => (risk * perPerson * RATE_PER) / years;
  const centre = toRate(prior === null ? crudeMean(areas) : mean(prior));
  return {
    mean: centre,
    varies: prior !== null,
    rates: new Map(
      areas.map(({ clave, ...area }) => [
        clave,
        prior === null
          ? { rate: centre, interval: null, exceedance: null }
          : smoothed(posterior(area, prior), toRate),
      ]),
    ),
  };
}

/**
 * The probabilities of `smoothingOf` alone, each worked out when it is asked for: without limits, which take most of
 * its time.
 * @returns asked by its key; null where it gives none
 */
export function exceedancesOf(
  colonias: readonly Smoothed[],
  alcaldia: AlcaldiaCount,
  divisor: Divisor,
): (clave: string) => number | null {
  const { areas, prior } = learnedOf(colonias, alcaldia, divisor) ?? { areas: [], prior: null };
  return (clave) => {
    const area = areas.find((each) => each.clave === clave);
    return area === undefined || prior === null ? null : exceedance(posterior(area, prior));
  };
}

interface Learned {
  /** Cases of the alcaldía per person of it. */
  readonly perPerson: number;
  readonly areas: readonly (ObservedExpected & { readonly clave: string })[];
  /** Null where they do not differ beyond chance. */
  readonly prior: GammaRisk | null;
}

/** What all published colonias tell; null as `smoothingOf`. */
function learnedOf(
  colonias: readonly Smoothed[],
  alcaldia: AlcaldiaCount,
  divisor: Divisor,
): Learned | null {
  const whole = peopleOf(alcaldia, divisor);
  if (!alcaldia.n || !whole) return null;
  const perPerson = alcaldia.n / whole;
  const areas = colonias.flatMap((colonia) => {
    const people = peopleOf(colonia, divisor);
    if (colonia.n === null || !people) return [];
    return [{ clave: colonia.clave, count: colonia.n, expected: people * perPerson }];
  });
  return areas.length === 0 ? null : { perPerson, areas, prior: gammaPrior(areas) };
}

function smoothed(risk: GammaRisk, toRate: (risk: number) => number): SmoothedRate {
  const { lower, upper } = credibleInterval(risk);
  return {
    rate: toRate(mean(risk)),
    interval: { lower: toRate(lower), upper: toRate(upper) },
    exceedance: exceedance(risk),
  };
}

function crudeMean(areas: readonly ObservedExpected[]): number {
  const total = (part: 'count' | 'expected') => areas.reduce((sum, area) => sum + area[part], 0);
  return total('count') / total('expected');
}
