/** Rows of one view → what its three figures show. Pure: the same in the page and prerendered. */
import { curvesFor } from '$lib/answers/curves';
import { rankingOf, type Ranking } from '$lib/answers/ranking';
import { trendOf, type Trend } from '$lib/answers/trend';
import type { TrendSeries } from '$lib/figures/trend/trendPlot';
import { indicatorOf } from '$lib/indicators/catalogue';
import { parsePeriod } from '$lib/view/period';
import type { View } from '$lib/view/view';
import type { PanoramaRows } from './ask';
import type { ReleaseFacts } from './facts';

export interface Panorama {
  readonly view: View;
  /** Null where the indicator is not published by colonia. */
  readonly ranking: Ranking | null;
  readonly trend: Trend;
  readonly series: readonly TrendSeries[];
}

export function readPanorama(rows: PanoramaRows, facts: ReleaseFacts): Panorama {
  const { view } = rows;
  const { granoColonia } = indicatorOf(view.indicador);
  const anios = parsePeriod(view.periodo)?.anios ?? 1;
  const ranking =
    granoColonia === 'ninguno'
      ? null
      : rankingOf(
          rows.colonias,
          { n: rows.alcaldia?.n ?? null, mujeres: rows.alcaldia?.mujeres ?? null },
          view.medida,
          anios,
        );
  const reporting = { curves: curvesFor(view.indicador, facts.curvas), cut: facts.corte };
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
    ranking,
    trend,
    series: [
      { nombre: 'Alcaldía', points: trend.points, emphasis: !hasOwn },
      ...(hasOwn ? [{ nombre, points: own.points, emphasis: true }] : []),
    ],
  };
}
