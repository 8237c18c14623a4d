/** What a table and a column of the release are, and the columns that several tables have. */

/** Arrow in the browser misreads decimals and wide integers, so no other type may be published. */
export type ColumnType = 'INTEGER' | 'DOUBLE' | 'VARCHAR' | 'DATE' | 'BOOLEAN';

export interface Column {
  readonly nombre: string;
  readonly tipo: ColumnType;
  /** Unit of measure; empty for keys and labels. */
  readonly unidad: string;
  readonly significado: string;
}

export interface Table {
  readonly descripcion: string;
  readonly columnas: readonly Column[];
  /** Row order of the file. The same inputs must give the same bytes. */
  readonly orden: readonly string[];
}

export const column = (
  nombre: string,
  tipo: ColumnType,
  significado: string,
  unidad: string = '',
): Column => ({ nombre, tipo, unidad, significado });

/** Who says what the row says: a document or a page. */
export const SAID_BY = [
  column('fuente', 'VARCHAR', 'Documento que lo dice, si no tiene página'),
  column('fuente_url', 'VARCHAR', 'Página pública que lo dice'),
] as const;

export const NOTE = column('nota', 'VARCHAR', 'Qué se sabe de la fuente y qué falta');
