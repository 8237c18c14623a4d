/** Arrow bytes → plain typed rows. Anything that is not what the query promised is an error, never a guess. */
import { DataType, DateUnit, tableFromIPC, type Field, type Vector } from 'apache-arrow';
import { isColoniaKey } from '$old/lib/contract/coloniaKey';
import type { Cell, CellKind, Row, RowShape } from '$old/lib/queries/query';
import { ResultError } from './errors';

type Value = string | number | boolean | null;

const KIND_NAMES: Record<CellKind, string> = {
  text: 'texto',
  colonia: 'texto',
  integer: 'entero',
  number: 'número',
  date: 'fecha',
  boolean: 'verdadero o falso',
  unread: 'texto',
};

/**
 * @param bytes one Arrow IPC stream
 * @throws ResultError when a column is missing, unknown or of another type, when a value is NULL where
 * it may not be, or when a number cannot be held exactly.
 */
export function decodeRows<Shape extends RowShape>(bytes: Uint8Array, shape: Shape): Row<Shape>[] {
  const table = tableFromIPC(bytes);
  const columns = table.schema.fields.map((field, index) => {
    const cell = shape[field.name];
    if (cell === undefined) throw new ResultError(unknownColumn(field.name, shape));
    return { name: field.name, cell, values: readColumn(field, cell, table.getChildAt(index)) };
  });
  checkNames(
    columns.map((column) => column.name),
    shape,
  );
  return Array.from({ length: table.numRows }, (_, index) => {
    const row: Record<string, Value> = {};
    for (const { name, cell, values } of columns) {
      if (cell.kind !== 'unread') row[name] = values[index] ?? null;
    }
    assertRow(row, shape, index);
    return row;
  });
}

function checkNames(names: readonly string[], shape: RowShape): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new ResultError(
      `La consulta respondió dos columnas «${twice}». Dale a cada una su propio nombre con AS.`,
    );
  }
  const missing = Object.keys(shape).find((name) => !names.includes(name));
  if (missing !== undefined) {
    throw new ResultError(
      `La consulta no respondió la columna «${missing}»; respondió: ${names.join(', ')}. ` +
        'Añádela al SELECT o quítala de la forma de la fila.',
    );
  }
}

const unknownColumn = (name: string, shape: RowShape): string =>
  `La consulta respondió la columna «${name}», que nadie pidió; se esperaban: ` +
  `${Object.keys(shape).join(', ')}. Quítala del SELECT o añádela a la forma de la fila.`;

function readColumn(field: Field, cell: Cell, vector: Vector | null): readonly Value[] {
  const read = readerOf(field.type, cell.kind);
  if (vector === null || read === undefined) {
    throw new ResultError(
      `La columna «${field.name}» llegó como ${String(field.type)} y se esperaba ` +
        `${KIND_NAMES[cell.kind]}. Conviértela en el SQL con CAST(… AS ${SQL_TYPES[cell.kind]}).`,
    );
  }
  return Array.from(vector, (value: unknown) => (value === null ? null : read(value, field.name)));
}

const SQL_TYPES: Record<CellKind, string> = {
  text: 'VARCHAR',
  colonia: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  date: 'DATE',
  boolean: 'BOOLEAN',
  unread: 'VARCHAR',
};

type Reader = (value: unknown, column: string) => Value;

/** How a value of this Arrow type becomes a value of this kind; undefined where it cannot. */
function readerOf(type: DataType, kind: CellKind): Reader | undefined {
  switch (kind) {
    case 'text':
    case 'unread':
      return DataType.isUtf8(type) ? readText : undefined;
    case 'colonia':
      return DataType.isUtf8(type) ? readColonia : undefined;
    case 'integer':
      return DataType.isInt(type) ? readInteger : undefined;
    case 'number':
      return DataType.isInt(type) ? readInteger : DataType.isFloat(type) ? readNumber : undefined;
    case 'date':
      return DataType.isDate(type) && type.unit === DateUnit.DAY ? readDate : undefined;
    case 'boolean':
      return DataType.isBool(type) ? readBoolean : undefined;
  }
}

const readText: Reader = (value, column) =>
  typeof value === 'string' ? value : refuse(value, column, 'un texto');

const readColonia: Reader = (value, column) =>
  typeof value === 'string' && isColoniaKey(value)
    ? value
    : refuse(value, column, 'la clave de una colonia');

const readBoolean: Reader = (value, column) =>
  typeof value === 'boolean' ? value : refuse(value, column, 'verdadero o falso');

const readInteger: Reader = (value, column) => {
  const whole = typeof value === 'bigint' ? Number(value) : value;
  return Number.isSafeInteger(whole) && typeof whole === 'number'
    ? whole
    : refuse(value, column, 'un entero que quepa en un número de JavaScript');
};

const readNumber: Reader = (value, column) =>
  typeof value === 'number' && Number.isFinite(value)
    ? value
    : refuse(value, column, 'un número finito');

const MILLISECONDS_PER_DAY = 86_400_000;

/** Arrow gives a day as milliseconds since 1970 in UTC. */
const readDate: Reader = (value, column) => {
  if (typeof value !== 'number' || value % MILLISECONDS_PER_DAY !== 0) {
    return refuse(value, column, 'una fecha');
  }
  const day = new Date(value);
  const year = day.getUTCFullYear();
  // Outside these years the ISO form is not YYYY-MM-DD.
  return year >= 0 && year <= 9999
    ? day.toISOString().slice(0, 10)
    : refuse(value, column, 'una fecha entre los años 0 y 9999');
};

function refuse(value: unknown, column: string, expected: string): never {
  throw new ResultError(
    `La columna «${column}» trae ${String(value)} y se esperaba ${expected}. Revisa el SQL.`,
  );
}

function assertRow<Shape extends RowShape>(
  row: object,
  shape: Shape,
  index: number,
): asserts row is Row<Shape> {
  const values = new Map<string, unknown>(Object.entries(row));
  for (const [name, cell] of Object.entries(shape)) {
    if (values.get(name) === null && !cell.nullable) {
      throw new ResultError(
        `La columna «${name}» está vacía en la fila ${index + 1} y no debería. ` +
          'Revisa el SQL, o declárala como columna que puede estar vacía.',
      );
    }
  }
}
