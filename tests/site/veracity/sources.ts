/**
 * What each source of a release counts, from its tables and its manifest (docs/fuentes-nuevas.md,
 * docs/decisions/lapsos.md and series-de-cualquier-fuente.md): whole years as they are published, other months
 * summed, and days that are no period of the calendar by themselves.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3-array';
import { countedIn } from '../../counted/release';
import { monthIndex, monthOf, monthsOfPeriod } from './calendar';

export interface Source {
  readonly id: string;
  readonly conjunto: string;
  readonly archivos: readonly { readonly cosecha: string }[];
  readonly ultimo_mes_completo: string | null;
  readonly lapso?: { readonly desde: string; readonly hasta: string };
  readonly serie?: {
    readonly corto: string;
    readonly cobertura?: string;
    readonly unidad: { readonly una: string; readonly varias: string };
    readonly rupturas?: readonly {
      readonly desde: string;
      readonly que: string;
      readonly fuente: string;
      readonly indicadores?: readonly string[];
    }[];
  };
}

interface Row {
  readonly fuente: string;
  readonly indicador: string;
  readonly clave: string;
  readonly kind: string;
  readonly month: string;
  readonly sexo: string;
  readonly edad: string;
  /** Null where it is not published. */
  readonly n: number | null;
}

interface CellAsked {
  readonly place: string;
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly sex?: string;
  readonly age?: string;
}

export interface Sources {
  readonly all: readonly Source[];
  /** Inhabitants of an alcaldía; undefined where they are not known. */
  people(place: string): number | undefined;
  /** Null where it is not published, undefined where there is none. */
  count(asked: CellAsked): number | null | undefined;
  /** Those that tell of an indicator in a place. */
  of(indicator: string, place: string): readonly Told[];
  /** Bands of age of an indicator in the newest period of a source. */
  ages(asked: CellAsked): ReadonlySet<string>;
}

/** Of one indicator in one place. */
export interface Told {
  readonly source: Source;
  /** First month and last of whole years, or of months; null without any. */
  readonly years: readonly [string, string] | null;
  readonly months: readonly [string, string] | null;
}

/** `2026-01/2026-04`; null of a source of calendar periods. */
export const lapseOf = ({ lapso }: Source): string | null =>
  lapso === undefined ? null : `${lapso.desde.slice(0, 7)}/${lapso.hasta.slice(0, 7)}`;

const isYear = (period: string): boolean => /^(\d{4})-01\/\1-12$/.test(period);

export async function sourcesOf(directory: string): Promise<Sources> {
  const ask = countedIn(directory);
  const manifest: { readonly fuentes: readonly Source[] } = JSON.parse(
    readFileSync(join(directory, 'manifest.json'), 'utf8'),
  );
  const text = (value: unknown): string => String(value);
  const rows = (
    await ask(`SELECT fuente, indicador, clave, periodo_tipo AS kind, strftime(periodo, '%Y-%m') AS month,
      sexo, edad, n::INT AS n FROM observaciones WHERE periodo_tipo IN ('mes', 'anio', 'lapso')`)
  ).map((row): Row => ({
    fuente: text(row['fuente']),
    indicador: text(row['indicador']),
    clave: text(row['clave']),
    kind: text(row['kind']),
    month: text(row['month']),
    sexo: text(row['sexo']),
    edad: text(row['edad']),
    n: row['n'] === null ? null : Number(row['n']),
  }));
  const cells = new Map(
    rows.map((row) => [
      [row.fuente, row.indicador, row.clave, row.kind, row.month, row.sexo, row.edad].join(),
      row.n,
    ]),
  );
  const people = new Map(
    (await ask('SELECT clave, poblacion FROM alcaldias')).map(({ clave, poblacion }) => [
      text(clave),
      Number(poblacion),
    ]),
  );
  const byPlace = group(
    rows.filter(({ sexo, edad }) => sexo === 'total' && edad === 'total'),
    ({ indicador, clave }) => `${indicador} ${clave}`,
  );
  const lapses = new Map(manifest.fuentes.map((source) => [source.id, lapseOf(source)]));
  const rangeOf = (own: readonly Row[], kind: string): readonly [string, string] | null => {
    const months = own.flatMap((row) => (row.kind === kind ? [row.month] : [])).sort();
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined) return null;
    return [first, kind === 'anio' ? monthOf(monthIndex(last) + 11) : last];
  };
  return {
    all: manifest.fuentes,
    people: (place) => people.get(place),
    count({ place, indicator, unit, period, sex = 'total', age = 'total' }) {
      const at = (kind: string, month: string): number | null | undefined =>
        cells.get([unit, indicator, place, kind, month, sex, age].join());
      const start = period.slice(0, 7);
      if (lapses.get(unit) === period) return at('lapso', start);
      const year = isYear(period) ? at('anio', start) : undefined;
      if (year !== undefined) return year;
      const counts = monthsOfPeriod(period).map((month) => at('mes', month));
      if (counts.includes(undefined)) return undefined;
      return counts.reduce<number | null>(
        (sum, n) => (sum === null || n === null || n === undefined ? null : sum + n),
        0,
      );
    },
    of: (indicator, place) =>
      [...group(byPlace.get(`${indicator} ${place}`) ?? [], ({ fuente }) => fuente)].flatMap(
        ([id, own]) => {
          const source = manifest.fuentes.find((each) => each.id === id);
          return source === undefined
            ? []
            : [{ source, years: rangeOf(own, 'anio'), months: rangeOf(own, 'mes') }];
        },
      ),
    ages: ({ place, indicator, unit }) =>
      new Set(
        rows.flatMap((row) =>
          row.fuente === unit && row.indicador === indicator && row.clave === place
            ? [row.edad]
            : [],
        ),
      ),
  };
}

/** The last month told of the calendar. */
export const endOf = ({ years, months }: Told): string =>
  [years?.[1] ?? '', months?.[1] ?? ''].sort().at(-1) ?? '';

/** What the finding tells: the last whole year, and the months after it since the last rupture. */
export function periodsTold(told: Told, indicator: string): readonly string[] {
  const { source, years, months } = told;
  if (years === null && months === null) return [lapseOf(source) ?? ''];
  const year = years === null ? [] : [`${years[1].slice(0, 4)}-01/${years[1]}`];
  if (months === null) return year;
  const starts = [
    years === null ? months[0] : monthOf(monthIndex(years[1]) + 1),
    ...(source.serie?.rupturas ?? [])
      .filter(({ indicadores }) => indicadores?.includes(indicator) ?? true)
      .map(({ desde }) => desde.slice(0, 7))
      .filter((month) => month <= months[1]),
  ];
  const start = starts.sort().at(-1) ?? '';
  return start <= months[1] ? [...year, `${start}/${months[1]}`] : year;
}
