/** The indicators that a release counts and the catalogue of this site lacks: their sheet is all from the release. */
import { sameAs } from '$old/lib/answers/sameFacts';
import { isIndicatorId } from '$old/lib/contract/indicators/catalogue';
import { CARPETAS } from '$old/lib/answers/countingUnit';
import { crimesOf } from '$old/lib/answers/registers';
import type { Manifest, ManifestSource } from '$old/lib/contract/manifest';
import { loadEdition } from '$old/lib/page/edition.server';
import { release } from '$old/lib/page/release.server';
import { sameCrimes } from '$old/lib/page/registers';
import { askSeries } from '$old/lib/page/sourceSeries';
import { askWho } from '$old/lib/page/whoCounted';
import { registers } from '$old/lib/queries/registers';
import type { RegisterYears } from './registerYears';
import { loadOwnIndicators, type NamedIndicator } from '$old/lib/page/sourceIndicators.server';

/** What one source says of an indicator. */
export interface CountingSource extends Pick<
  ManifestSource,
  'id' | 'publica' | 'conjunto' | 'url' | 'licencia'
> {
  readonly unidad: string;
  /** Null where it is that of the sheet. */
  readonly definicion: string | null;
  /** Exact strings of the source. */
  readonly textos: readonly string[];
}

/** @returns null where the release counts no such indicator */
export async function loadSourceSheet(indicador: string) {
  const [manifest, rows, edition] = await Promise.all([
    release.manifest(),
    loadOwnIndicators(),
    loadEdition(),
  ]);
  const own = rows.filter((row) => row.indicador === indicador);
  const [first] = own;
  if (first === undefined) return null;
  const lugar = edition.alcaldia;
  const [series, who] = await Promise.all([
    askSeries(release, { indicador, lugar, grain: 'mes' }),
    askWho(release, { indicador, nivel: 'alcaldia', clave: lugar.clave }),
  ]);
  const nameOf = (id: string): readonly NamedIndicator[] =>
    rows
      .filter((row) => row.indicador === id)
      .slice(0, 1)
      .map(({ nombre }) => ({ id, nombre }));
  return {
    kind: 'fuente' as const,
    indicador,
    nombre: first.nombre,
    definicion: first.definicion,
    publicacion: manifest.publicacion,
    construida: manifest.construida,
    padre: first.padre === null ? [] : nameOf(first.padre),
    partes: [
      ...new Set(rows.filter(({ padre }) => padre === indicador).map((row) => row.indicador)),
    ].flatMap(nameOf),
    /** Those of the catalogue that count the same facts. */
    mismos: manifest.fuentes
      .flatMap(({ serie }) => serie?.mismos_hechos ?? [])
      .filter((same) => same.indicador === indicador)
      .map(({ con }) => con)
      .filter((id, place, all) => all.indexOf(id) === place)
      .filter(isIndicatorId),
    comparado: own.some(({ alcaldias }) => alcaldias > 1),
    fuentes: own.flatMap(({ fuente, unidad, definicion, delitos }): readonly CountingSource[] => {
      const source = manifest.fuentes.find(({ id }) => id === fuente);
      if (source === undefined) return [];
      const { id, publica, conjunto, url, licencia } = source;
      return [
        {
          id,
          publica,
          conjunto,
          url,
          licencia,
          unidad,
          definicion: definicion === first.definicion ? null : definicion,
          textos: delitos.split('; '),
        },
      ];
    }),
    series,
    who,
    lugar,
  };
}

export type SourceSheetData = NonNullable<Awaited<ReturnType<typeof loadSourceSheet>>>;

/** The same facts as an indicator of the catalogue, in the years of every source that counts them. */
export async function loadSameFacts(indicador: string) {
  const [manifest, { alcaldia: lugar }] = await Promise.all([release.manifest(), loadEdition()]);
  const ask = (id: string) => askSeries(release, { indicador: id, lugar, grain: 'anio' });
  const others = await Promise.all(
    sameAs(indicador, manifest.fuentes).map(async ({ indicador: id, porque }) => {
      const series = await ask(id);
      return series === null ? [] : [{ series, porque }];
    }),
  );
  const who = await askWho(release, { indicador, nivel: 'alcaldia', clave: lugar.clave });
  // Alone it would repeat what the trend shows month by month.
  const own = others.flat().length === 0 ? null : await ask(indicador);
  return {
    own,
    others: others.flat(),
    registers: await askRegisterYears(indicador, lugar.clave, manifest),
    who,
    lugar,
  };
}

/** The crimes of an indicator, in each year that both registers tell of; null where there is none. */
async function askRegisterYears(
  indicador: string,
  alcaldia: string,
  manifest: Manifest,
): Promise<RegisterYears | null> {
  const all = sameCrimes(manifest);
  const own = crimesOf(all, indicador);
  const same = all.filter((each) => own.includes(each.indicador));
  const [other] = same;
  if (other === undefined) return null;
  const query = registers({ alcaldia, same, tipos: ['anio'] });
  const rows = await release.run(query);
  const serie = manifest.fuentes.find(({ id }) => id === other.fuente)?.serie;
  const publican = [CARPETAS.fuente, other.fuente].flatMap(
    (fuente) => manifest.fuentes.find(({ id }) => id === fuente)?.publica ?? [],
  );
  return rows.length === 0
    ? null
    : {
        indicador,
        rows,
        sql: query.sql,
        publican,
        otro: serie?.corto ?? other.fuente,
        porque: [
          ...new Set(
            (serie?.mismos_hechos ?? [])
              .filter(({ con }) => own.includes(con))
              // Several crimes share some of their sentences.
              .flatMap(({ porque }) => porque.replaceAll('. ', '.\n').split('\n')),
          ),
        ],
      };
}
