/** What is known of each colonia's level: its relative risk, also where its count is protected. */
import {
  gammaPrior,
  mean,
  posterior,
  type GammaRisk,
  type ObservedExpected,
} from '$old/lib/stats/areas/gammaPoisson';
import { ratesAlikeP } from '$old/lib/stats/areas/spread';
import { possibleCounts } from '$old/lib/stats/areas/unseenCount';
import { ENTERS_BELOW } from './criteria';

/** A count as published, and why it is not. */
export interface PublishedCount {
  /** Null where it is not published. */
  readonly n: number | null;
  /** As in `observaciones.supresion`, or `no_publicada`. */
  readonly supresion: string;
}

/** One of the gammas that a risk may be of, and how likely. */
export interface RiskComponent {
  readonly probability: number;
  readonly risk: GammaRisk;
}

export interface AreaLevel {
  /** Cases of the period with the rate of the alcaldía. */
  readonly expected: number;
  /** One where the count is published; several where only its limits are. */
  readonly components: readonly RiskComponent[];
  /** Mean of the relative risk. */
  readonly risk: number;
}

/**
 * The gamma–Poisson posterior of each colonia, with a prior learned from those published. A count
 * protected for being small is any from 1 to k − 1, as likely as the prior makes each; of one protected
 * to cover others, or not published, only the prior is known. Nothing else than the release is used,
 * so that nothing protected can be read from it.
 * @param people of each colonia, above zero
 * @param total cases of the alcaldía in the same period
 * @param k the release's: non-zero counts below it are protected
 * @returns null where the rates do not differ beyond chance, or there is nothing to learn from
 */
export function levelsOf(
  counts: readonly PublishedCount[],
  people: readonly number[],
  total: number | null,
  alcaldiaPeople: number,
  k: number,
): readonly AreaLevel[] | null {
  if (!total) return null;
  const areas = counts.map((count, place) => ({
    ...count,
    expected: ((people[place] ?? 0) * total) / alcaldiaPeople,
  }));
  const published = areas.flatMap(({ n, expected }): ObservedExpected[] =>
    n === null ? [] : [{ count: n, expected }],
  );
  const prior = ratesAlikeP(published) < ENTERS_BELOW ? gammaPrior(published) : null;
  if (prior === null) return null;
  return areas.map((area) => levelOf(area.expected, componentsOf(area, prior, k)));
}

function componentsOf(
  { n, supresion, expected }: PublishedCount & { readonly expected: number },
  prior: GammaRisk,
  k: number,
): readonly RiskComponent[] {
  if (n !== null) return [{ probability: 1, risk: posterior({ count: n, expected }, prior) }];
  if (supresion !== 'primaria' || k < 2) return [{ probability: 1, risk: prior }];
  return possibleCounts({ least: 1, most: k - 1 }, prior, expected).map(
    ({ count, probability }) => ({ probability, risk: posterior({ count, expected }, prior) }),
  );
}

function levelOf(expected: number, components: readonly RiskComponent[]): AreaLevel {
  return {
    expected,
    components,
    risk: components.reduce((sum, { probability, risk }) => sum + probability * mean(risk), 0),
  };
}
