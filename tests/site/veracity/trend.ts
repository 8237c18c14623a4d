/** What the figure of the trend says of the whole alcaldía: each month's expected range, and the changes of level. */
import { bandOf, type Expected } from './band';
import type { Counted } from './counted';
import { levelsOf, type Level } from './levels';
import type { Recounted } from './recount';
import { countsOf } from './series';
import { sum } from './algebra';
import type { Statement } from './statements';

interface Trend {
  readonly band: ReadonlyMap<string, Expected>;
  readonly levels: readonly Level[];
}

const known = new WeakMap<Counted, Map<string, Trend>>();

function trendOf(counted: Counted, indicator: string): Trend {
  const own = known.get(counted) ?? new Map<string, Trend>();
  known.set(counted, own);
  const found = own.get(indicator) ?? {
    band: bandOf(counted, indicator),
    levels: levelsOf(counted, indicator),
  };
  own.set(indicator, found);
  return found;
}

/** @param statements all of a page */
export function trendsOf(statements: readonly Statement[], counted: Counted): readonly Recounted[] {
  return statements.flatMap((statement) => {
    const [place, indicator] = ['place', 'indicator'].map((code) => statement.codes.get(code)?.[0]);
    const isTrend = statement.figure?.getAttribute('data-figure') === 'tendencia';
    // What another source counts is recounted as any count is: it has no band and no level.
    const isOwn = statement.codes.get('unit')?.[0] === 'fgj_carpetas';
    if (isTrend && (!isOwn || statement.numbers.get('n')?.element.matches('li')))
      return datesOfLine(statement, counted);
    if (!isTrend || place !== counted.alcaldia || indicator === undefined) return [];
    const trend = trendOf(counted, indicator);
    return statement.numbers.has('of')
      ? [...findingOf(statement, indicator, trend, counted), ...levelOf(statement, trend)]
      : statement.codes.has('period-before')
        ? levelOf(statement, trend)
        : monthOf(statement, trend);
  });
}

/** When a line is counted, and on which day its last month ends: of periods of which there is a count. */
function datesOfLine({ codes, numbers }: Statement, counted: Counted): readonly Recounted[] {
  const [place = '', indicator = '', unit = ''] = ['place', 'indicator', 'unit'].map(
    (code) => codes.get(code)?.[0],
  );
  const cell = numbers.get('n')?.element;
  const element = cell?.matches('td') ? cell.parentElement?.querySelector('th') : cell;
  if (!element) return [];
  return (codes.get('period') ?? []).flatMap((period) => {
    const isCounted = counted.cases({ place, indicator, unit, period }) !== null;
    const [year = 0, month = 0] = (period.split('/')[1] ?? '').split('-').map(Number);
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const said = /hasta el (\d+) de/.exec(element.textContent ?? '')?.[1];
    return [
      { element, mark: 'period', said: period, found: isCounted ? period : 'ninguno' },
      ...(said === undefined || period !== codes.get('period')?.[0]
        ? []
        : [{ element, mark: 'day', said, found: last }]),
    ];
  });
}

/** How many colonias have a line over the years. */
export const multiplesOf = (
  statements: readonly Statement[],
  { colonias }: Counted,
): readonly Recounted[] =>
  statements.flatMap((statement) =>
    statement.codes.get('figure')?.[0] === 'colonias-por-anio'
      ? valuesOf(statement, 'of', [colonias.length])
      : [],
  );

/** Values of one mark against those found, in the order said. */
function valuesOf(
  { numbers }: Statement,
  mark: string,
  found: readonly (number | undefined)[],
): readonly Recounted[] {
  const said = numbers.get(mark);
  return said === undefined
    ? []
    : said.values.map((value, at) => ({
        element: said.element,
        mark,
        said: value,
        found: found[at] ?? null,
      }));
}

function monthOf(statement: Statement, { band, levels }: Trend): readonly Recounted[] {
  const [period = ''] = statement.codes.get('period') ?? [];
  const month = period.slice(0, 7);
  const expected = band.get(month);
  const started = levels.findIndex(({ start }) => start === month);
  return [
    ...valuesOf(statement, 'expected', [expected?.expected]),
    ...valuesOf(statement, 'low', [expected?.low]),
    ...valuesOf(statement, 'high', [expected?.high]),
    ...valuesOf(statement, 'count', [started + 1]),
  ];
}

function findingOf(
  statement: Statement,
  indicator: string,
  { band, levels }: Trend,
  counted: Counted,
): readonly Recounted[] {
  const complete = countsOf(counted, indicator, `${counted.firstMonth}/${counted.lastComplete}`);
  return [
    ...valuesOf(statement, 'of', [band.size === 0 ? complete.length : band.size]),
    ...valuesOf(statement, 'n', [sum(complete)]),
    ...valuesOf(statement, 'count', [levels.length]),
  ];
}

/** Of the level that starts when it says: its three months too. */
function levelOf(statement: Statement, { levels }: Trend): readonly Recounted[] {
  const element = [...statement.numbers.values()][0]?.element;
  const said = (statement.codes.get('period-before') ?? []).map((month) => month.slice(0, 7));
  if (element === undefined || said.length === 0) return [];
  const level =
    levels.find(({ start }) => start === said[0]) ??
    (said.length === 3 ? levels.at(-1) : undefined);
  const months = level === undefined ? [] : [level.start, level.earliest, level.latest];
  const { found } = level ?? {};
  return [
    ...said.map((month, at) => ({
      element,
      mark: 'period-before',
      said: month,
      found: months[at] ?? null,
    })),
    ...valuesOf(statement, 'ratio', [...(found ? [found.change.ratio] : []), level?.ratio]),
    ...valuesOf(statement, 'low', [found?.change.low]),
    ...valuesOf(statement, 'high', [found?.change.high]),
    ...valuesOf(statement, 'rate-lowest', [...(found ? [found.before] : []), level?.before]),
    ...valuesOf(statement, 'rate-highest', [level?.after]),
  ];
}
