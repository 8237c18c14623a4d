/** Which windows of a series print a percentage, and what the same windows give a little earlier and later. */
import { addMonths, monthsIn } from '$lib/period/months';
import type { MonthWindow } from '$lib/stats/completeness';
import {
  shifted,
  windowsThatPrint,
  type PlacedPair,
  type PrintingPair,
} from '$lib/stats/claims/windowsThatPrint';
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import type { Run, TopicSeries } from '../topics';
import type { Held } from './checkClaim';

export interface DatedPair {
  readonly before: MonthWindow;
  readonly after: MonthWindow;
  readonly counts: { readonly before: number; readonly after: number };
}

export interface ClaimOrigins {
  readonly tried: number;
  readonly rounded: number;
  readonly cut: number;
  /** How many print it or a larger change the same way. */
  readonly asMuch: number;
  /** How many choices they come to, nested ones told as one. */
  readonly episodes: number;
  /** Months that a later window may end in. */
  readonly ends: MonthWindow;
  /** One of them, the longest; null where none prints it. */
  readonly example: DatedPair | null;
  readonly earlier: DatedPair | null;
  readonly later: DatedPair | null;
  /** The months about the example, or about the windows of the claim where there is none. */
  readonly months: Run;
}

/** Months that a later window may end in: this many, the last of them that of the claim or the last complete. */
const ENDS = 15;
const SHIFT = 2;
const SHOWN = 24;

/** @returns null where the series tells of no months */
export function originsOf(change: PrintedChange, { series, windows }: Held): ClaimOrigins | null {
  const run = fairRun(series, windows.after.last);
  if (run === null) return null;
  const last = run.counts.length - 1;
  const first = Math.max(0, last - ENDS + 1);
  const { tried, printing, asMuch, episodes } = windowsThatPrint(run.counts, change, {
    first,
    last,
  });
  const longest = printing.reduce<PrintingPair | null>(
    (best, each) => (best === null || rank(each) > rank(best) ? each : best),
    null,
  );
  const dated = (pair: PlacedPair | null) => (pair === null ? null : datedPair(run, pair));
  return {
    tried,
    rounded: printing.filter(({ printing: how }) => how === 'redondeo').length,
    cut: printing.filter(({ printing: how }) => how === 'corte').length,
    asMuch,
    episodes: episodes.length,
    ends: { first: addMonths(run.first, first), last: addMonths(run.first, last) },
    example: dated(longest),
    earlier: dated(longest === null ? null : shifted(run.counts, longest, -SHIFT)),
    later: dated(longest === null ? null : shifted(run.counts, longest, SHIFT)),
    months: {
      first: addMonths(run.first, Math.max(0, last - SHOWN + 1)),
      counts: run.counts.slice(Math.max(0, last - SHOWN + 1)),
    },
  };
}

/** Rounded before cut, then the longer, then the later. */
const rank = ({ printing, months, after }: PrintingPair): number =>
  (printing === 'redondeo' ? 1e6 : 0) + months * 1e3 + after.from;

/** Months of one series alone: from its last rupture on, to the last complete one that is asked for. */
function fairRun({ months, rupturas, completo }: TopicSeries, asked: string): Run | null {
  if (months === null) return null;
  const end = asked < completo ? asked : completo;
  const since = rupturas
    .map(({ desde }) => desde)
    .filter((desde) => desde <= end)
    .reduce((latest, desde) => (desde > latest ? desde : latest), months.first);
  const from = monthsIn({ first: months.first, last: since }) - 1;
  const to = monthsIn({ first: months.first, last: end });
  const counts = months.counts.slice(Math.max(0, from), Math.max(0, to));
  return counts.length === 0 ? null : { first: addMonths(months.first, Math.max(0, from)), counts };
}

function datedPair({ first }: Run, { months, before, after }: PlacedPair): DatedPair {
  const windowAt = (from: number): MonthWindow => ({
    first: addMonths(first, from),
    last: addMonths(first, from + months - 1),
  });
  return {
    before: windowAt(before.from),
    after: windowAt(after.from),
    counts: { before: before.n, after: after.n },
  };
}
