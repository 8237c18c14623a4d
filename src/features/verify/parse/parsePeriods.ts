/** When a claim is of: months of the year, and one year or two. */
import type { SaidMonths, SaidPeriods } from '../claim';
import { MONTH, MONTH_STEMS, NAMED_MONTHS, NUMBER_WORDS, PERCENT } from '../words/es/claimTerms';
import { patterns } from './terms';

const RANGE = new RegExp(
  String.raw`\b${MONTH}\b(?: de 20\d\d)?(?: ?- ?| a | al | hasta )\b${MONTH}\b`,
);
const ONE = new RegExp(String.raw`\b(?:en|de|durante) ${MONTH}\b`);
const FIRST = /primeros (\d{1,2}|[a-z]+) meses/;
const NAMED = patterns(NAMED_MONTHS);
const YEAR = new RegExp(String.raw`(?:^|[^\d,.])(20[0-4]\d)(?!\d|[.,]\d|\s*${PERCENT})`, 'g');

/** @param text as of `plain` */
export function parsePeriods(text: string): SaidPeriods {
  const years = [...new Set([...text.matchAll(YEAR)].map(([, year]) => Number(year)))].sort();
  const year = years.at(-1) ?? null;
  const [first] = years;
  return {
    months: monthsOf(text),
    year,
    yearBefore: first === undefined || first === year ? null : first,
  };
}

function monthsOf(text: string): SaidMonths | null {
  const range = RANGE.exec(text);
  if (range !== null) {
    const [from, to] = [monthOf(range[1]), monthOf(range[2])];
    return from <= to ? { from, to } : null;
  }
  const named = NAMED.find(({ said }) => said.test(text));
  if (named !== undefined) return { from: named.from, to: named.to };
  const first = FIRST.exec(text)?.[1];
  if (first !== undefined) {
    const to = /^\d/.test(first) ? Number(first) : NUMBER_WORDS.indexOf(first);
    return to >= 1 && to <= 12 ? { from: 1, to } : null;
  }
  const one = ONE.exec(text)?.[1];
  return one === undefined ? null : { from: monthOf(one), to: monthOf(one) };
}

const monthOf = (written = ''): number =>
  MONTH_STEMS.findIndex((stem) => written.startsWith(stem)) + 1;
