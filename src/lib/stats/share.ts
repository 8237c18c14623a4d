/**
 * How a part of a whole moves beside the rest, where its share varies from year to year by more than chance. Shares are
 * taken as logarithms of their odds, so that a change is how many times the part moved as the rest did.
 */
import studentCdf from '@stdlib/stats-base-dists-t-cdf';
import { studentDeviate } from './change';

const NORMAL = 1e6;

/** Counts of the part and of the rest in one period; both above zero. */
export interface Counts {
  readonly own: number;
  readonly rest: number;
}

/** How shares of whole years vary by themselves. */
export interface ShareIrregularity {
  /** Variance of the log odds of a year, beyond binomial; 0 is binomial. */
  readonly variance: number;
  /** Of Student's distribution; so many where years are binomial that it is normal. */
  readonly degrees: number;
}

export interface ShareChange {
  /** Change of the part over change of the rest, with its 95 %. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, that both changed alike. */
  readonly p: number;
  /** The shares, 0 to 1, that the later period gives 95 times of 100 if both change alike. */
  readonly expected: readonly [number, number];
}

export const shareOf = ({ own, rest }: Counts): number => own / (own + rest);

const logOdds = ({ own, rest }: Counts): number => Math.log(own / rest);
const odds = (log: number): number => 1 / (1 + Math.exp(-log));
/** Of the log odds, of a binomial share (Woolf, Ann. Hum. Genet. 19, 1955). */
const binomialVariance = ({ own, rest }: Counts): number => 1 / own + 1 / rest;
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/**
 * By moments, from each year to the next, so that a slow drift is not taken for irregularity: squares of differences
 * over their binomial variance are, less one, 2 × variance over it (DerSimonian & Laird, Control. Clin. Trials 7, 1986).
 * The degrees of successive differences are von Neumann's (Ann. Math. Stat. 12, 1941): 2k² / (3k − 1) of k of them.
 * @param years whole ones, oldest first, before the later period that is compared
 * @returns null of less than three years
 */
export function shareIrregularityOf(years: readonly Counts[]): ShareIrregularity | null {
  const steps = years.slice(1).map((year, nth) => {
    const before = years[nth] ?? year;
    return {
      difference: logOdds(year) - logOdds(before),
      chance: binomialVariance(year) + binomialVariance(before),
    };
  });
  const k = steps.length;
  if (k < 2) return null;
  const beyond = sum(steps.map(({ difference, chance }) => difference ** 2 / chance - 1));
  const weights = sum(steps.map(({ chance }) => 1 / chance));
  return {
    variance: Math.max(0, beyond / (2 * weights)),
    degrees: beyond > 0 ? (2 * k ** 2) / (3 * k - 1) : NORMAL,
  };
}

/** Of two periods, each varying as a year does. */
export function shareChangeOf(
  before: Counts,
  after: Counts,
  { variance, degrees }: ShareIrregularity,
): ShareChange {
  const log = logOdds(after) - logOdds(before);
  const sd = Math.sqrt(binomialVariance(before) + binomialVariance(after) + 2 * variance);
  const reach = studentDeviate(degrees) * sd;
  return {
    ratio: Math.exp(log),
    low: Math.exp(log - reach),
    high: Math.exp(log + reach),
    p: 2 * studentCdf(-Math.abs(log) / sd, degrees),
    expected: [odds(logOdds(before) - reach), odds(logOdds(before) + reach)],
  };
}

/** 95 % of the share of one period, 0 to 1. */
export function shareInterval(
  counts: Counts,
  { variance, degrees }: ShareIrregularity,
): readonly [number, number] {
  const reach = studentDeviate(degrees) * Math.sqrt(binomialVariance(counts) + variance);
  return [odds(logOdds(counts) - reach), odds(logOdds(counts) + reach)];
}
