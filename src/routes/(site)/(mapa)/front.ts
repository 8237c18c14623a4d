/** The rows of the front page, by crime and year. */
import { concentrationOf, isEveryYear, type Concentration } from '$lib/answers/concentration';
import type { Answer } from '$lib/data/query';
import { rowsOf } from '$lib/data/query';
import { colonias } from '$lib/answers/queries';
import { coloniaYears, yearTotals } from './queries';

/** Crimes of the two buttons, and those of the list beside them. */
export const CRIMES = ['violencia_familiar', 'violencia_sexual', 'abuso_sexual'] as const;
export type Crime = (typeof CRIMES)[number];

export interface Year {
  readonly year: number;
  /** Exact, of the alcaldía. */
  readonly total: number;
  readonly isProvisional: boolean;
  /** By colonia, rounded. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface Front {
  readonly colonias: readonly {
    readonly clave: string;
    readonly slug: string;
    readonly nombre: string;
    readonly mujeres: number | null;
    readonly presentes: number | null;
    readonly lon: number;
    readonly lat: number;
    readonly nota: string;
    /** The largest count of any crime and year. */
    readonly most: number;
  }[];
  readonly years: ReadonlyMap<Crime, readonly Year[]>;
}

export interface FrontData {
  readonly alcaldia: string;
  readonly colonias: Answer;
  readonly years: Answer;
  readonly totals: Answer;
}

export function readFront(data: FrontData): Front {
  const cells = rowsOf(coloniaYears, data.years);
  const totals = rowsOf(yearTotals(data.alcaldia), data.totals);
  const years = CRIMES.map((crime) => {
    const own = cells.filter(({ indicador }) => indicador === crime);
    const told = totals.filter(({ indicador }) => indicador === crime);
    return [
      crime,
      told.map(({ anio, n, provisional }) => ({
        year: anio,
        total: n,
        isProvisional: provisional,
        counts: new Map(
          own.filter((cell) => cell.anio === anio).map(({ clave, n: count }) => [clave, count]),
        ),
      })),
    ] as const;
  });
  return {
    colonias: rowsOf(colonias, data.colonias).map((colonia) => ({
      ...colonia,
      most: Math.max(...cells.filter(({ clave }) => clave === colonia.clave).map(({ n }) => n)),
    })),
    years: new Map(years),
  };
}

/** The last year of which hardly a report is missing: the one that the headline is of. */
export const lastComplete = (years: readonly Year[]): Year | undefined =>
  years.findLast(({ isProvisional }) => !isProvisional);

export interface Half extends Concentration {
  readonly isEveryYear: boolean;
}

/** The colonias that hold half of a year; null where the release has none. */
export function halfOf({ colonias: all }: Front, years: readonly Year[], of: Year): Half | null {
  const counted = all.map((colonia) => ({ ...colonia, n: of.counts.get(colonia.clave) ?? 0 }));
  const half = concentrationOf(counted, of.total);
  return half === null ? null : { ...half, isEveryYear: isEveryYear(half.keys, years) };
}
