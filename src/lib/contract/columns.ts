/** What a table of the release is, and the kinds of column that it has. */

type ColumnType = 'INTEGER' | 'DOUBLE' | 'VARCHAR' | 'DATE' | 'BOOLEAN';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: string;
  readonly unit?: string;
  /** Where nothing is known of it in some row: only then may it be NULL. */
  readonly optional?: true;
}

export interface Table {
  readonly meaning: string;
  readonly columns: readonly Column[];
  /** Columns by which rows are ordered; together no two rows have the same. */
  readonly key: readonly string[];
}

/** A value of each type, as it is written; a date is YYYY-MM-DD. */
interface Values {
  readonly INTEGER: number;
  readonly DOUBLE: number;
  readonly VARCHAR: string;
  readonly DATE: string;
  readonly BOOLEAN: boolean;
}

/** A row of a table, by the names of its columns. */
export type RowOf<T extends Table> = {
  readonly [C in T['columns'][number] as C['name']]:
    Values[C['type']] | (C extends { readonly optional: true } ? null : never);
};

export const text = <const Name extends string>(name: Name, meaning: string) =>
  ({ name, type: 'VARCHAR', meaning }) as const;
export const day = <const Name extends string>(name: Name, meaning: string) =>
  ({ name, type: 'DATE', meaning }) as const;
export const flag = <const Name extends string>(name: Name, meaning: string) =>
  ({ name, type: 'BOOLEAN', meaning }) as const;
export const whole = <const Name extends string>(name: Name, unit: string, meaning: string) =>
  ({ name, type: 'INTEGER', meaning, unit }) as const;
export const real = <const Name extends string>(name: Name, unit: string, meaning: string) =>
  ({ name, type: 'DOUBLE', meaning, unit }) as const;

/** A column that may be NULL. */
export const optional = <const C extends Column>(column: C) =>
  ({ ...column, optional: true }) as const;

export const SOURCE = text(
  'fuente',
  'Conjunto de datos de donde sale la cuenta: su registro está en el manifiesto',
);
export const INDICATOR = text('indicador', 'Identificador en la tabla indicadores');
