/** What a page needs to draw one indicator in the alcaldía as the sources of a release count it. */
import { seriesOf } from '$old/lib/answers/sourceSeries';
import { toldSource } from '$old/lib/answers/toldSource';
import type { Engine } from '$old/lib/engine/door';
import type { ShownSeries } from '$old/lib/figures/series/shownSeries';
import { releaseIndicators } from '$old/lib/queries/releaseIndicators';
import { sourceSeries } from '$old/lib/queries/sourceSeries';
import type { RowOf } from '$old/lib/queries/query';

/** An indicator as one source of the release counts it. */
export type ReleaseIndicator = RowOf<ReturnType<typeof releaseIndicators>>;

export interface SeriesAsked {
  readonly indicador: string;
  readonly lugar: ShownSeries['lugar'];
  /** `anio` draws years whatever there is. */
  readonly grain: 'mes' | 'anio';
}

/** @returns null where no source of the release tells of it there */
export async function askSeries(
  engine: Engine,
  { indicador, lugar, grain }: SeriesAsked,
): Promise<ShownSeries | null> {
  const [manifest, told, rows] = await Promise.all([
    engine.manifest(),
    engine.run(releaseIndicators()),
    engine.run(sourceSeries({ indicador, alcaldia: lugar.clave })),
  ]);
  const own = told.filter((each) => each.indicador === indicador);
  const sources = manifest.fuentes.flatMap((source) => {
    const row = own.find(({ fuente }) => fuente === source.id);
    return row === undefined ? [] : [toldSource(source, indicador, row.unidad)];
  });
  const series = seriesOf(rows, sources, grain);
  const said = new Set(
    [series.drawn, ...series.lapses].flatMap((each) => (each === null ? [] : [each.fuente])),
  );
  const named = own.find(({ fuente }) => said.has(fuente));
  if (named === undefined) return null;
  return {
    indicador,
    nombre: named.nombre,
    lugar,
    publicacion: manifest.publicacion,
    series,
    sources: sources.filter(({ id }) => said.has(id)),
  };
}
