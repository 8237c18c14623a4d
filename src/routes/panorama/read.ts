/** Rows of one view → what its three figures show. Pure: the same in the page and prerendered. */
import { CARPETAS, type Preference } from '$lib/answers/measure';
import { rankingOf, type Ranking } from '$lib/answers/ranking';
import { trendOf, type Trend } from '$lib/answers/trend';
import type { TrendSeries } from '$lib/figures/trend/trendPlot';
import { indicatorOf } from '$lib/indicators/catalogue';
import { parsePeriod } from '$lib/view/period';
import type { View } from '$lib/view/view';
import type { PanoramaRows } from './ask';
import type { ReleaseFacts } from './facts';
import { mapPreference, reportingFor } from './preference';

export interface Panorama {
  readonly view: View;
  /** What the ranking counts; the trend counts carpetas. */
  readonly preference: Preference;
  /** Null where the indicator is not published by colonia. */
  readonly ranking: Ranking | null;
  readonly trend: Trend;
  readonly series: readonly TrendSeries[];
}

export function readPanorama(rows: PanoramaRows, facts: ReleaseFacts): Panorama {
  const { view } = rows;
  const { granoColonia } = indicatorOf(view.indicador);
  const preference = mapPreference(view, facts);
  const anios = parsePeriod(view.periodo)?.anios ?? 1;
  const ranking =
    granoColonia === 'ninguno'
      ? null
      : rankingOf(
          rows.colonias,
          { n: rows.alcaldia?.n ?? null, mujeres: rows.alcaldia?.mujeres ?? null },
          view.medida,
          anios,
          preference.measure,
        );
  const reporting = reportingFor(CARPETAS, view.indicador, facts);
  const trendFor = (nivel: string) =>
    trendOf(
      rows.trimestres.filter((row) => row.nivel === nivel),
      facts.ultimo_mes_completo,
      reporting,
    );
  const [trend, own] = [trendFor('alcaldia'), trendFor('colonia')];
  const nombre = facts.colonias.find(({ slug }) => slug === view.colonia)?.nombre;
  const hasOwn = nombre !== undefined && own.points.length > 0;
  return {
    view,
    preference,
    ranking,
    trend,
    series: [
      { nombre: 'Alcaldía', points: trend.points, emphasis: !hasOwn },
      ...(hasOwn ? [{ nombre, points: own.points, emphasis: true }] : []),
    ],
  };
}
