/** The two counts that a claim gives, the earlier one first. */
import type { Counts } from '../claim';
import { COUNTS_OF_TIME, PERCENT } from '../words/es/claimTerms';

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,6})(?![\d.,]*\s*${PERCENT}|\d|[.,]\d)`;
const BETWEEN: readonly RegExp[] = [
  new RegExp(String.raw`\bde ${NUMBER}(?: [a-z]+){0,4}? a ${NUMBER}`),
  new RegExp(String.raw`${NUMBER} ?(?:→|->|a|contra|frente a|vs\.?) ?${NUMBER}`),
];
/** «3 contra 2»: what is said first is the later one. */
const LATER_FIRST = /contra|frente a|vs/;

const SAID_YEAR = String.raw`(20[0-4]\d)(?!\d|[.,]\d)`;
const WORDS = String.raw`(?: (?!(?:${COUNTS_OF_TIME})\b)[a-z]+){0,4}?`;
/** «14 feminicidios en 2020», «11 (2022)» and «en 2024 hubo 9», whichever comes first. */
const DATED = new RegExp(
  String.raw`\b${NUMBER}(?:${WORDS} (?:en|de|durante) ${SAID_YEAR}| \(${SAID_YEAR}\))` +
    String.raw`|\b(?:en|de|durante) ${SAID_YEAR}[,:]?${WORDS} ${NUMBER}(?! (?:${COUNTS_OF_TIME})\b)`,
  'g',
);

/** @param text as of `plain` */
export function parseCounts(text: string): Counts | null {
  return datedCounts(text) ?? countsBetween(text);
}

function countsBetween(text: string): Counts | null {
  for (const pattern of BETWEEN) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [one, other] = [numberOf(found[1]), numberOf(found[2])];
    if (isYear(one) && isYear(other)) continue;
    return LATER_FIRST.test(found[0])
      ? { before: other, after: one }
      : { before: one, after: other };
  }
  return null;
}

/** Two counts, each with its year. */
function datedCounts(text: string): Counts | null {
  const found = [...text.matchAll(DATED)]
    .map(([, n, year, inBrackets, yearFirst, later]) => ({
      n: numberOf(n ?? later),
      year: Number(year ?? inBrackets ?? yearFirst),
    }))
    .filter(({ n }) => !isYear(n))
    .sort((one, other) => one.year - other.year);
  const [before, after] = found;
  if (before === undefined || after === undefined || found.length > 2) return null;
  return before.year === after.year ? null : { before: before.n, after: after.n };
}

const numberOf = (written = ''): number => Number(written.replaceAll(',', ''));

const isYear = (number: number): boolean => number >= 1990 && number <= 2050;
