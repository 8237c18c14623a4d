/** The tables of one release as anybody can download them: read here by libraries alone. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

/** A printed row; `n` is null where its count is hidden. */
export interface Told {
  readonly fuente: string;
  readonly indicador: string;
  readonly nivel: string;
  readonly clave: string;
  readonly tipo: string;
  readonly periodo: string;
  readonly sexo: string;
  readonly edad: string;
  readonly n: number | null;
  readonly supresion: string;
}

export interface Indicator {
  /** None in the first release, which was of one source. */
  readonly fuente: string | undefined;
  readonly indicador: string;
  readonly padre: string | undefined;
  readonly unidad: string | undefined;
}

/** At least `LEAST_PILED` cases of an indicator lie in a colonia in a year, for so it is told. */
export interface Pile {
  readonly fuente: string;
  readonly indicador: string;
  readonly clave: string;
  readonly anio: number;
}

export interface Tables {
  readonly id: string;
  readonly k: number;
  /** Of each source, a name for the bytes that it was counted from; none where they are not told. */
  readonly editions: ReadonlyMap<string, string>;
  /**
   * Of a source, an alcaldía and a period («fgj_carpetas 09015 anio 2021-01-01»), the same name for the bytes
   * that all below its total was counted from, where the release says so.
   */
  readonly closings: ReadonlyMap<string, string>;
  /** Totals of alcaldías as they were at the cut of what is told below them, where they are others now. */
  readonly atCut: readonly Total[];
  readonly rows: readonly Told[];
  readonly indicators: readonly Indicator[];
  /** Alcaldía of each colonia. */
  readonly alcaldias: ReadonlyMap<string, string>;
  readonly piles: readonly Pile[];
}

/** Of an alcaldía; `tipo` is `horario` of the three years of its hours. */
export type Total = Pick<Told, 'fuente' | 'indicador' | 'clave' | 'tipo' | 'periodo'> & {
  readonly n: number;
};

/** Cases that make a pile: the table of quality says so in words. */
export const LEAST_PILED = 8;

type Loose = Readonly<Record<string, unknown>>;

/** @param dir folder with `manifest.json` and the tables that it names. */
export async function readTables(dir: string): Promise<Tables> {
  const stated = asRecord(JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')));
  const table = (name: string) => readTable(dir, asRecord(stated['tablas'])[name]);
  const [observed, hours, indicators, colonias, piles, atCut] = [
    await table('observaciones'),
    await table('horarios'),
    await table('indicadores'),
    await table('colonias'),
    await table('apilamientos'),
    await table('al_corte'),
  ];
  const sources = asList(stated['fuentes']);
  const ownSources = new Set(
    sources
      .filter((own) => own['publicado_por_la_autoridad'] !== true)
      .map((own) => text(own['id'])),
  );
  return {
    id: text(stated['publicacion']),
    k: Number(stated['k']),
    editions: new Map(sources.flatMap((own) => editionOf(own))),
    closings: new Map(sources.flatMap((own) => closingsOf(own))),
    atCut: atCut.map((row) => ({
      fuente: text(row['fuente']),
      indicador: text(row['indicador']),
      clave: text(row['clave']),
      tipo: text(row['periodo_tipo']),
      periodo: day(row['periodo']),
      n: Number(row['n']),
    })),
    rows: [...observed.map(observationOf), ...hours.map(hourOf)].filter(({ fuente }) =>
      ownSources.has(fuente),
    ),
    indicators: indicators.map((row) => ({
      fuente: optional(row['fuente']),
      indicador: text(row['indicador']),
      padre: optional(row['padre']),
      unidad: optional(row['unidad']),
    })),
    alcaldias: new Map(colonias.map((row) => [text(row['clave']), text(row['alcaldia'])])),
    // Those around an office are told of only where the count of the year is printed.
    piles: piles
      .filter((row) => row['regla'] !== 'oficina')
      .flatMap((row) =>
        text(row['anios'])
          .split('; ')
          .map((anio) => ({
            fuente: text(row['fuente']),
            indicador: text(row['de']),
            clave: text(row['clave']),
            anio: Number(anio),
          })),
      ),
  };
}

async function readTable(dir: string, stated: unknown): Promise<readonly Loose[]> {
  if (stated === undefined) return [];
  const bytes = readFileSync(join(dir, text(asRecord(stated)['archivo'])));
  const file = new Uint8Array(bytes).buffer;
  return parquetReadObjects({ file, compressors });
}

/** The name that the list of revealed cells gives to files: of all their sha256, in order, the sha256. */
function editionOf(source: Loose): readonly (readonly [string, string])[] {
  const only = optional(source['archivo_sha256']);
  const hashes =
    source['archivos'] === undefined
      ? [only].filter((own) => own !== undefined)
      : asList(source['archivos']).map((file) => text(file['sha256']));
  if (hashes.length === 0) return [];
  const name = createHash('sha256').update(hashes.toSorted().join('\n')).digest('hex');
  return [[text(source['id']), name.slice(0, 8)]];
}

function closingsOf(source: Loose): readonly (readonly [string, string])[] {
  if (source['cierres'] === undefined) return [];
  return asList(source['cierres']).flatMap((own) =>
    asTexts(own['periodos']).map(
      (period) =>
        [`${text(source['id'])} ${text(own['alcaldia'])} ${period}`, text(own['edicion'])] as const,
    ),
  );
}

function observationOf(row: Loose): Told {
  return {
    fuente: text(row['fuente']),
    indicador: text(row['indicador']),
    nivel: text(row['nivel']),
    clave: text(row['clave']),
    tipo: text(row['periodo_tipo']),
    periodo: day(row['periodo']),
    sexo: text(row['sexo']),
    edad: text(row['edad']),
    n: count(row['n']),
    supresion: text(row['supresion']),
  };
}

/** A cell of the week is told as a kind of period of its own: «hora 3 17» is Wednesday at 17. */
function hourOf(row: Loose): Told {
  return {
    fuente: text(row['fuente']),
    indicador: text(row['indicador']),
    nivel: 'alcaldia',
    clave: text(row['clave']),
    tipo: `hora ${Number(row['dia_semana'])} ${Number(row['hora'])}`,
    periodo: day(row['periodo']),
    sexo: 'total',
    edad: 'total',
    n: count(row['n']),
    supresion: text(row['supresion']),
  };
}

const count = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value);

const day = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : text(value);

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`No es un texto: ${String(value)}.`);
  return value;
}

const optional = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function asRecord(value: unknown): Loose {
  if (typeof value !== 'object' || value === null) throw new Error('No es un objeto.');
  return Object.fromEntries(Object.entries(value));
}

const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(text) : [];

function asList(value: unknown): readonly Loose[] {
  if (!Array.isArray(value)) throw new Error('No es una lista.');
  return value.map(asRecord);
}
