/** Workbooks as the Fiscalía publishes them: a title, the header on the second row, then the cases. */
import { join } from 'node:path';
import Excel from 'exceljs';

export type Cell = string | number | Date | null;

export interface InventedSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What stands above the header. */
  readonly above?: readonly string[];
}

export const CARPETAS_HEADER = [
  'ID',
  'ID_CI',
  'TIPO IMPACTO',
  'DELITO',
  'MODALIDAD - DELITO',
  'FECHA DE INICIO',
  'HORA DE INICIO',
  'FECHA DE LOS HECHOS',
  'HORA DE LOS HECHOS',
  'CALLE 1 HECHOS',
  'CALLE 2 HECHOS',
  'COLONIA HECHOS',
  'ALCALDÍA HECHOS',
  'COORD X',
  'COORD Y',
];

export const VICTIMAS_HEADER = [
  'ID',
  'ID_CI',
  'TIPO IMPACTO',
  'DELITO',
  'MODALIDAD - DELITO',
  'FECHA DE INICIO',
  'HORA DE INICIO',
  'SEXO',
  'EDAD',
];

export interface InventedCarpeta {
  readonly id: Cell;
  readonly delito: string;
  readonly inicio: Cell;
  readonly hecho: Cell;
  readonly hora: Cell;
  readonly colonia: string;
  readonly alcaldia: string;
  readonly x: Cell;
  readonly y: Cell;
}

const DOCTORES: InventedCarpeta = {
  id: 9_100_001,
  delito: 'VIOLENCIA FAMILIAR',
  inicio: '05/02/2025',
  hecho: '04/02/2025',
  hora: '21:30:00',
  colonia: 'DOCTORES',
  alcaldia: 'CUAUHTEMOC',
  x: -99.14531,
  y: 19.41652,
};

/** A row of the sheet of carpetas; what is not said is that of a usual one. */
export function carpeta(said: Partial<InventedCarpeta> = {}): readonly Cell[] {
  const { id, delito, inicio, hecho, hora, colonia, alcaldia, x, y } = { ...DOCTORES, ...said };
  const where = ['CALLE INVENTADA', null, colonia, alcaldia, x, y];
  return [1, id, 'BAJO IMPACTO', delito, delito, inicio, '10:12', hecho, hora, ...where];
}

/** A row of the sheet of victims. */
export function victima(
  id: Cell,
  delito: string,
  sexo: string,
  edad: Cell,
  inicio = DOCTORES.inicio,
): readonly Cell[] {
  return [1, id, 'BAJO IMPACTO', delito, delito, inicio, '10:12', sexo, edad];
}

export const carpetasSheet = (rows: readonly (readonly Cell[])[]): InventedSheet => ({
  name: '1a Carpetas iniciadas',
  header: CARPETAS_HEADER,
  rows,
});

export const victimasSheet = (rows: readonly (readonly Cell[])[]): InventedSheet => ({
  name: '1b Víctimas',
  header: VICTIMAS_HEADER,
  rows,
});

export async function writeWorkbook(
  dir: string,
  sheets: readonly InventedSheet[],
  name = 'libro.xlsx',
): Promise<string> {
  const book = new Excel.Workbook();
  for (const { name: sheet, header, rows, above = ['INCIDENCIA DELICTIVA INVENTADA'] } of sheets) {
    const written = book.addWorksheet(sheet);
    for (const title of above) written.addRow([title]);
    written.addRow([...header]);
    for (const row of rows) written.addRow([...row]);
  }
  const path = join(dir, name);
  await book.xlsx.writeFile(path);
  return path;
}
