/** Day × hour: which day weighs more than chance gives it, which hours are heaps, and what falls outside opening hours. */
import { binomialTest } from '../stats/binomial';
import { holm } from '../stats/holm';

/** A cell as printed, rounded to five. */
export interface Cell {
  /** From 1, Monday. */
  readonly dia: number;
  readonly hora: number;
  readonly n: number;
}

export interface HeavyDay {
  readonly dia: number;
  readonly n: number;
  /** Over a seventh of all: 1.17 is 17 % more; and 95 % of it. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

export interface Heap {
  readonly hora: number;
  readonly n: number;
  /** Mean of the two hours beside it. */
  readonly beside: number;
}

export interface DayHour {
  readonly all: number;
  /** Of each day, from Monday. */
  readonly days: readonly number[];
  /** Of each hour, from 0. */
  readonly hours: readonly number[];
  /** The largest day, where it is more than chance gives the largest of seven. */
  readonly heavy: HeavyDay | null;
  /** Hours in which what was not known seems to have been written. */
  readonly heaps: readonly Heap[];
}

const LEVEL = 0.05;
const Z = 1.959964;
const [DAYS, HOURS] = [7, 24];
/** A heap has so many times the larger of its neighbours. */
const TALL = 1.5;

export function dayHourOf(cells: readonly Cell[]): DayHour {
  const days = Array.from({ length: DAYS }, (_, at) =>
    sum(cells.filter(({ dia }) => dia === at + 1)),
  );
  const hours = Array.from({ length: HOURS }, (_, at) =>
    sum(cells.filter(({ hora }) => hora === at)),
  );
  const all = sum(cells);
  return { all, days, hours, heavy: heavyDay(days, all), heaps: heapsOf(hours) };
}

/** The exact test of a seventh of all, Holm over the seven; its interval by the normal law. */
function heavyDay(days: readonly number[], all: number): HeavyDay | null {
  if (all === 0) return null;
  const p = holm(days.map((n) => binomialTest(n, all, 1 / DAYS)));
  const n = Math.max(...days);
  const at = days.indexOf(n);
  if ((p[at] ?? 1) >= LEVEL) return null;
  const [ratio, sd] = [(DAYS * n) / all, DAYS * Math.sqrt(((n / all) * (1 - n / all)) / all)];
  return { dia: at + 1, n, ratio, low: ratio - Z * sd, high: ratio + Z * sd };
}

/** The exact test of a third of itself and its two neighbours, Holm over the 24. */
function heapsOf(hours: readonly number[]): readonly Heap[] {
  const beside = hours.map((_, at) => [
    hours[(at + HOURS - 1) % HOURS] ?? 0,
    hours[(at + 1) % HOURS] ?? 0,
  ]);
  const p = holm(
    hours.map((n, at) => {
      const three = n + sum((beside[at] ?? []).map((each) => ({ n: each })));
      return three === 0 ? 1 : binomialTest(n, three, 1 / 3);
    }),
  );
  return hours.flatMap((n, hora) => {
    const [before = 0, after = 0] = beside[hora] ?? [];
    const isHeap = (p[hora] ?? 1) < LEVEL && n > TALL * Math.max(before, after);
    return isHeap ? [{ hora, n, beside: (before + after) / 2 }] : [];
  });
}

/** Hours of a day in which a service is open, in hours from midnight. */
export interface Opening {
  readonly dia: number;
  readonly abre: number;
  readonly cierra: number;
}

export interface Outside {
  readonly n: number;
  /** Of all that do not lie in a heap. */
  readonly of: number;
}

/** How much happens in an hour in which none of the services is open all along; heaps, whose hour is none, are left out. */
export function outsideOf(
  cells: readonly Cell[],
  openings: readonly Opening[],
  heaps: readonly Heap[],
): Outside {
  const known = cells.filter((cell) => !heaps.some(({ hora }) => hora === cell.hora));
  return { n: sum(known.filter((cell) => !isOpen(cell, openings))), of: sum(known) };
}

export const isOpen = (
  { dia, hora }: Pick<Cell, 'dia' | 'hora'>,
  openings: readonly Opening[],
): boolean =>
  openings.some((each) => each.dia === dia && each.abre <= hora && each.cierra >= hora + 1);

/** Counts that look alike. */
export interface Tone {
  readonly from: number;
  readonly to: number;
  /** Of the full colour, 0 to 1. */
  readonly part: number;
}

const TONES = 5;

/** Fifths of the cells that lie in no heap, the palest first. */
export function tonesOf(cells: readonly Cell[], { heaps }: DayHour): readonly Tone[] {
  const counts = cells
    .filter(({ hora }) => !heaps.some((heap) => heap.hora === hora))
    .map(({ n }) => n)
    .toSorted((a, b) => a - b);
  const cuts = Array.from(
    { length: TONES },
    (_, at) => counts[Math.floor((at * counts.length) / TONES)] ?? 0,
  );
  const starts = [...new Set(cuts)];
  return starts.map((from, at) => ({
    from,
    to: Math.max(...counts.filter((n) => n < (starts[at + 1] ?? Infinity))),
    part: (at + 1) / starts.length,
  }));
}

const sum = (cells: readonly { readonly n: number }[]): number =>
  cells.reduce((total, { n }) => total + n, 0);
