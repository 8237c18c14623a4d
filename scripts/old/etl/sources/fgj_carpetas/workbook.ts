/** The sheet of carpetas in the Fiscalía's yearly workbooks, and what that of victims shares with it. */
import { anyDay, unlessSaid } from '../../read/readings';
import type { Reading, Vintage } from '../../registry/source';
import { dated } from './readings';

/** What the workbooks write where the Fiscalía does not know. */
const UNKNOWN = ['SIN REGISTRO', 'NO ESPECIFICADO', 'SE DESCONOCE', 'NAN'];
const known =
  (...names: readonly string[]): Reading =>
  (column) =>
    `coalesce(${names.map((name) => unlessSaid(column(name), UNKNOWN)).join(', ')})`;

/** Columns that both sheets of the yearly workbooks have. */
export const WORKBOOK_COLUMNS: readonly string[] = [
  'ID',
  'ID_CI',
  'ID_AP',
  'CT - INICIO AP',
  'CT - INICIO CI',
  'TIPO IMPACTO',
  'DELITO',
  'MODALIDAD - DELITO',
  'FECHA DE INICIO',
  'HORA DE INICIO',
];

/** Where and when: only the sheet of carpetas tells. */
export const WORKBOOK_FACTS: readonly string[] = [
  'FECHA DE LOS HECHOS',
  'HORA DE LOS HECHOS',
  'CALLE 1 HECHOS',
  'CALLE 2 HECHOS',
  'COLONIA HECHOS',
  'ALCALDÍA HECHOS',
  'ALCALDIA HECHOS',
  'COORD X',
  'COORD Y',
  'COORD. X',
  'COORD. Y',
];

/** X is the longitude, against what a first workbook of 2024 was read as. */
export const WORKBOOK_READS: Vintage['lee'] = {
  // Written now in capitals, now not.
  delito: (column) => `upper(${column('MODALIDAD - DELITO')})`,
  ...dated('FECHA DE LOS HECHOS', 'HORA DE LOS HECHOS'),
  fecha_inicio: (column) => anyDay(column('FECHA DE INICIO')),
  alcaldia: known('ALCALDÍA HECHOS', 'ALCALDIA HECHOS'),
  colonia: known('COLONIA HECHOS'),
  latitud: known('COORD Y', 'COORD. Y'),
  longitud: known('COORD X', 'COORD. X'),
};

/** The sheet of carpetas, told by its columns: the workbooks don't agree on its name. */
export const WORKBOOK_SHEET = {
  nombre: /^\s*1\s*a\b|carpetas/i,
  filaEncabezado: 2,
  columnas: [...WORKBOOK_COLUMNS, ...WORKBOOK_FACTS],
  indispensables: ['MODALIDAD - DELITO', 'FECHA DE LOS HECHOS'],
} as const;

/** The books come whole, or of high and of low impact apart: what has none of this is of low alone. */
export const OF_HIGH_IMPACT = 'VIOLACION';

export const WORKBOOK: Vintage = {
  id: 'fgj_libro_carpetas',
  nombre: 'los libros anuales desde 2025 (hoja «1a Carpetas iniciadas»)',
  columnas: WORKBOOK_SHEET.columnas,
  indispensables: WORKBOOK_SHEET.indispensables,
  siempre: OF_HIGH_IMPACT,
  lee: WORKBOOK_READS,
  hoja: WORKBOOK_SHEET,
};
