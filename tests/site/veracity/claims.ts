/**
 * What the page of a claim says of its example: the counts of its windows, and the pairs of whole numbers and the
 * windows of months that print its percentage. Of a series of too few cases it gives neither p nor limits.
 */
import { equalRatesP } from '../../counted/exactTests';
import { monthIndex, monthOf } from './calendar';
import type { Recounted } from './recount';
import { against, type RoomRecount } from './rooms';
import { datesOf } from './saidDates';
import { sourcesOf } from './sources';
import type { Statement } from './statements';

const ALPHA = 0.05;
/** Months that a later window may end in, and the longest of windows. */
const [ENDS, LONGEST] = [15, 12];
const SHIFT = 2;

/** @param directory of the release @param alcaldia that of the site */
export async function claimsRecount(directory: string, alcaldia: string): Promise<RoomRecount> {
  const sources = await sourcesOf(directory);
  return ({ room, page, statements }) => {
    if (room !== 'verificar') return [];
    const text = page.querySelector('p.text')?.textContent ?? '';
    const said = /(\d+)\s%/.exec(text);
    const percent = Number(said?.[1]);
    const falls = /baj/.test(text);
    const change = falls ? -percent : percent;
    // The whole page is of one claim: what does not say its series is of that.
    const claim = page.querySelector('main [data-indicator][data-unit]');
    const asked = (statement: Statement) => ({
      place: alcaldia,
      indicator:
        statement.codes.get('indicator')?.[0] ?? claim?.getAttribute('data-indicator') ?? '',
      unit: statement.codes.get('unit')?.[0] ?? claim?.getAttribute('data-unit') ?? '',
    });
    const countAt = (statement: Statement, period: string): number =>
      sources.count({ ...asked(statement), period }) ?? NaN;
    return [
      ...statements.flatMap((statement): readonly Recounted[] => {
        const [period = '', ends = ''] = statement.codes.get('period') ?? [];
        const [earlier = ''] = statement.codes.get('period-before') ?? [];
        const given = against(statement, 'given', [percent]);
        if (ends !== '') {
          return [
            ...given,
            ...originsOf(statement, period, ends, (each) => countAt(statement, each), change),
          ];
        }
        const name = statement.figure?.getAttribute('data-figure') ?? '';
        if (name === 'cifra-pares') return [...given, ...pairsOf(statement, change)];
        if (name === 'cifra-anios' && statement.numbers.has('low')) {
          const counts = yearsIn(page).map((each) => countAt(statement, each));
          return [
            ...against(statement, 'low', [Math.min(...counts)]),
            ...against(statement, 'high', [Math.max(...counts)]),
          ];
        }
        const element = statement.numbers.values().next().value?.element;
        const told = [period, earlier].flatMap((each) =>
          each === '' || element === undefined
            ? []
            : [
                {
                  element,
                  mark: 'period',
                  said: each,
                  found: Number.isNaN(countAt(statement, each)) ? 'ninguno' : each,
                },
              ],
        );
        if (statement.numbers.has('n') && period !== '') {
          return [...told, ...against(statement, 'n', [countAt(statement, period)])];
        }
        if (earlier === '') return given;
        const [before, after] = [countAt(statement, earlier), countAt(statement, period)];
        return [
          ...given,
          ...told,
          ...against(statement, 'before', [before]),
          ...against(statement, 'after', [after]),
          ...against(statement, 'ratio', [after / before]),
        ];
      }),
      ...[...page.querySelectorAll('main figure[data-indicator]')].flatMap((figure) => [
        ...datesOf(figure, figure.getAttribute('data-indicator') ?? '', [alcaldia], sources),
        ...[...figure.querySelectorAll('tbody th[data-value]')].map((element) => {
          const period = element.getAttribute('data-value') ?? '';
          const cell = {
            place: alcaldia,
            indicator: figure.getAttribute('data-indicator') ?? '',
            unit: figure.getAttribute('data-unit') ?? '',
            period,
          };
          const found = sources.count(cell) === undefined ? 'ninguno' : period;
          return { element, mark: 'period', said: period, found };
        }),
      ]),
    ];
  };
}

const chance = (before: number, after: number): number => equalRatesP([after, 1], [before, 1]);

/** The periods of the table of years. */
const yearsIn = (page: Document): readonly string[] =>
  [...page.querySelectorAll('[data-figure="cifra-anios"] tbody th')].map(
    (cell) => cell.getAttribute('data-value') ?? '',
  );

/** By one unit more or less of its last digit: rounded to it, or with the rest of its digits cut off. */
function printsAs(before: number, after: number, change: number): 'redondeo' | 'corte' | null {
  const exact = ((after - before) / before) * 100;
  if (Math.sign(exact) !== Math.sign(change)) return null;
  if (Math.abs(exact - change) <= 0.5) return 'redondeo';
  return Math.trunc(exact) === change ? 'corte' : null;
}

/** One pair, or the first that is beyond chance. */
function pairsOf(statement: Statement, change: number): readonly Recounted[] {
  const [before, after] = ['before', 'after'].map((mark) =>
    Number(statement.numbers.get(mark)?.values[0] ?? NaN),
  );
  if (before === undefined || after === undefined || Number.isNaN(after)) {
    return against(statement, 'before', [firstBeyond(change)]);
  }
  const prints = printsAs(before, after, change) !== null;
  return [
    ...against(statement, 'before', [prints ? before : 'otro']),
    ...against(statement, 'after', [prints ? after : 'otro']),
    ...against(statement, 'p', [chance(before, after)]),
  ];
}

function firstBeyond(change: number): number {
  for (let before = 1; ; before += 1) {
    for (let after = 0; after <= before * 4; after += 1) {
      if (printsAs(before, after, change) !== null && chance(before, after) < ALPHA) return before;
    }
  }
}

interface Pair {
  readonly months: number;
  readonly from: number;
  readonly apart: number;
  readonly before: number;
  readonly after: number;
}

/** Every pair of windows of the grid, one by one. */
function originsOf(
  statement: Statement,
  period: string,
  ends: string,
  countAt: (period: string) => number,
  change: number,
): readonly Recounted[] {
  const span = (first: number, months: number): string =>
    `${monthOf(first)}/${monthOf(first + months - 1)}`;
  const [opens = 0, closes = 0] = ends.split('/').map(monthIndex);
  const pairAt = (months: number, from: number, apart: number): Pair => ({
    months,
    from,
    apart,
    before: countAt(span(from - apart, months)),
    after: countAt(span(from, months)),
  });
  const pairs: Pair[] = [];
  for (let end = opens; end <= closes; end += 1) {
    for (let months = 1; months <= LONGEST; months += 1) {
      for (const apart of new Set([months, LONGEST])) {
        const pair = pairAt(months, end - months + 1, apart);
        if (pair.before > 0 && !Number.isNaN(pair.after)) pairs.push(pair);
      }
    }
  }
  const printing = pairs.filter(({ before, after }) => printsAs(before, after, change) !== null);
  const rounded = printing.filter(
    ({ before, after }) => printsAs(before, after, change) === 'redondeo',
  );
  const example = printing.find(
    ({ from, months, apart }) =>
      span(from, months) === period &&
      span(from - apart, months) === statement.codes.get('period-before')?.[0],
  );
  const element = statement.numbers.get('of')?.element;
  const moved = [-SHIFT, SHIFT].flatMap((by) => {
    if (example === undefined) return [];
    const { months, from, apart } = example;
    const { before, after } = pairAt(months, from + by, apart);
    return before > 0 && !Number.isNaN(after) ? [after / before] : [];
  });
  return [
    ...against(statement, 'of', [pairs.length]),
    ...against(statement, 'count', [
      rounded.length,
      printing.length - rounded.length,
      choicesOf(printing),
    ]),
    ...against(statement, 'before', [example?.before ?? 'ninguna']),
    ...against(statement, 'after', [example?.after ?? 'ninguna']),
    ...against(statement, 'ratio', moved),
    ...(element === undefined
      ? []
      : [ends, period, ...(statement.codes.get('period-before') ?? [])].map((said) => ({
          element,
          mark: 'period',
          said,
          found: closes - opens === ENDS - 1 && example !== undefined ? said : 'ninguno',
        }))),
  ];
}

/** Pairs of which one lies within another, each joined to all that it is joined to. */
function choicesOf(pairs: readonly Pair[]): number {
  const lies = (one: Pair, other: Pair): boolean =>
    [0, 1].every((which) => {
      const [a, b] = [one.from - which * one.apart, other.from - which * other.apart];
      return a >= b && a + one.months <= b + other.months;
    });
  const group = pairs.map((_, at) => at);
  for (let round = 0; round < pairs.length; round += 1) {
    pairs.forEach((one, at) =>
      pairs.forEach((other, place) => {
        if (!lies(one, other) && !lies(other, one)) return;
        const least = Math.min(group[at] ?? 0, group[place] ?? 0);
        group[at] = least;
        group[place] = least;
      }),
    );
  }
  return new Set(group).size;
}
