/** The file of women victims by delito: read whole, and told only as women for every ten carpetas. */
import * as v from 'valibot';
import type { ManifestSource } from '../../../../src/old/lib/contract/manifest';
import type { CountedSource } from './countSource';
import { checkBalance } from '../count/checkBalance';
import { countTexts, type TextCount } from '../count/countTexts';
import { womenPerTen } from '../count/womenPerTen';
import type { Catalogs } from '../geo/placeCatalogs';
import { classifyRows } from '../harmonise/classifyRows';
import { overlapOf } from '../harmonise/overlap';
import { openDatabase, rowsOf, type Database } from '../io/database';
import { EtlError } from '../io/errors';
import { sourceOf } from '../publish/sourceOf';
import type { TableRow } from '../publish/writeTable';
import { readSource } from '../read/readSource';
import { readDescriptor } from '../registry/descriptor';
import type { SourceFile } from '../registry/inputs';
import { periodsWithin } from '../registry/periods';
import { readSourceValues, type SourceValue } from '../registry/sourceValues';
import { WOMEN, WOMEN_DAYS, womenFile } from '../sources/fgj_mujeres/file';

/** The source of the carpetas that women are held against. */
export const CARPETAS_OF_WOMEN = 'fgj_carpetas';

export interface CountedWomen {
  readonly counts: readonly TextCount[];
  readonly values: readonly SourceValue[];
  readonly manifest: ManifestSource;
  /** Each text of the file, with its rows of the whole city. */
  readonly texts: readonly WrittenText[];
}

/** @throws EtlError when a file is wrong, lacks a month, or has a row without a fate. */
export async function countWomen(
  root: string,
  files: readonly SourceFile[],
  catalogs: Catalogs,
): Promise<CountedWomen> {
  const db = await openDatabase('any', 'never');
  try {
    return await count(db, root, files, catalogs);
  } finally {
    db.closeSync();
  }
}

async function count(
  db: Database,
  root: string,
  files: readonly SourceFile[],
  catalogs: Catalogs,
): Promise<CountedWomen> {
  const descriptor = readDescriptor(root, WOMEN);
  const values = readSourceValues(root, womenFile);
  const { files: read } = await readSource(db, { source: womenFile, descriptor }, files, values);
  const overlap = overlapOf(read);
  const fates = await classifyRows(db, womenFile, catalogs.alcaldias, WOMEN_DAYS, overlap);
  const unreadable = read.reduce((sum, file) => sum + file.unreadable, 0);
  const rows = read.reduce((sum, file) => sum + file.readable, unreadable);
  const setAside = new Map([
    ...(unreadable === 0 ? [] : [['linea_ilegible', unreadable] as const]),
    ...fates.setAside,
  ]);
  checkBalance(WOMEN, rows, fates.counted, setAside);
  await refuseMissingMonths(db, files);
  return {
    counts: await countTexts(db, WOMEN_DAYS),
    values,
    texts: await textsOf(db),
    manifest: sourceOf(descriptor, {
      archivos: read.map(({ file, vintage, sha256, readable, unreadable: broken }) => ({
        sha256,
        cosecha: vintage.nombre,
        url: file.url,
        obtenida: file.obtained,
        filas: readable + broken,
      })),
      corte: null,
      corte_segun: '',
      filas_leidas: rows,
      filas_contadas: fates.counted,
      setAside,
      primer_mes: null,
      ultimo_mes: null,
      ultimo_mes_completo: null,
    }),
  };
}

const MONTHS = periodsWithin('mes', WOMEN_DAYS.from, WOMEN_DAYS.to).map(({ desde }) => desde);

/** Of fewer months the same number would be said of others than those that it is of. */
async function refuseMissingMonths(db: Database, files: readonly SourceFile[]): Promise<void> {
  const found = await rowsOf(
    db,
    `SELECT DISTINCT strftime(date_trunc('month', fecha), '%Y-%m-%d') AS mes FROM casos`,
    v.object({ mes: v.string() }),
  );
  const months = new Set(found.map(({ mes }) => mes));
  const missing = MONTHS.find((month) => !months.has(month));
  if (missing === undefined) return;
  throw new EtlError(
    `«${files.map(({ path }) => path).join('», «')}» no trae ninguna mujer víctima de ${missing.slice(0, 7)}.`,
    `Da el archivo entero, de ${WOMEN_DAYS.from.slice(0, 7)} a ${WOMEN_DAYS.to.slice(0, 7)}.`,
  );
}

const written = v.object({ texto: v.string(), n_filas: v.number() });

type WrittenText = v.InferOutput<typeof written>;

const textsOf = (db: Database): Promise<readonly WrittenText[]> =>
  rowsOf(
    db,
    `SELECT coalesce(trim(texto), '') AS texto, sum(n)::BIGINT AS n_filas FROM textos
     GROUP BY ALL ORDER BY ALL`,
    written,
  );

/** Rows of the table `mujeres_por_carpetas`; none of an indicator and alcaldía without all those months. */
export function womenRows(
  { counts, values }: CountedWomen,
  counted: readonly CountedSource[],
  k: number,
): readonly TableRow[] {
  const carpetas = counted.find(({ manifest }) => manifest.id === CARPETAS_OF_WOMEN);
  if (carpetas === undefined) return [];
  const told = new Set(
    carpetas.observations
      .filter(({ periodo_tipo }) => periodo_tipo === 'mes')
      .map(({ indicador, clave, periodo }) => `${indicador} ${clave} ${periodo}`),
  );
  return womenPerTen(counts, carpetas.texts, values, k)
    .filter(({ indicador, alcaldia }) =>
      MONTHS.every((month) => told.has(`${indicador} ${alcaldia} ${month}`)),
    )
    .map((ratio) => ({
      fuente: WOMEN,
      fuente_carpetas: CARPETAS_OF_WOMEN,
      desde: WOMEN_DAYS.from,
      hasta: WOMEN_DAYS.to,
      ...ratio,
    }));
}

/** Fewer rows than these of a text are not told. */
const FEW = 10;

/** The balance of the file, text by text, of the whole city: rows of `calidad`. */
export function womenQuality(
  { texts, values }: CountedWomen,
  profile: 'publico' | 'interno',
): readonly TableRow[] {
  const indicatorOf = new Map(values.map(({ valor, indicador }) => [valor, indicador]));
  return texts.map(({ texto, n_filas: n }) => {
    const indicador = indicatorOf.get(texto);
    const isFew = profile === 'publico' && n < FEW;
    return {
      fuente: WOMEN,
      clave: null,
      regla: `delito «${texto}»`,
      efecto: indicador === undefined ? 'apartada' : 'señalada',
      filas: isFew ? null : n,
      descripcion:
        (indicador === undefined
          ? 'Renglones de toda la ciudad con este texto, que no es de lo que aquí se cuenta.'
          : `Renglones de toda la ciudad con este texto, de «${indicador}».`) +
        (isFew ? ` Son menos de ${FEW}.` : ''),
    };
  });
}
