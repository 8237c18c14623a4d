/** When a claim is of: months of the year, and one year or two. */
import { NO_PERIODS, type SaidMonths, type SaidPeriods } from '../claim';
import {
  COMPARED_WITH,
  MONTH,
  NAMED_MONTHS,
  NUMBER_WORDS,
  PERCENT,
  SINCE_MONTH,
  SINCE_YEAR,
} from '../words/es/claimTerms';
import { monthOf, monthRanges, type MonthRange } from './monthRanges';
import { patterns } from './terms';

const ONE = new RegExp(String.raw`\b(?:en|de|durante) ${MONTH}\b`);
const FIRST = /primeros (\d{1,2}|[a-z]+) meses/;
const NAMED = patterns(NAMED_MONTHS);
const YEAR = new RegExp(String.raw`(^|[^\d,.])(20[0-4]\d)(?!\d|[.,]\d|\s*${PERCENT})`, 'g');
const COMPARED = new RegExp(COMPARED_WITH);
const SINCE = { month: new RegExp(`(?:${SINCE_MONTH})$`), year: new RegExp(`(?:${SINCE_YEAR})$`) };

interface YearMention {
  readonly year: number;
  /** What is said is compared with it. */
  readonly isCompared: boolean;
}

/** @param text as of `plain` */
export function parsePeriods(text: string): SaidPeriods {
  const ranges = monthRanges(text);
  const [range] = ranges;
  // Windows unlike one another, or longer than a year, are none that a claim here may be of.
  if (ranges.some((each) => !isAlike(each, range))) return NO_PERIODS;
  const mentions = [
    ...ranges.flatMap((each) => mentionsOf(each, text)),
    ...otherYears(text, ranges),
  ];
  const years = [...new Set(mentions.map(({ year }) => year))].sort((a, b) => a - b);
  const [first = null, last = null] = [years[0], years.at(-1)];
  const isBefore = years.length === 1 && mentions.every(({ isCompared }) => isCompared);
  return {
    months: range === undefined ? monthsOf(text) : range.months,
    year: isBefore ? null : last,
    yearBefore: isBefore || first !== last ? first : null,
  };
}

const isAlike = ({ months }: MonthRange, first: MonthRange | undefined): boolean =>
  months !== null && months.from === first?.months?.from && months.to === first.months.to;

function mentionsOf({ at, year, yearBefore }: MonthRange, text: string): readonly YearMention[] {
  const isCompared = COMPARED.test(text.slice(0, at));
  return [year, yearBefore].flatMap((each) => (each === null ? [] : [{ year: each, isCompared }]));
}

/** Those outside the ranges; of «desde octubre de 2024», which has no end, none. */
function otherYears(text: string, ranges: readonly MonthRange[]): readonly YearMention[] {
  return [...text.matchAll(YEAR)].flatMap(({ index, 1: lead = '', 2: written }) => {
    const at = index + lead.length;
    const isInRange = ranges.some((each) => at >= each.at && at < each.at + each.text.length);
    const before = text.slice(0, at);
    if (isInRange || SINCE.month.test(before)) return [];
    return [
      { year: Number(written), isCompared: COMPARED.test(before) || SINCE.year.test(before) },
    ];
  });
}

function monthsOf(text: string): SaidMonths | null {
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
