/** Which counting unit each figure of a page counts in: the same answer in the page and prerendered. */
import type { Reporting } from '$old/lib/answers/change';
import { curvesFor } from '$old/lib/answers/curves';
import {
  preferredUnit,
  WOMEN_VICTIMS,
  type CountingUnit,
  type Preference,
} from '$old/lib/answers/countingUnit';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { View } from '$old/lib/view/view';
import type { ReleaseFacts, SourceFacts } from './facts';

/** Of the map, the list and the level: the colonias and the alcaldía that they are held against. */
export function mapPreference(
  { indicador, periodo }: Pick<View, 'indicador' | 'periodo'>,
  { victimas }: ReleaseFacts,
): Preference {
  return preferredUnit(
    {
      indicadores: [indicador],
      niveles: ['alcaldia', 'colonia'],
      anios: periodo.tipo === 'anio' ? [periodo.texto] : [],
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
  return preferredUnit({ indicadores, niveles: ['colonia'], anios }, victimas);
}

/** The source that tells of a counting unit. */
export function sourceFor({ fuente }: CountingUnit, facts: ReleaseFacts): SourceFacts {
  return fuente === WOMEN_VICTIMS.fuente && facts.victimas !== null ? facts.victimas : facts;
}

export function reportingFor(
  unit: CountingUnit,
  indicador: IndicatorId,
  facts: ReleaseFacts,
): Reporting {
  const { curvas, corte, casos } = sourceFor(unit, facts);
  return { curves: curvesFor(indicador, curvas, casos), cut: corte };
}
