/** Rows of one view → what its figures show. Pure: the same in the page and prerendered. */
import { CARPETAS, type Preference } from '$old/lib/answers/countingUnit';
import { ambientOf } from '$old/lib/answers/coloniaCounts';
import { pileOf } from '$old/lib/answers/pile';
import { rankingOf, type Ranking } from '$old/lib/answers/ranking';
import { yearLines, type YearPoint } from '$old/lib/answers/yearLines';
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { trendOf, type Trend } from '$old/lib/answers/trend';
import { indicatorOf } from '$old/lib/contract/indicators/catalogue';
import type { View } from '$old/lib/view/view';
import type { PanoramaRows } from './ask';
import { completePeriodsOf, type ReleaseFacts } from '$old/lib/page/facts';
import { wholeOf, type MonthsByIndicator } from '$old/lib/page/months';
import { mapPreference, reportingFor } from '$old/lib/page/preference';

export interface Panorama {
  readonly view: View;
  /** What the ranking counts; the quarters count carpetas. */
  readonly preference: Preference;
  /** Null where the indicator is not published by colonia. */
  readonly ranking: Ranking | null;
}

export function readPanorama(rows: PanoramaRows, facts: ReleaseFacts): Panorama {
  const { view } = rows;
  const { granoColonia, divisor: judgedBy } = indicatorOf(view.indicador);
  const preference = mapPreference(view, facts);
  const ranking =
    granoColonia === 'ninguno'
      ? null
      : rankingOf(
          rows.colonias,
          {
            n: rows.alcaldia?.n ?? null,
            mujeres: rows.alcaldia?.mujeres ?? null,
            ambiente: ambientOf(rows.colonias),
          },
          view.medida,
          view.periodo.anios,
          preference.unit,
          { divisor: view.divisor, judgedBy, piles: rows.piles.map(pileOf) },
        );
  return { view, preference, ranking };
}

/** Of every colonia whose years are published. */
export function readYears(
  { anios }: Pick<PanoramaRows, 'anios'>,
  facts: ReleaseFacts,
): ReadonlyMap<ColoniaKey, readonly YearPoint[]> {
  const lastComplete = Number(completePeriodsOf(facts).anio[0]?.texto ?? Infinity);
  return yearLines(anios, lastComplete);
}

/** Null without a colonia, or where its indicator is not published by quarter. */
export function readQuarters(
  { view, trimestres }: Pick<PanoramaRows, 'view' | 'trimestres'>,
  facts: ReleaseFacts,
  months: MonthsByIndicator,
): Trend | null {
  const told = months.get(view.indicador);
  const quarters = trendOf(
    trimestres,
    facts.ultimo_mes_completo,
    reportingFor(CARPETAS, view.indicador, facts),
    told === undefined ? undefined : wholeOf(told),
  );
  return quarters.points.length === 0 ? null : quarters;
}
