/** The queries behind one view, and their rows. The same in the page and while prerendering. */
import { areMany } from '$old/lib/answers/manyAreas';
import { CARPETAS } from '$old/lib/answers/countingUnit';
import { indicatorOf } from '$old/lib/contract/indicators/catalogue';
import type { Answering, Asking } from '$old/lib/engine/door';
import { alcaldiaCount, type AlcaldiaCount } from '$old/lib/queries/alcaldiaCount';
import { coloniaCounts, type ColoniaCount } from '$old/lib/queries/coloniaCounts';
import { quarterSeries, type QuarterRow } from './queries/quarterSeries';
import { yearSeries, type YearRow } from './queries/yearSeries';
import type { PileRow } from '$old/lib/answers/pile';
import { pilesQuery } from '$old/lib/queries/piles';
import type { View } from '$old/lib/view/view';
import type { ReleaseFacts } from '$old/lib/page/facts';
import { mapPreference } from '$old/lib/page/preference';

/** Rows carry the view they answer: a late answer is never shown under another question. */
export interface PanoramaRows {
  readonly view: View;
  readonly colonias: readonly ColoniaCount[];
  readonly alcaldia: AlcaldiaCount | null;
  /** Of the chosen colonia; empty without one, or where its indicator is not published by quarter. */
  readonly trimestres: readonly QuarterRow[];
  /** Of every colonia; empty of more than a page can hold. */
  readonly anios: readonly YearRow[];
  /** What levels of the view weigh on. */
  readonly piles: readonly PileRow[];
}

/** Quarters are of carpetas: women among the victims are told of by year alone. */
export function panoramaQueries(view: View, facts: ReleaseFacts) {
  const { alcaldia } = facts;
  const { colonia, indicador, periodo, divisor } = view;
  const { unit } = mapPreference(view, facts);
  const asked = { alcaldia, indicador, periodoTipo: periodo.tipo, periodo: periodo.inicio, unit };
  return {
    colonias: coloniaCounts({ ...asked, divisor }),
    alcaldia: alcaldiaCount(asked),
    piles: pilesQuery({
      alcaldia,
      level: { fuente: unit.fuente, indicador, periodoTipo: periodo.tipo, periodo: periodo.inicio },
    }),
    anios: areMany(facts.colonias.length)
      ? null
      : yearSeries({ alcaldia, indicador, unit, divisor }),
    trimestres:
      colonia === null || indicatorOf(indicador).granoColonia !== 'trimestre'
        ? null
        : quarterSeries({ colonia, indicador, unit: CARPETAS }),
  };
}

export async function askPanorama(
  engine: Answering,
  view: View,
  facts: ReleaseFacts,
  asking: Asking = {},
): Promise<PanoramaRows> {
  const queries = panoramaQueries(view, facts);
  const [colonias, [alcaldia], piles, trimestres, anios] = await Promise.all([
    engine.run(queries.colonias, asking),
    engine.run(queries.alcaldia, asking),
    engine.run(queries.piles, asking),
    queries.trimestres === null ? [] : engine.run(queries.trimestres, asking),
    queries.anios === null ? [] : engine.run(queries.anios, asking),
  ]);
  return { view, colonias, alcaldia: alcaldia ?? null, trimestres, anios, piles };
}
