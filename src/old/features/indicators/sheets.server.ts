/** The sheets of all indicators: what the release says of each, and what the catalogue adds. */
import { CARPETAS } from '$old/lib/answers/countingUnit';
import { ownLastComplete, type Delays } from '$old/lib/answers/curves';
import {
  INDICATORS,
  isIndicatorId,
  type ColoniaGrain,
  type IndicatorId,
} from '$old/lib/contract/indicators/catalogue';
import { loadOtherFigures } from './otherFigures.server';
import { loadSourceIndicators } from '$old/lib/page/sourceIndicators.server';
import { indicatorMonths } from './queries/indicatorMonths';
import { indicatorSheets } from './queries/indicatorSheets';
import type { ManifestSource } from '$old/lib/contract/manifest';
import { loadFacts } from '$old/lib/page/edition.server';
import { release } from '$old/lib/page/release.server';

/** What stays in sight by colonia at one grain, as the audit counted it. */
export interface InSight {
  readonly grano: Exclude<ColoniaGrain, 'ninguno'>;
  readonly celdas: number;
  readonly aLaVista: number;
  readonly casos: number;
  readonly casosALaVista: number;
}

interface IndicatorSheet {
  readonly id: IndicatorId;
  readonly nombre: string;
  readonly definicion: string;
  readonly unidad: string;
  readonly padre: IndicatorId | null;
  readonly partes: readonly IndicatorId[];
  /** Exact strings of the source; none where this release does not count the indicator. */
  readonly delitos: readonly string[];
  readonly grano: ColoniaGrain;
  readonly aLaVista: readonly InSight[];
  /** Months of its first and its last case in any alcaldía; null without a case. */
  readonly meses: { readonly primero: string; readonly ultimo: string } | null;
  /** The last month that it has complete by itself; null where that is not known. */
  readonly propioCompleto: string | null;
}

export interface SheetFacts {
  readonly publicacion: string;
  /** Day of the release. */
  readonly construida: string;
  readonly fuente: ManifestSource;
  readonly indicadores: readonly IndicatorSheet[];
}

/** Every indicator of the catalogue, in its order. @throws Error when the release has no carpetas. */
export async function loadSheets(): Promise<SheetFacts> {
  const [manifest, rows, months, facts] = await Promise.all([
    release.manifest(),
    release.run(indicatorSheets(CARPETAS)),
    release.run(indicatorMonths(CARPETAS)),
    loadFacts(),
  ]);
  const fuente = manifest.fuentes.find(({ id }) => id === CARPETAS.fuente);
  if (fuente === undefined) {
    throw new Error(
      `La publicación ${manifest.publicacion} no trae la fuente ${CARPETAS.fuente}: ` +
        'constrúyela con --input fgj_carpetas=ARCHIVO.',
    );
  }
  const published = new Map(rows.map((row) => [row.indicador, row]));
  const indicadores = INDICATORS.map((indicator): Omit<IndicatorSheet, 'partes'> => {
    const row = published.get(indicator.id);
    const own = months.find(({ indicador }) => indicador === indicator.id);
    const padre = row === undefined ? indicator.padre : row.padre;
    const grano = GRAINS.find((grain) => grain === row?.grano_colonia) ?? indicator.granoColonia;
    return {
      id: indicator.id,
      nombre: row?.nombre ?? indicator.nombre,
      definicion: row?.definicion ?? indicator.definicion,
      unidad: row?.unidad ?? indicator.unidad,
      padre: padre !== null && isIndicatorId(padre) ? padre : null,
      delitos: row?.delitos.split('; ') ?? [],
      grano,
      aLaVista: (manifest.auditoria.por_grano ?? [])
        .filter((counted) => counted.fuente === fuente.id && counted.indicador === indicator.id)
        .sort((a, b) => SHORTEST_FIRST.indexOf(a.grano) - SHORTEST_FIRST.indexOf(b.grano))
        .flatMap(inSight),
      meses: own === undefined ? null : { primero: own.primer_mes, ultimo: own.ultimo_mes },
      propioCompleto: ownComplete(indicator.id, facts, fuente),
    };
  });
  return {
    publicacion: manifest.publicacion,
    construida: manifest.construida,
    fuente,
    indicadores: indicadores.map((indicator) => ({
      ...indicator,
      partes: indicadores.filter(({ padre }) => padre === indicator.id).map(({ id }) => id),
    })),
  };
}

function ownComplete(
  id: IndicatorId,
  { curvas, casos }: Delays,
  { corte, primer_mes: first, ultimo_mes: last }: ManifestSource,
): string | null {
  return corte === null || first === null || last === null
    ? null
    : ownLastComplete(id, curvas, corte, { first, last }, casos);
}

const GRAINS: readonly ColoniaGrain[] = ['trimestre', 'anio', 'trienio', 'ninguno'];

/** As the audit names them. */
const COLONIA_GRAINS: Readonly<Record<string, InSight['grano']>> = {
  'colonia trimestre': 'trimestre',
  'colonia anio': 'anio',
  'colonia trienio': 'trienio',
};
const SHORTEST_FIRST = Object.keys(COLONIA_GRAINS);

function inSight(row: {
  readonly grano: string;
  readonly celdas_con_casos: number;
  readonly suprimidas: number;
  readonly casos: number;
  readonly casos_a_la_vista: number;
}): readonly InSight[] {
  const grano = COLONIA_GRAINS[row.grano];
  if (grano === undefined || row.casos === 0) return [];
  return [
    {
      grano,
      celdas: row.celdas_con_casos,
      aLaVista: row.celdas_con_casos - row.suprimidas,
      casos: row.casos,
      casosALaVista: row.casos_a_la_vista,
    },
  ];
}

type ListedIndicator = Pick<IndicatorSheet, 'id' | 'nombre' | 'definicion' | 'padre' | 'partes'>;

/** The list of all: those of the catalogue, what else the release counts, and what others count beside them. */
export async function loadIndex() {
  const [{ indicadores, fuente, publicacion }, otros, figures] = await Promise.all([
    loadSheets(),
    loadSourceIndicators(),
    loadOtherFigures(),
  ]);
  const { publica, conjunto, corte } = fuente;
  const listed: readonly ListedIndicator[] = indicadores.map(
    ({ id, nombre, definicion, padre, partes }) => ({ id, nombre, definicion, padre, partes }),
  );
  return {
    publicacion,
    fuente: { publica, conjunto, corte },
    indicadores: listed,
    otros,
    figures,
  };
}

export type IndexData = Awaited<ReturnType<typeof loadIndex>>;
