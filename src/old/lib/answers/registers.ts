/**
 * Two registers of the same facts, held against each other before a change is told of one of them alone
 * (docs/decisions/dos-registros.md).
 */
import { INDICATORS } from '$old/lib/contract/indicators/catalogue';
import { addMonths, monthsIn, yearWindow, type WindowPair } from '$old/lib/period/months';
import type { MonthWindow } from '$old/lib/stats/completeness';

/** One crime in one period, where both registers count it. */
export interface RegisterCount {
  /** Of the catalogue. */
  readonly indicador: string;
  readonly tipo: 'mes' | 'anio';
  /** First day of the period. */
  readonly periodo: string;
  /** As carpetas of this site. */
  readonly propia: number;
  /** As the other register counts it. */
  readonly otra: number;
}

/** What both count in one window. */
export interface Registered {
  readonly own: number;
  readonly other: number;
}

/** Why no change is told of one register alone. */
export interface RegisterDoubt {
  /** `cobertura`: the own one holds too small a part; `direccion`: one rises and the other falls. */
  readonly why: 'cobertura' | 'direccion';
  /** In which both were held against each other. */
  readonly windows: WindowPair;
  readonly before: Registered;
  readonly after: Registered;
  /** The crimes that both count. */
  readonly crimes: readonly string[];
}

/** A register that holds less of the other bears no change by itself. */
export const LEAST_HELD = 2 / 3;

export const heldShare = ({ own, other }: Registered): number => (other === 0 ? 1 : own / other);

/**
 * The windows themselves are held against each other where both registers tell their months or their years; if not,
 * each year that they touch, and the next.
 * @returns null where nothing parts the registers, or nothing is known of another
 */
export function registerDoubt(
  counts: readonly RegisterCount[],
  indicador: string,
  windows: WindowPair,
): RegisterDoubt | null {
  const crimes = crimesOf(counts, indicador);
  if (crimes.length === 0) return null;
  const isTold = heldIn(counts, crimes, windows) !== null;
  return (isTold ? [windows] : yearPairs(windows)).reduce<RegisterDoubt | null>((found, pair) => {
    const held = heldIn(counts, crimes, pair);
    return found ?? (held === null ? null : doubtOf({ windows: pair, ...held, crimes }));
  }, null);
}

/** By months where both windows are told so, else by years. */
function heldIn(
  counts: readonly RegisterCount[],
  crimes: readonly string[],
  { before, after }: WindowPair,
): Pick<RegisterDoubt, 'before' | 'after'> | null {
  for (const tipo of ['mes', 'anio'] as const) {
    const [earlier, later] = [
      sumOf(counts, crimes, tipo, before),
      sumOf(counts, crimes, tipo, after),
    ];
    if (earlier !== null && later !== null) return { before: earlier, after: later };
  }
  return null;
}

function doubtOf(held: Omit<RegisterDoubt, 'why'>): RegisterDoubt | null {
  const { before, after } = held;
  if (Math.min(heldShare(before), heldShare(after)) < LEAST_HELD) {
    return { why: 'cobertura', ...held };
  }
  return isTurned(before, after) ? { why: 'direccion', ...held } : null;
}

const isTurned = (before: Registered, after: Registered): boolean =>
  (after.own - before.own) * (after.other - before.other) < 0;

/** The indicator, or its parts, of which both registers tell. */
export function crimesOf(
  counts: readonly Pick<RegisterCount, 'indicador'>[],
  indicador: string,
): readonly string[] {
  const told = new Set(counts.map((each) => each.indicador));
  return told.has(indicador)
    ? [indicador]
    : INDICATORS.filter(({ padre }) => padre === indicador).flatMap(({ id }) =>
        crimesOf(counts, id),
      );
}

/** What both registers count of an indicator, year by year. */
export interface RegisteredYears {
  readonly crimes: readonly string[];
  readonly years: readonly (Registered & { readonly anio: string })[];
}

/** @returns null where no year of it is told by both */
export function registeredYears(
  counts: readonly RegisterCount[],
  indicador: string,
): RegisteredYears | null {
  const crimes = crimesOf(counts, indicador);
  const anios = counts.flatMap(({ tipo, periodo }) => (tipo === 'anio' ? periodo.slice(0, 4) : []));
  const years = [...new Set(anios)].sort().flatMap((anio) => {
    const held = sumOf(counts, crimes, 'anio', yearWindow(Number(anio)));
    return held === null ? [] : [{ anio, ...held }];
  });
  return crimes.length === 0 || years.length === 0 ? null : { crimes, years };
}

/** Of whole years together; null where one of them is not told by both. */
export function registeredIn(
  { years }: RegisteredYears,
  { first, last }: MonthWindow,
): Registered | null {
  const own = years.filter(({ anio }) => anio >= first.slice(0, 4) && anio <= last.slice(0, 4));
  if (own.length * 12 !== monthsIn({ first, last })) return null;
  return {
    own: own.reduce((sum, each) => sum + each.own, 0),
    other: own.reduce((sum, each) => sum + each.other, 0),
  };
}

/** The first year within the window in which one register rises and the other falls, and the year before it. */
export function turnedYears(
  { years }: RegisteredYears,
  { first, last }: MonthWindow,
): readonly [before: string, after: string] | null {
  for (const [place, after] of years.entries()) {
    const before = years[place - 1];
    const isIn = after.anio >= first.slice(0, 4) && after.anio <= last.slice(0, 4);
    if (before !== undefined && isIn && isTurned(before, after)) return [before.anio, after.anio];
  }
  return null;
}

function sumOf(
  counts: readonly RegisterCount[],
  crimes: readonly string[],
  tipo: RegisterCount['tipo'],
  window: MonthWindow,
): Registered | null {
  const step = tipo === 'mes' ? 1 : 12;
  const last = addMonths(window.last, 1 - step);
  const own = counts.filter(
    (each) =>
      each.tipo === tipo &&
      crimes.includes(each.indicador) &&
      each.periodo >= window.first &&
      each.periodo <= last,
  );
  if (own.length * step !== monthsIn(window) * crimes.length) return null;
  return {
    own: own.reduce((sum, { propia }) => sum + propia, 0),
    other: own.reduce((sum, { otra }) => sum + otra, 0),
  };
}

/** Each year that the windows touch, against the next. */
function yearPairs({ before, after }: WindowPair): readonly WindowPair[] {
  const [first, last] = [before.first, after.last].map((month) => Number(month.slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first }, (_, at) => ({
    before: yearWindow(first + at),
    after: yearWindow(first + at + 1),
  }));
}
