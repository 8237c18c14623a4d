/**
 * One indicator in every alcaldía as the sources of a release count it: its last years, and the days that are
 * told by themselves, each in a column of its own that is set beside no year.
 */
import { groups } from 'd3-array';
import { addMonths, lastDayOf } from '$old/lib/period/months';
import { seriesOf, type SeriesRow, type SourceSeries } from './sourceSeries';
import type { ToldSource } from './toldSource';

export interface AlcaldiaRow extends SeriesRow {
  readonly clave: string;
  readonly nombre: string;
  readonly poblacion: number | null;
}

/** Days told together in more than one alcaldía. */
export interface DaysColumn {
  readonly desde: string;
  readonly hasta: string;
  /** What is counted in them, as its source names it. */
  readonly unidad: string;
}

export interface AlcaldiaCounts {
  readonly clave: string;
  readonly nombre: string;
  readonly poblacion: number | null;
  /** Of each of the years; null where it is protected, undefined where it is not told. */
  readonly years: readonly (number | null | undefined)[];
  /** Of each of the columns of days. */
  readonly days: readonly (number | null | undefined)[];
  /** Of the last of the years, for 100,000 inhabitants; null where that can't be told. */
  readonly rate: number | null;
}

export interface AlcaldiasSeries {
  /** The last ones of which more than one alcaldía is told, in order. */
  readonly years: readonly string[];
  readonly days: readonly DaysColumn[];
  /** Those that count it: of the years first, the one that tells of most alcaldías before. */
  readonly fuentes: readonly string[];
  /** By name. */
  readonly alcaldias: readonly AlcaldiaCounts[];
}

/** Years shown side by side. */
const YEARS = 3;
const PER = 100_000;

/** @returns null where fewer than two alcaldías are told of */
export function alcaldiasOf(
  rows: readonly AlcaldiaRow[],
  sources: readonly ToldSource[],
): AlcaldiasSeries | null {
  const found = groups(rows, ({ clave }) => clave).flatMap(([clave, own]) => {
    const [first] = own;
    return first === undefined
      ? []
      : [
          {
            clave,
            nombre: first.nombre,
            poblacion: first.poblacion,
            own,
            series: seriesOf(own, sources, 'anio'),
          },
        ];
  });
  if (found.length < 2) return null;
  const [main] = mostFirst(found.flatMap(({ series }) => series.drawn?.fuente ?? []));
  // Years side by side are of one source wherever it tells them: a second count of one place is no comparison.
  const places = found.map((place) => {
    const ofMain = place.own.filter(
      ({ fuente, periodo_tipo: tipo }) => fuente === main || tipo === 'lapso',
    );
    const series = seriesOf(ofMain, sources, 'anio');
    return series.drawn === null ? place : { ...place, series };
  });
  const unitOf = (fuente: string) => sources.find(({ id }) => id === fuente)?.unidad.varias ?? '';
  const years = shared(places.map(({ series }) => [...yearsOf(series).keys()])).slice(-YEARS);
  const days = shared(places.map(({ series }) => daysOf(series, unitOf).map(keyOf))).map(daysFrom);
  return {
    years,
    days,
    fuentes: [
      ...mostFirst(places.flatMap(({ series }) => series.drawn?.fuente ?? [])),
      ...mostFirst(places.flatMap(({ series }) => series.lapses.map(({ fuente }) => fuente))),
    ].filter((id, place, all) => all.indexOf(id) === place),
    alcaldias: places
      .map(({ clave, nombre, poblacion, own, series }) => {
        const counts = yearsOf(series);
        const told = years.map((year) => counts.get(year));
        const last = told.at(-1);
        return {
          clave,
          nombre,
          poblacion,
          years: told,
          days: days.map((column) => countIn(column, own, series, sources)),
          rate:
            typeof last !== 'number' || poblacion === null || poblacion === 0
              ? null
              : (PER * last) / poblacion,
        };
      })
      .sort((one, other) => one.nombre.localeCompare(other.nombre, 'es')),
  };
}

/** Of the newest period told: its count in one alcaldía, and the sum of all that are published. */
interface NewestCounts {
  /** Undefined where it is not told, null where it is protected. */
  readonly own: number | null | undefined;
  /** Null where the one alcaldía or any other is not published: a sum of some would be taken for that of all. */
  readonly whole: number | null;
}

export function newestOf({ years, alcaldias }: AlcaldiasSeries, clave: string): NewestCounts {
  const countOf = (each: AlcaldiaCounts) => (years.length === 0 ? each.days[0] : each.years.at(-1));
  const counts = alcaldias.map(countOf).filter((n) => typeof n === 'number');
  const found = alcaldias.find((each) => each.clave === clave);
  return {
    own: found === undefined ? undefined : countOf(found),
    whole: counts.length < alcaldias.length ? null : counts.reduce((sum, n) => sum + n, 0),
  };
}

/** What more than one alcaldía is told of, in order. */
function shared(told: readonly (readonly string[])[]): readonly string[] {
  return groups(told.flat(), (each) => each)
    .flatMap(([each, times]) => (times.length > 1 ? [each] : []))
    .sort();
}

function mostFirst(told: readonly string[]): readonly string[] {
  return groups(told, (each) => each)
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([each]) => each);
}

function yearsOf({ drawn }: SourceSeries): ReadonlyMap<string, number | null> {
  if (drawn === null || drawn.grano !== 'anio') return new Map();
  const first = Number(drawn.first.slice(0, 4));
  return new Map(drawn.counts.map((n, place) => [String(first + place), n]));
}

function daysOf(
  { rest, lapses }: SourceSeries,
  unitOf: (fuente: string) => string,
): readonly DaysColumn[] {
  return [...(rest === null ? [] : [rest]), ...lapses].map(({ fuente, desde, hasta }) => ({
    desde,
    hasta,
    unidad: unitOf(fuente),
  }));
}

const keyOf = ({ desde, hasta, unidad }: DaysColumn): string => `${desde} ${hasta} ${unidad}`;

function daysFrom(key: string): DaysColumn {
  const [desde = '', hasta = '', ...unit] = key.split(' ');
  return { desde, hasta, unidad: unit.join(' ') };
}

/** As a lapse of its own, or month by month. */
function countIn(
  column: DaysColumn,
  rows: readonly SeriesRow[],
  { rest, lapses }: SourceSeries,
  sources: readonly ToldSource[],
): number | null | undefined {
  const ids = sources.filter(({ unidad }) => unidad.varias === column.unidad).map(({ id }) => id);
  const whole = [...(rest === null ? [] : [rest]), ...lapses].find(
    ({ fuente, desde, hasta }) =>
      ids.includes(fuente) && desde === column.desde && hasta === column.hasta,
  );
  if (whole !== undefined) return whole.n;
  for (const id of ids) {
    const months = rows.filter(
      ({ fuente, periodo_tipo: tipo, periodo }) =>
        fuente === id && tipo === 'mes' && periodo >= column.desde && periodo <= column.hasta,
    );
    if (months.length === monthsOf(column)) {
      return months.reduce<number | null>(
        (sum, { n }) => (sum === null || n === null ? null : sum + n),
        0,
      );
    }
  }
  return undefined;
}

function monthsOf({ desde, hasta }: DaysColumn): number {
  let count = 1;
  while (lastDayOf(addMonths(desde, count - 1)) < hasta) count += 1;
  return count;
}
