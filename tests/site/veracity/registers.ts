/**
 * What the national register counts of the same crimes as the carpetas, and where it keeps a change of them from
 * being told: docs/decisions/dos-registros.md, counted again.
 */
import { sum } from './algebra';
import type { Counted } from './counted';
import type { Recounted } from './recount';
import type { Statement } from './statements';

/** Crimes that both registers count. */
const SHARED = ['violencia_familiar', 'abuso_sexual', 'acoso_sexual', 'violacion', 'feminicidio'];

interface Both {
  readonly own: number;
  readonly other: number;
}

function crimesIn(counted: Counted, indicator: string): readonly string[] {
  if (SHARED.includes(indicator)) return [indicator];
  return [...counted.parentOf].flatMap(([part, whole]) =>
    whole === indicator ? crimesIn(counted, part) : [],
  );
}

const isYears = (period: string): boolean => /^\d{4}-01\/\d{4}-12$/.test(period);

const yearsOf = (period: string): readonly string[] => {
  const [first, last] = period.split('/').map((month) => Number(month.slice(0, 4)));
  return Array.from(
    { length: (last ?? NaN) - (first ?? NaN) + 1 },
    (_, at) => `${(first ?? NaN) + at}-01/${(first ?? NaN) + at}-12`,
  );
};

/** Null where a month, or a year, of one crime is not told by both. */
function bothIn(counted: Counted, indicator: string, period: string): Both | null {
  const crimes = crimesIn(counted, indicator);
  const told = (units: readonly string[], name: (crime: string) => string): number | null => {
    const counts = crimes.map((crime) =>
      units.reduce<number | null>((found, unit) => {
        if (found !== null) return found;
        const of = { place: counted.alcaldia, indicator: name(crime), unit };
        const whole = counted.cases({ ...of, period });
        if (whole !== null || !isYears(period)) return whole;
        const years = yearsOf(period).map((year) => counted.cases({ ...of, period: year }));
        return years.includes(null) ? null : sum(years.flatMap((n) => n ?? []));
      }, null),
    );
    return counts.length === 0 || counts.includes(null)
      ? null
      : sum(counts.flatMap((n) => n ?? []));
  };
  const own = told(['fgj_carpetas'], (crime) => crime);
  const other = told(['sesnsp_idm', 'sesnsp_anual'], (crime) => `snsp_${crime}`);
  return own === null || other === null ? null : { own, other };
}

const isParted = (before: Both, after: Both): boolean =>
  [before, after].some(({ own, other }) => own * 3 < other * 2) ||
  (after.own > before.own && after.other < before.other) ||
  (after.own < before.own && after.other > before.other);

/** Whether no change of that indicator is told between the two. */
export function partedBetween(
  counted: Counted,
  { indicator, earlier, period }: Readonly<Record<'indicator' | 'earlier' | 'period', string>>,
): boolean {
  const [before, after] = [bothIn(counted, indicator, earlier), bothIn(counted, indicator, period)];
  if (before !== null && after !== null) return isParted(before, after);
  const years = yearsOf(`${earlier.slice(0, 7)}/${period.slice(-7)}`).map((year) =>
    bothIn(counted, indicator, year),
  );
  return years.some((one, at) => {
    const next = years[at + 1];
    return one !== null && next !== null && next !== undefined && isParted(one, next);
  });
}

/** Sentences of two periods, or of one, in both registers; and the cells of the figure of both. */
export function registersRecount(
  statements: readonly Statement[],
  counted: Counted,
): readonly Recounted[] {
  return statements.flatMap(({ codes, numbers, figure }) => {
    const [indicator = '', ...rest] = codes.get('indicator') ?? [];
    const periods = codes.get('period') ?? [];
    const isOf =
      figure?.getAttribute('data-figure') === 'dos-registros' ||
      codes.get('class')?.[0] === 'dos_registros';
    if (!isOf || rest.length > 0) return [];
    const found = periods.map((period) => bothIn(counted, indicator, period));
    return (['n', 'n-others', 'share'] as const).flatMap((mark) => {
      const said = numbers.get(mark);
      return (said?.values ?? []).flatMap((value, at) => {
        const both = found[at] ?? null;
        if (said === undefined || both === null) return [];
        const is = { n: both.own, 'n-others': both.other, share: both.own / both.other }[mark];
        return [{ element: said.element, mark, said: value, found: is }];
      });
    });
  });
}
