/** The Fiscalía's own cases with both dates, read from the folder beside the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { DatedCases } from './backTest';
import { dayNumber } from '$old/lib/stats/time/days';
import { isAbsent, shared } from '../../../shared';

const FOLDER = shared('data/real/fgj');
const LIBERTY = 'carpetas_libertad_personal_cdmx.csv.gz';
const DECEMBER = 'carpetas_pgj_cdmx_2018_12.csv.gz';

export const realCasesMissing = isAbsent(
  join(FOLDER, DECEMBER),
  'no se prueba el rezago de los archivos reales',
);

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): readonly Row[] {
  return Papa.parse<Row>(text.trim(), { header: true }).data;
}

const unpacked = (file: string): string =>
  gunzipSync(readFileSync(join(FOLDER, file))).toString('utf8');

/** One case with the alcaldía and the indicator it counts for. */
export interface RealCase extends DatedCases {
  readonly alcaldia: string;
  /** Null where its offence feeds none. */
  readonly indicador: string | null;
}

function casesIn(
  file: string,
  columns: Readonly<Record<'fact' | 'opened' | 'alcaldia', string>>,
): readonly RealCase[] {
  const isDay = /^\d{4}-\d{2}-\d{2}/;
  const indicators = new Map(
    rowsOf(readFileSync('data/catalogs/clasificacion.csv', 'utf8'))
      .filter(({ fuente }) => fuente === 'fgj_carpetas')
      .map(({ texto = '', indicador = '' }) => [texto, indicador]),
  );
  return rowsOf(unpacked(file)).flatMap((row) => {
    const [from = '', to = ''] = [row[columns.fact], row[columns.opened]];
    if (!isDay.test(from) || !isDay.test(to)) return [];
    return [
      {
        fact: dayNumber(from.slice(0, 10)),
        opened: dayNumber(to.slice(0, 10)),
        cases: 1,
        alcaldia: row[columns.alcaldia] ?? '',
        indicador: indicators.get(row['delito'] ?? '') ?? null,
      },
    ];
  });
}

/** Crimes against personal liberty, facts of 2019 to 2024, opened by 31 January 2025. */
export const libertyCases = (): readonly RealCase[] =>
  casesIn(LIBERTY, { fact: 'fecha_hecho', opened: 'fecha_inicio', alcaldia: 'alcaldia_hecho' });

/** Every offence, facts of December 2018, opened by 30 June 2019. */
export const decemberCases = (): readonly RealCase[] =>
  casesIn(DECEMBER, {
    fact: 'fecha_hechos',
    opened: 'fecha_inicio',
    alcaldia: 'alcaldia_hechos',
  });
