/**
 * What the page of changes says beside its table: what a comparison of calendar years comes to once late
 * reports are counted, what is known of those of too few cases, and how irregular the changes are.
 */
import { holmAdjusted } from '../../counted/exactTests';
import { monthsOfPeriod } from './calendar';
import { changeOf, type Spread } from './changes';
import type { Counted } from './counted';
import type { Recounted } from './recount';
import { countsOf, isFew } from './series';
import type { Statement } from './statements';

const POISSON: Spread = { inflation: 1, degrees: Infinity };

/** From here on a change is told to vary more than chance makes it (docs/decisions/meses-irregulares.md). */
const TOLD_IRREGULAR = 1.05;

/** What one release may spend on being wrong (docs/decisions/muchas-comparaciones.md). */
const SPENT = 0.02;

/**
 * How all indicators fall out, where it is said outside of their figure: over the page of changes, and in a line
 * of the first one.
 */
export function togetherRecount(
  statements: readonly Statement[],
  counted: Counted,
): readonly Recounted[] {
  return statements.flatMap((statement) => {
    const asked = askedOf(statement, counted);
    if (asked === null || statement.figure !== null || !statement.numbers.has('of')) return [];
    const indicators = [...counted.parentOf.keys()];
    const judged = judgedTogether(counted, asked);
    const beyond = holmAdjusted(judged).filter((p) => p < SPENT).length;
    const found = {
      of: judged.length,
      beyond,
      within: judged.length - beyond,
      without: indicators.length - judged.length,
    };
    return Object.entries(found).flatMap(([mark, one]) => {
      const said = statement.numbers.get(mark);
      return (said?.values ?? []).flatMap((value) =>
        said === undefined ? [] : [{ element: said.element, mark, said: value, found: one }],
      );
    });
  });
}

/** The p of each indicator that is compared in two periods. */
function judgedTogether(counted: Counted, asked: Periods): readonly number[] {
  return [...counted.parentOf.keys()].flatMap((indicator) => {
    const counts = countsOf(counted, indicator, `${counted.firstMonth}/${counted.lastComplete}`);
    const change = isFew(counts) ? null : changeOf(counted, { ...asked, indicator });
    return change === null ? [] : [change.p];
  });
}

/** What p must be below for one of them to be told, the rest being chance. */
export const levelTogether = (counted: Counted, asked: Periods): number =>
  SPENT / judgedTogether(counted, asked).length;

/** @param statements all of the page of changes */
export function headlineRecount(
  statements: readonly Statement[],
  counted: Counted,
): readonly Recounted[] {
  return statements.flatMap((statement) => {
    const asked = askedOf(statement, counted);
    if (asked === null) return [];
    if (statement.numbers.has('ratio-naive')) return hasty(statement, counted, asked);
    if (statement.figure?.getAttribute('data-figure') !== 'cambios') return [];
    const [indicator] = statement.codes.get('indicator') ?? [];
    if (indicator === undefined) return irregular(statement, counted, asked);
    return statement.numbers.has('n-others')
      ? few(statement, counted, { ...asked, indicator })
      : [];
  });
}

interface Periods {
  readonly place: string;
  readonly unit: string;
  readonly period: string;
  readonly earlier: string;
}

function askedOf({ codes }: Statement, { alcaldia }: Counted): Periods | null {
  const [period, earlier] = ['period', 'period-before'].map((code) => codes.get(code) ?? []);
  if (period?.length !== 1 || earlier?.length !== 1) return null;
  return {
    place: alcaldia,
    unit: 'fgj_carpetas',
    period: period[0] ?? '',
    earlier: earlier[0] ?? '',
  };
}

/** Of each two intervals, the one of irregular months and that of Poisson's chance. */
function hasty(
  { codes, numbers }: Statement,
  counted: Counted,
  asked: Periods,
): readonly Recounted[] {
  const found = (codes.get('indicator') ?? []).flatMap((indicator) => {
    const change = changeOf(counted, { ...asked, indicator });
    const poisson = changeOf(counted, { ...asked, indicator }, POISSON);
    const [before, after] = [asked.earlier, asked.period].map(
      (period) => counted.cases({ ...asked, indicator, period }) ?? NaN,
    );
    return change === null || poisson === null
      ? []
      : [{ change, poisson, naive: (after ?? NaN) / (before ?? NaN) }];
  });
  const values = {
    ratio: found.map(({ change }) => change.ratio),
    share: found.map(({ change, naive }) => Math.abs(change.ratio - naive)),
    low: found.flatMap(({ change, poisson }) => [change.low, poisson.low]),
    high: found.flatMap(({ change, poisson }) => [change.high, poisson.high]),
  };
  return Object.entries(values).flatMap(([mark, list]) => {
    const said = numbers.get(mark);
    return (said?.values ?? []).flatMap((value, at) =>
      said === undefined
        ? []
        : [{ element: said.element, mark, said: value, found: list[at] ?? null }],
    );
  });
}

/** Of too few: the same in the rest of the city, and the fullest month of both periods. */
function few(
  { numbers }: Statement,
  counted: Counted,
  asked: Periods & { readonly indicator: string },
): readonly Recounted[] {
  const elsewhere = counted.alcaldias.filter((place) => place !== counted.alcaldia);
  const others = [asked.earlier, asked.period].map((period) =>
    elsewhere.reduce((sum, place) => sum + (counted.cases({ ...asked, place, period }) ?? NaN), 0),
  );
  const months = [asked.earlier, asked.period].flatMap(monthsOfPeriod);
  const counts = [asked.earlier, asked.period].flatMap((period) =>
    countsOf(counted, asked.indicator, period),
  );
  const most = Math.max(...counts);
  const [said, fullest] = [numbers.get('n-others'), numbers.get('count')];
  return [
    ...(said?.values ?? []).flatMap((value, at) =>
      said === undefined
        ? []
        : [{ element: said.element, mark: 'n-others', said: value, found: others[at] ?? null }],
    ),
    ...(fullest === undefined
      ? []
      : [
          { element: fullest.element, mark: 'count', said: fullest.values[0] ?? '', found: most },
          {
            element: fullest.element,
            mark: 'day',
            said: fullest.element.getAttribute('data-day') ?? '0',
            found: months[counts.indexOf(most)] ?? null,
          },
        ]),
  ];
}

/** How much the most irregular change varies, and how many more are. */
function irregular({ numbers }: Statement, counted: Counted, asked: Periods): readonly Recounted[] {
  const [said, count] = [numbers.get('dispersion'), numbers.get('count')];
  if (said === undefined || count === undefined) return [];
  const inflations = [...counted.parentOf.keys()].flatMap((indicator) => {
    const counts = countsOf(counted, indicator, `${counted.firstMonth}/${counted.lastComplete}`);
    const change = isFew(counts) ? null : changeOf(counted, { ...asked, indicator });
    return change !== null && change.spread.inflation >= TOLD_IRREGULAR
      ? [change.spread.inflation]
      : [];
  });
  return [
    {
      element: said.element,
      mark: 'dispersion',
      said: said.values[0] ?? '',
      found: Math.max(...inflations),
    },
    {
      element: count.element,
      mark: 'count',
      said: count.values[0] ?? '',
      found: inflations.length - 1,
    },
  ];
}
