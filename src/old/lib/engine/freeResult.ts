/** Arrow bytes → the columns of an answer that nobody knew before: each value as it can be shown and saved. */
import { DataType, Precision, TimeUnit, tableFromIPC, type Vector } from 'apache-arrow';
import { UnshownColumnError } from './errors';

export type FreeValue = string | number | boolean | null;

/** What the values of a column are, once read; days are `YYYY-MM-DD`. */
type FreeKind = 'text' | 'integer' | 'number' | 'date' | 'boolean';

export interface FreeColumn {
  /** Unique in its answer: of two that the query calls the same, the second is `clave_2`. */
  readonly name: string;
  /** As SQL calls it. */
  readonly type: string;
  readonly kind: FreeKind;
  /** One a row. */
  readonly values: readonly FreeValue[];
}

export interface FreeResult {
  readonly columns: readonly FreeColumn[];
  /** How many rows. */
  readonly length: number;
}

/**
 * @param bytes one Arrow IPC stream
 * @throws UnshownColumnError where a column is of a type that no cell holds (a list, a structure, an interval), or
 * that the engine's stream gives wrong (`ENUM`)
 */
export function decodeFree(bytes: Uint8Array): FreeResult {
  const table = tableFromIPC(bytes);
  const names = uniqueNames(table.schema.fields.map(({ name }) => name));
  const columns = table.schema.fields.map((field, index): FreeColumn => {
    const name = names[index] ?? field.name;
    const reader = readerOf(field.type);
    const vector = table.getChildAt(index);
    if (reader === null || vector === null) {
      throw new UnshownColumnError(field.name, String(field.type));
    }
    return { name, ...read(vector, reader) };
  });
  return { columns, length: table.numRows };
}

/** Those that another before them has get a number. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    // DuckDB takes two names for one whatever their case.
    for (let n = 2; taken.has(unique.toLowerCase()); n += 1) unique = `${name}_${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

interface Reader {
  readonly type: string;
  readonly kind: FreeKind;
  readonly of: (value: unknown) => FreeValue;
}

function read(vector: Vector, { type, kind, of }: Reader): Omit<FreeColumn, 'name'> {
  const values = Array.from(vector, (value: unknown) =>
    value === null || value === undefined ? null : of(value),
  );
  // What no number of JavaScript holds exactly is told as a text, and then all of its column is.
  const isInexact = kind === 'integer' && values.some((value) => typeof value === 'string');
  return isInexact
    ? { type, kind: 'text', values: values.map((value) => (value === null ? null : String(value))) }
    : { type, kind, values };
}

function readerOf(type: DataType): Reader | null {
  if (DataType.isUtf8(type)) return { type: 'VARCHAR', kind: 'text', of: String };
  if (DataType.isBool(type)) return { type: 'BOOLEAN', kind: 'boolean', of: Boolean };
  if (DataType.isInt(type)) {
    const size = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[type.bitWidth];
    return { type: `${type.isSigned ? '' : 'U'}${size}`, kind: 'integer', of: integerOf };
  }
  if (DataType.isFloat(type)) {
    const name = type.precision === Precision.SINGLE ? 'FLOAT' : 'DOUBLE';
    return { type: name, kind: 'number', of: Number };
  }
  if (DataType.isDecimal(type)) return decimalReader(type.precision, type.scale);
  if (DataType.isDate(type)) return { type: 'DATE', kind: 'date', of: dayOf };
  if (DataType.isTimestamp(type)) {
    const isZoned = type.timezone !== null && type.timezone !== undefined;
    return isZoned
      ? { type: 'TIMESTAMP WITH TIME ZONE', kind: 'text', of: (value) => `${instantOf(value)}+00` }
      : { type: 'TIMESTAMP', kind: 'text', of: instantOf };
  }
  if (DataType.isTime(type) && type.unit === TimeUnit.MICROSECOND) {
    return { type: 'TIME', kind: 'text', of: timeOf };
  }
  return null;
}

/** The engine's sums of integers are of 38 digits and no decimals: `HUGEINT`. */
function decimalReader(precision: number, scale: number): Reader {
  const type = precision === 38 && scale === 0 ? 'HUGEINT' : `DECIMAL(${precision},${scale})`;
  if (scale === 0) return { type, kind: 'integer', of: (value) => integerOf(wholeOf(value)) };
  return { type, kind: 'number', of: (value) => Number(wholeOf(value)) / 10 ** scale };
}

/** Of the words of 32 bits of a decimal, least first, in two's complement. */
function wholeOf(value: unknown): bigint {
  if (!(value instanceof Uint32Array)) return 0n;
  const unsigned = value.reduceRight((whole, word) => (whole << 32n) | BigInt(word), 0n);
  return BigInt.asIntN(value.length * 32, unsigned);
}

function integerOf(value: unknown): FreeValue {
  const whole = Number(value);
  return Number.isSafeInteger(whole) ? whole : String(value);
}

/** @param value milliseconds since 1970, in UTC */
const dayOf = (value: unknown): string =>
  yearly(new Date(Number(value)).toISOString().slice(0, -14));

/** @param value milliseconds since 1970, in UTC, with their fraction */
function instantOf(value: unknown): string {
  const microseconds = Math.round(Number(value) * 1000);
  const seconds = Math.floor(microseconds / 1e6);
  const [day = '', time = ''] = new Date(seconds * 1000).toISOString().slice(0, -5).split('T');
  return `${yearly(day)} ${time}${fraction(microseconds - seconds * 1e6)}`;
}

/** @param value microseconds since midnight */
function timeOf(value: unknown): string {
  const microseconds = Number(value);
  const seconds = Math.floor(microseconds / 1e6);
  const time = new Date(seconds * 1000).toISOString().slice(11, 19);
  return `${time}${fraction(microseconds - seconds * 1e6)}`;
}

const fraction = (microseconds: number): string =>
  microseconds === 0 ? '' : `.${String(microseconds).padStart(6, '0').replace(/0+$/, '')}`;

/** Years after 9999 come with a sign and zeros, as `+012023`. */
const yearly = (day: string): string => day.replace(/^\+0*/, '');
