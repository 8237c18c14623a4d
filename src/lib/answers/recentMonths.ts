/** This year's months against those of the five years before, of a place where every month is exact. */

/** A month, `YYYY-MM-01`, and its count. */
export interface Month {
  readonly mes: string;
  readonly n: number;
}

export interface RecentMonths {
  readonly year: number;
  /** From January, as far as they are told. */
  readonly counts: readonly number[];
  /** Lowest and highest of each month in the years before. */
  readonly band: readonly { readonly low: number; readonly high: number }[];
  /** Of the year before, from January. */
  readonly lastYear: readonly number[];
  /** First and last of the years before. */
  readonly before: readonly [number, number];
}

/** @returns null where there is no month of a year, or not one whole year before it */
export function recentMonths(months: readonly Month[]): RecentMonths | null {
  const year = Math.max(...months.map(({ mes }) => yearOf(mes)));
  const ofYear = (of: number) =>
    months
      .filter(({ mes }) => yearOf(mes) === of)
      .toSorted((a, b) => a.mes.localeCompare(b.mes))
      .map(({ n }) => n);
  const counts = ofYear(year);
  const past = months.filter(({ mes }) => yearOf(mes) < year);
  const band = Array.from({ length: 12 }, (_, at) => {
    const same = past.filter(({ mes }) => Number(mes.slice(5, 7)) === at + 1).map(({ n }) => n);
    return { low: Math.min(...same), high: Math.max(...same) };
  });
  const years = past.map(({ mes }) => yearOf(mes));
  if (counts.length === 0 || band.some(({ low }) => !Number.isFinite(low))) return null;
  return {
    year,
    counts,
    band,
    lastYear: ofYear(year - 1),
    before: [Math.min(...years), Math.max(...years)],
  };
}

const yearOf = (mes: string): number => Number(mes.slice(0, 4));
