/** Which measure each figure of a page counts in: the same answer in the page and prerendered. */
import type { Reporting } from '$lib/answers/change';
import { curvesFor } from '$lib/answers/curves';
import {
  preferredMeasure,
  WOMEN_VICTIMS,
  type Measure,
  type Preference,
} from '$lib/answers/measure';
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import { parsePeriod } from '$lib/period/period';
import type { View } from '$lib/view/view';
import type { ReleaseFacts, SourceFacts } from './facts';

/** Of the map, the list and the level: the colonias and the alcaldía that they are held against. */
export function mapPreference(
  { indicador, periodo }: Pick<View, 'indicador' | 'periodo'>,
  { victimas }: ReleaseFacts,
): Preference {
  const isYear = parsePeriod(periodo)?.tipo === 'anio';
  return preferredMeasure(
    {
      indicadores: [indicador],
      niveles: ['alcaldia', 'colonia'],
      anios: isYear ? [periodo] : [],
    },
    victimas,
  );
}

/** Of the changes of a colonia between years: every indicator and year, or none. */
export function yearsPreference(
  indicadores: readonly IndicatorId[],
  anios: readonly string[],
  { victimas }: ReleaseFacts,
): Preference {
  return preferredMeasure({ indicadores, niveles: ['colonia'], anios }, victimas);
}

/** The source that tells a measure. */
export function sourceFor({ fuente }: Measure, facts: ReleaseFacts): SourceFacts {
  return fuente === WOMEN_VICTIMS.fuente && facts.victimas !== null ? facts.victimas : facts;
}

export function reportingFor(
  measure: Measure,
  indicador: IndicatorId,
  facts: ReleaseFacts,
): Reporting {
  const { curvas, corte } = sourceFor(measure, facts);
  return { curves: curvesFor(indicador, curvas), cut: corte };
}
