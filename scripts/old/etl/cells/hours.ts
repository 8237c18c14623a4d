/** The sums that tie the table weekday × hour: indicators to their parts, cells to three years. */
import { hourName, IN_ALL, IN_OTHERS } from './cellNames';
import { familiesOf, type Family } from './familyShapes';
import { isPublicTotal, type Countable } from './lattice';
import { SystemBuilder, UNKNOWN, type System } from './model';
import type { PublishedHourCount } from '../count/observation';
import { contains } from './periods';
import type { Structure } from './relations';

/** A row whose count the caller may not know. */
export type CountableHour = Omit<PublishedHourCount, 'supresion'>;

const SLOTS = 7 * 24;

/**
 * The systems of each source, alcaldía and three years.
 * @param observations where the total of the three years is read; the cases whose hour nobody
 *   knows are what the table lacks of it.
 * @param isPublished which rows a reader will see, suppressed or not; the others are withheld.
 * @param structure also the most cases of a source that are known to have no hour.
 * @param atCut the totals of three years that were other at the cut of the hours than they are now.
 * @throws Error when a published indicator lacks its total, or one of its 168 cells.
 */
export function hourSystemsOf(
  hours: readonly CountableHour[],
  observations: readonly Countable[],
  { parentOf, hourlessOf }: Pick<Structure, 'parentOf' | 'hourlessOf'>,
  isPublished: (row: CountableHour) => boolean,
  atCut: readonly Countable[] = [],
): readonly System[] {
  const tables = new Map<string, Table>();
  hours.forEach((row, index) => {
    const key = `${row.fuente} ${row.clave} ${row.periodo}`;
    const table: Table = tables.get(key) ?? {
      of: row,
      rows: new Map(),
      seen: new Set(),
      counted: new Set(),
    };
    tables.set(key, table);
    table.rows.set(slotKey(row.indicador, slotOf(row)), index);
    if (isPublished(row)) table.seen.add(row.indicador);
    if (row.n !== 0) table.counted.add(row.indicador);
  });
  return [...tables.values()].flatMap((table) => {
    const totals = threeYearTotals(observations, table.of, atCut);
    const { fuente, clave: alcaldia, periodo } = table.of;
    for (const indicador of table.seen) {
      // Of what was never counted there is no total, and its zeros are printed as they are.
      if (totals.has(indicador) || !table.counted.has(indicador)) continue;
      const name = `${indicador}, ${alcaldia}, trienio ${periodo}, ${fuente}`;
      throw new Error(`Falta el total de tres años de ${name}: sin él sus horas no se protegen.`);
    }
    const hourless = hourlessOf?.(fuente, { fuente, alcaldia, periodo_tipo: 'horario', periodo });
    return familiesOf([...totals.keys()].sort(), parentOf, (indicador) =>
      table.seen.has(indicador),
    ).map((family) => systemOf(hours, table, family, totals, hourless));
  });
}

interface Table {
  /** Any of its rows: they share source, alcaldía and period. */
  readonly of: CountableHour;
  readonly rows: Map<string, number>;
  readonly seen: Set<string>;
  /** Indicators with any case in it, or one that is not printed. */
  readonly counted: Set<string>;
}

const slotOf = (row: CountableHour): number => (row.dia_semana - 1) * 24 + row.hora;
const slotKey = (indicador: string, slot: number): string => `${indicador} ${slot}`;

/** Cases of each indicator in the alcaldía in the three years. */
function threeYearTotals(
  observations: readonly Countable[],
  of: CountableHour,
  atCut: readonly Countable[],
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const row of observations) {
    const isYear =
      isPublicTotal(row) &&
      row.fuente === of.fuente &&
      row.clave === of.clave &&
      row.periodo_tipo === 'anio' &&
      contains('trienio', of.periodo, row.periodo);
    if (isYear) totals.set(row.indicador, (totals.get(row.indicador) ?? 0) + (row.n ?? 0));
  }
  for (const { periodo_tipo, fuente, clave, periodo, indicador, n } of atCut) {
    const isOwn = fuente === of.fuente && clave === of.clave && periodo === of.periodo;
    if (periodo_tipo === 'trienio' && isOwn) totals.set(indicador, n ?? 0);
  }
  return totals;
}

function systemOf(
  hours: readonly CountableHour[],
  table: Table,
  family: Family,
  totals: ReadonlyMap<string, number>,
  hourless: number | undefined,
): System {
  const builder = new SystemBuilder();
  const { fuente, clave, periodo } = table.of;
  const year = Number(periodo.slice(0, 4));
  const add = (kind: 'published' | 'withheld', indicador: string, slot: number): number => {
    const row = table.rows.get(slotKey(indicador, slot));
    const place = { dia_semana: Math.floor(slot / 24) + 1, hora: slot % 24, periodo, fuente };
    const name = hourName({ indicador, clave, ...place });
    if (row === undefined && kind === 'published') {
      throw new Error(`Falta la fila de horarios: ${name} (los ceros también son filas).`);
    }
    const count = row === undefined ? null : (hours[row]?.n ?? null);
    return builder.add({ kind, row: row ?? -1, value: count ?? UNKNOWN, name, year });
  };
  const cells = new Map<string, readonly number[]>();
  for (const indicador of family.indicators) {
    const kind = table.seen.has(indicador) ? 'published' : 'withheld';
    const own = Array.from({ length: SLOTS }, (_, slot) => add(kind, indicador, slot));
    cells.set(indicador, own);
    const of = `trienio ${periodo}, ${fuente}`;
    const total = builder.add({
      kind: 'public',
      value: totals.get(indicador) ?? 0,
      name: `${indicador}, ${clave}, ${of}`,
      year,
    });
    const rest = builder.add({
      kind: 'rest',
      value: UNKNOWN,
      name: `${indicador}, ${clave}, sin hora, ${of}`,
      year,
    });
    builder.relate(total, [...own, rest], family.partsOf.has(indicador));
    if (hourless === undefined) continue;
    const most = builder.add({
      kind: 'public',
      value: hourless,
      name: `${indicador}, ${clave}, sin hora${IN_ALL}, ${of}`,
      year,
    });
    const others = builder.add({
      kind: 'rest',
      value: UNKNOWN,
      name: `${indicador}, ${clave}, sin hora${IN_OTHERS}, ${of}`,
      year,
    });
    builder.relate(most, [rest, others]);
  }
  for (const [indicador, parts] of family.partsOf) {
    (cells.get(indicador) ?? []).forEach((total, slot) => {
      const own = parts.map((part) => cells.get(part)?.[slot]).filter((cell) => cell !== undefined);
      builder.relate(total, own);
    });
  }
  return builder.close();
}
