/** The rows of the front page, by crime: its years, and its window of three years with the marks. */
import { concentrationOf, isEveryYear, type Concentration } from '$lib/answers/concentration';
import type { Kind } from '$lib/answers/marks';
import { excessOf } from '$lib/answers/standings';
import {
  colonias,
  coloniaYears,
  offices,
  windows,
  windowTotals,
  yearTotals,
} from '$lib/answers/queries';
import { INDICATORS } from '$lib/contract/indicators';
import type { Answer } from '$lib/data/query';
import { rowsOf } from '$lib/data/query';

/** Two by a button each, the others in a list beside them. */
export const CRIMES = [
  'violencia_familiar',
  'violencia_sexual',
  'abuso_sexual',
  'acoso_sexual',
  'violacion',
  'intimidad_sexual',
] as const;
export type Crime = (typeof CRIMES)[number];

export const BUTTONS: readonly Crime[] = ['violencia_familiar', 'violencia_sexual'];

export const shortName = (crime: Crime): string =>
  INDICATORS.find(({ id }) => id === crime)?.short ?? crime;

/** What is counted, and in how many people of whom. */
export const VIEWS = ['cuantas', 'mujeres', 'gente'] as const;
export type View = (typeof VIEWS)[number];

/** Counts of a year, or of the years of a window. */
export interface Span {
  /** «2023», «2021–2023». */
  readonly label: string;
  /** Exact, of the alcaldía. */
  readonly total: number;
  /** By colonia, rounded. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface Year extends Span {
  readonly year: number;
  readonly isProvisional: boolean;
}

export interface Window extends Span {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly excess: ReadonlyMap<string, number>;
}

export interface Colonia {
  readonly clave: string;
  readonly slug: string;
  readonly nombre: string;
  readonly mujeres: number | null;
  readonly presentes: number | null;
  readonly lon: number;
  readonly lat: number;
  readonly nota: string;
  /** The largest count of any crime and span. */
  readonly most: number;
}

export interface Front {
  readonly colonias: readonly Colonia[];
  /** None of a crime that is told by window alone. */
  readonly years: ReadonlyMap<Crime, readonly Year[]>;
  readonly windows: ReadonlyMap<Crime, Window>;
}

export interface FrontData {
  readonly alcaldia: string;
  readonly colonias: Answer;
  readonly years: Answer;
  readonly totals: Answer;
  readonly windows: Answer;
  readonly windowTotals: Answer;
  readonly offices: Answer;
  readonly kinds: Readonly<Record<string, Readonly<Record<string, Kind>>>>;
}

export function readFront(data: FrontData): Front {
  const cells = rowsOf(coloniaYears, data.years);
  const totals = rowsOf(yearTotals(data.alcaldia), data.totals);
  const spans = rowsOf(windows, data.windows);
  const years = CRIMES.map((crime) => {
    const own = cells.filter(({ indicador }) => indicador === crime);
    const told = totals.filter(({ indicador }) => indicador === crime);
    return [
      crime,
      told.map(({ anio, n, provisional }) => ({
        ...{ year: anio, label: String(anio), total: n, isProvisional: provisional },
        counts: countsOf(own.filter((cell) => cell.anio === anio)),
      })),
    ] as const;
  });
  // Circles are of a year, and of a window where there are no years.
  const circled = [
    ...cells,
    ...spans.filter((span) => !cells.some(({ indicador }) => indicador === span.indicador)),
  ];
  return {
    colonias: rowsOf(colonias, data.colonias).map((colonia) => ({
      ...colonia,
      most: Math.max(...circled.filter(({ clave }) => clave === colonia.clave).map(({ n }) => n)),
    })),
    years: new Map(years),
    windows: new Map(
      CRIMES.map((crime) => {
        const own = spans.filter(({ indicador }) => indicador === crime);
        const total = rowsOf(windowTotals(data.alcaldia), data.windowTotals);
        return [
          crime,
          {
            label: `${own[0]?.desde ?? ''}–${own[0]?.hasta ?? ''}`,
            total: total.find(({ indicador }) => indicador === crime)?.n ?? 0,
            counts: countsOf(own),
            kinds: new Map(Object.entries(data.kinds[crime] ?? {})),
            excess: excessOf(rowsOf(offices, data.offices), crime),
          },
        ];
      }),
    ),
  };
}

const countsOf = (cells: readonly { readonly clave: string; readonly n: number }[]) =>
  new Map(cells.map(({ clave, n }) => [clave, n]));

/** The last year of which hardly a report is missing: the one that the headline is of. */
export const lastComplete = (years: readonly Year[]): Year | undefined =>
  years.findLast(({ isProvisional }) => !isProvisional);

export interface Half extends Concentration {
  readonly isEveryYear: boolean;
}

/** The colonias that hold half of a span; null where the release has none. @param years that it may be so in each */
export function halfOf({ colonias: all }: Front, years: readonly Year[], of: Span): Half | null {
  const counted = all.map((colonia) => ({ ...colonia, n: of.counts.get(colonia.clave) ?? 0 }));
  const half = concentrationOf(counted, of.total);
  return half === null
    ? null
    : { ...half, isEveryYear: years.length > 0 && isEveryYear(half.keys, years) };
}
