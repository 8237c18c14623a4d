/**
 * One indicator in one place as any source counts it: what may be drawn, and what is only said. Months where a
 * source tells of months and there are cases enough, years otherwise; days that are no period of the calendar
 * are said with their dates, never drawn with years nor compared.
 */
import { addMonths, lastDayOf, monthsIn } from '$old/lib/period/months';
import type { ToldSource } from './toldSource';

/** A count as a release publishes it; null where it does not. */
export interface SeriesRow {
  readonly fuente: string;
  readonly periodo_tipo: string;
  /** First day, `YYYY-MM-DD`. */
  readonly periodo: string;
  readonly n: number | null;
}

export interface DrawnSeries {
  readonly fuente: string;
  readonly grano: 'mes' | 'anio';
  /** First day of the first period; the others follow it without a gap. */
  readonly first: string;
  readonly counts: readonly (number | null)[];
  /** Place of the first period to which reports are still to come; null where all are in. */
  readonly provisionalFrom: number | null;
  /** Its months are known, and too few cases are in them to be drawn. */
  readonly rare: boolean;
}

/** Days that are told together, by themselves. */
export interface ToldDays {
  readonly fuente: string;
  readonly desde: string;
  readonly hasta: string;
  readonly n: number | null;
}

export interface SourceSeries {
  /** Null where no source tells of months or years. */
  readonly drawn: DrawnSeries | null;
  /** The last whole year of what is drawn. */
  readonly year: (ToldYear & { readonly provisional: boolean }) | null;
  /** The months drawn, or summed to draw years, that come after that year. */
  readonly rest: ToldDays | null;
  readonly lapses: readonly ToldDays[];
  /** The last month of which all is told, and all reports are in; null where nothing is told. */
  readonly complete: string | null;
}

interface ToldYear {
  readonly anio: string;
  readonly n: number | null;
}

/** With fewer cases a month than this, months go up and down by chance alone: years are drawn. */
const FEWEST_A_MONTH = 5;

/**
 * @param rows of one indicator and place, of all sources
 * @param sources those that the release tells of
 * @param grain `anio` draws years whatever there is
 */
export function seriesOf(
  rows: readonly SeriesRow[],
  sources: readonly ToldSource[],
  grain: 'mes' | 'anio' = 'mes',
): SourceSeries {
  const drawn = sources
    .flatMap((source) => drawnOf(rows, source, grain) ?? [])
    .reduce<Drawable | null>(
      (best, each) => (best === null || reaches(each, best) ? each : best),
      null,
    );
  const lapses = sources.flatMap((source) =>
    drawn !== null && source.unidad.varias === drawn.unidad
      ? lapsesOf(rows, source).filter((lapse) => !tellsTheSame(lapse, drawn.rest))
      : lapsesOf(rows, source),
  );
  return {
    drawn: drawn?.series ?? null,
    year: drawn?.year ?? null,
    rest: drawn?.rest ?? null,
    lapses,
    complete: [drawn?.complete ?? null, ...lapses.map(({ hasta }) => monthOf(hasta))].reduce(
      (last, month) => (last === null || (month !== null && month > last) ? month : last),
    ),
  };
}

/** The same from the first period that begins on a day or after it; null where none does. */
export function drawnSince(drawn: DrawnSeries, day: string): DrawnSeries | null {
  const periods = periodsOf(drawn);
  const at = periods.findIndex((periodo) => periodo >= day);
  const first = periods[at];
  if (first === undefined) return null;
  const { counts, provisionalFrom } = drawn;
  return {
    ...drawn,
    first,
    counts: counts.slice(at),
    provisionalFrom: provisionalFrom === null ? null : Math.max(0, provisionalFrom - at),
  };
}

/** The periods of what is drawn, in order. */
export function periodsOf({ grano, first, counts }: DrawnSeries): readonly string[] {
  return counts.map((_, place) => addMonths(first, place * MONTHS[grano]));
}

/** Place of the first period that a rupture comes before; null where it parts nothing that is drawn. */
export function placeOf(desde: string, drawn: DrawnSeries): number | null {
  const place = periodsOf(drawn).findIndex((periodo) => periodo >= desde);
  return place > 0 ? place : null;
}

const MONTHS: Readonly<Record<DrawnSeries['grano'], number>> = { mes: 1, anio: 12 };

interface Drawable extends Pick<SourceSeries, 'year' | 'rest'> {
  readonly series: DrawnSeries;
  readonly unidad: string;
  /** The last month told. */
  readonly last: string;
  readonly complete: string;
}

function drawnOf(
  rows: readonly SeriesRow[],
  { id, completo, unidad, rupturas }: ToldSource,
  grain: 'mes' | 'anio',
): Drawable | null {
  const of = (tipo: string) =>
    rows.filter(({ fuente, periodo_tipo }) => fuente === id && periodo_tipo === tipo);
  const [months, years] = [contiguous(of('mes'), 'mes'), contiguous(of('anio'), 'anio')];
  const rare = months !== null && isRare(months.counts);
  const monthly = months !== null && (years === null || (grain === 'mes' && !rare));
  const shown = monthly ? months : years;
  if (shown === null) return null;
  const grano = monthly ? 'mes' : 'anio';
  const provisional = shown.counts.findIndex(
    (_, place) => completo !== null && lastMonth(shown.first, place, grano) > completo,
  );
  const last = years?.counts.length ?? 0;
  const anio = years === null ? null : addMonths(years.first, 12 * (last - 1));
  const rest =
    months === null
      ? null
      : restOf(
          id,
          months,
          anio,
          rupturas.map(({ desde }) => desde),
        );
  const end =
    rest === null ? lastMonth(shown.first, shown.counts.length - 1, grano) : monthOf(rest.hasta);
  return {
    series: {
      fuente: id,
      grano,
      ...shown,
      provisionalFrom: provisional === -1 ? null : provisional,
      rare: rare && !monthly,
    },
    unidad: unidad.varias,
    year:
      years === null || anio === null
        ? null
        : {
            anio: anio.slice(0, 4),
            n: years.counts.at(-1) ?? null,
            provisional: completo !== null && addMonths(anio, 11) > completo,
          },
    rest,
    last: end,
    complete: completo !== null && completo < end ? completo : end,
  };
}

/** The month in which a period ends. */
const lastMonth = (first: string, place: number, grano: DrawnSeries['grano']): string =>
  addMonths(first, (place + 1) * MONTHS[grano] - 1);

/** Cases from the first month to the last, null where one is not told. */
function contiguous(
  rows: readonly SeriesRow[],
  grano: DrawnSeries['grano'],
): Pick<DrawnSeries, 'first' | 'counts'> | null {
  const byPeriod = new Map(rows.map(({ periodo, n }) => [periodo, n]));
  const periods = [...byPeriod.keys()].sort();
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  const length = Math.floor((monthsIn({ first, last }) - 1) / MONTHS[grano]) + 1;
  return {
    first,
    counts: Array.from(
      { length },
      (_, place) => byPeriod.get(addMonths(first, place * MONTHS[grano])) ?? null,
    ),
  };
}

function isRare(counts: readonly (number | null)[]): boolean {
  const told = counts.filter((n) => n !== null);
  return told.reduce((sum, n) => sum + n, 0) < FEWEST_A_MONTH * told.length;
}

/** The months after the last whole year, together; all of them where there is no year; none from before a rupture. */
function restOf(
  fuente: string,
  { first, counts }: Pick<DrawnSeries, 'first' | 'counts'>,
  year: string | null,
  ruptures: readonly string[],
): ToldDays | null {
  const end = addMonths(first, counts.length - 1);
  const desde = ruptures
    .map(wholeMonth)
    .filter((month) => month <= end)
    .reduce(
      (last, month) => (month > last ? month : last),
      year === null ? first : addMonths(year, 12),
    );
  const after = counts.slice(Math.max(0, monthsIn({ first, last: desde }) - 1));
  if (after.length === 0) return null;
  return {
    fuente,
    desde,
    hasta: lastDayOf(addMonths(desde, after.length - 1)),
    n: after.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0),
  };
}

/** The first month that begins on a day or after it. */
const wholeMonth = (day: string): string => addMonths(day, day.endsWith('-01') ? 0 : 1);

function lapsesOf(rows: readonly SeriesRow[], { id, lapso }: ToldSource): readonly ToldDays[] {
  if (lapso === null) return [];
  return rows
    .filter(({ fuente, periodo_tipo }) => fuente === id && periodo_tipo === 'lapso')
    .map(({ n }) => ({ fuente: id, ...lapso, n }));
}

/** One that ends later is drawn before one that ends sooner; of two that end together, that of months; then the longer. */
function reaches(one: Drawable, other: Drawable): boolean {
  if (one.last !== other.last) return one.last > other.last;
  if (one.series.grano !== other.series.grano) return one.series.grano === 'mes';
  return one.series.first < other.series.first;
}

/** Two files of one register tell of the same days alike: it is said once. */
function tellsTheSame(lapse: ToldDays, rest: ToldDays | null): boolean {
  return lapse.n === rest?.n && lapse.desde === rest.desde && lapse.hasta === rest.hasta;
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
