import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { CONFIDENCE, normalDeviate } from '../interval';
import { exactPower } from './exactPower';

/** What is known before looking at what happened where something was done; cases. */
export interface KnownCounts {
  readonly treatedBefore: number;
  readonly controlsBefore: number;
  readonly controlsAfter: number;
}

/** Smallest ratios of ratios that would have been seen; null where not even nothing (or 50 times) would. */
export interface DetectableChange {
  /** Below 1: a fall. */
  readonly fall: number | null;
  /** Above 1: a rise. */
  readonly rise: number | null;
}

/** How often a change of that size has to be found. */
export const POWER = 0.8;
const ALPHA = 1 - CONFIDENCE;
/** Ratios are told to within this part of themselves. */
const PRECISION = 3e-4;
const HIGHEST = 50;
/** Totals are averaged over at most so many of their values, and above so many cases stand for themselves. */
const NODES = 5;
const MANY = 400;

/**
 * The smallest change that these counts could have shown: the ratio of ratios nearest to 1 that the exact
 * two-sided test at 5 % finds four times out of five. The cases that are known stand for their means; those
 * after, where something was done, would have had mean before · (controls' after ÷ before) · ratio. Given both
 * totals the test is one of two binomials (`exactPower`); small totals, which chance moves, are averaged over
 * their Poisson distribution. Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions (2003), 4.
 * @param logVariance of the difference of log changes beyond chance, τ²Σw²: it adds, as a square, to the
 *   distance from 1, times the (1.96 + 0.84)² of a normal test
 */
export function detectableChange(known: KnownCounts, logVariance = 0): DetectableChange {
  const power = (ratio: number): number => powerAt(known, ratio);
  const fall = power(0) < POWER ? null : edge(power, 0, 1);
  const rise = power(HIGHEST) < POWER ? null : edge(power, HIGHEST, 1);
  const extra = (normalDeviate(CONFIDENCE) + normalQuantile(POWER, 0, 1)) * Math.sqrt(logVariance);
  const opened = (ratio: number): number => Math.hypot(Math.log(ratio), extra);
  return {
    fall: fall === null ? null : Math.exp(-opened(fall)),
    rise: rise === null || opened(rise) > Math.log(HIGHEST) ? null : Math.exp(opened(rise)),
  };
}

/** Between a ratio that would be seen and one that would not. */
function edge(power: (ratio: number) => number, seen: number, unseen: number): number {
  let [yes, no] = [seen, unseen];
  while (Math.abs(yes - no) > PRECISION * Math.max(1, Math.min(yes, no))) {
    const middle = (yes + no) / 2;
    if (power(middle) >= POWER) yes = middle;
    else no = middle;
  }
  return yes;
}

function powerAt({ treatedBefore, controlsBefore, controlsAfter }: KnownCounts, ratio: number) {
  const treatedAfter = treatedBefore * (controlsAfter / controlsBefore) * ratio;
  const treated = treatedBefore + treatedAfter;
  const controls = controlsBefore + controlsAfter;
  const shares = { treated: treatedAfter / treated, controls: controlsAfter / controls };
  const [own, others] = [totals(treated), totals(controls)];
  let sum = 0;
  for (const cases of own) {
    for (const other of others) {
      sum += exactPower(
        {
          treated: { cases, share: shares.treated },
          controls: { cases: other, share: shares.controls },
        },
        ALPHA,
      );
    }
  }
  return sum / (own.length * others.length);
}

/** Values of a Poisson total, each as likely as the others: its quantiles at the middle of equal parts. */
function totals(mean: number): readonly number[] {
  if (mean > MANY) return [Math.round(mean)];
  const values: number[] = [];
  let [cases, probability] = [0, Math.exp(-mean)];
  let below = probability;
  for (let place = 0; place < NODES; place += 1) {
    while (below < (place + 0.5) / NODES) {
      cases += 1;
      probability *= mean / cases;
      below += probability;
    }
    values.push(cases);
  }
  return values;
}
