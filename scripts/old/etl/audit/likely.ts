/**
 * What a hidden count probably is. That no value follows from what is printed is not enough if one of them is
 * by far the likeliest: here many of the whole tables that print the same are drawn by chance, and it is told
 * how often the most frequent value of each hidden cell comes up, whichever it is; not which.
 */
import type { Highs } from 'highs';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Suppression } from '../count/observation';
import { boundsOf, MOST, type Bounds } from '../cells/attacker';
import { differences, kernelDirections } from './kernelDirections';
import { LatticeWalk, type LogWeight } from './latticeWalk';
import { isPrinted, UNKNOWN, type System } from '../cells/model';
import { PossibleCounts } from '../solve/possibleCounts';
import { propagate } from '../solve/propagate';
import { openCells } from '../solve/wholeCounts';
import { WholeWalk } from './wholeWalk';

/**
 * How likely counts are before anything is summed: all alike, or by Poisson's law with a mean of each
 * cell's own, NaN where nothing is known of it. A total weighs nothing of its own: its parts do.
 */
export type Weights = 'uniform' | Float64Array;

export interface Asked {
  readonly system: System;
  readonly suppressions: readonly Suppression[];
  readonly k: number;
  readonly weights: Weights;
  readonly seed: number;
  /** Tables to draw, of all chains together. */
  readonly tables?: number;
}

/** Of a hidden cell. */
export interface Likely {
  readonly cell: number;
  /** Share of the tables in which it has its most frequent value. */
  readonly share: number;
  /** How likely its likeliest value would be if only its own sign were known. */
  readonly ownShare: number;
  /** How far the share in any one chain lies from that in all. */
  readonly doubt: number;
}

/** Above it a value is likely; above `SURE` it is as good as told. */
const LIKELY = 0.8;
const SURE = 0.95;

const TABLES = 10_000;
/** Each begins from another table. */
const CHAINS = 4;
/** Of what each chain draws, the part that comes first and is forgotten. */
const BURN_IN = 0.1;
/** Tables that a solver finds, far from one another: what sets them apart are directions too. */
const STEPS = 24;

/** Steps from one table to the next, for each cell that may move. */
const STEPS_A_CELL = 2;

/** @returns how sure a reader can be of each hidden cell of a system. */
export function likelyCounts(highs: Highs, asked: Asked): readonly Likely[] {
  const { system, suppressions, k, weights, seed, tables = TABLES } = asked;
  const signs = system.kinds.map((kind, cell) =>
    boundsOf(kind, suppressions[cell] ?? 'ninguna', system.values[cell] ?? UNKNOWN, k),
  );
  const bounds = propagate(system, signs);
  const hidden = hiddenCells(system, suppressions);
  const open = openCells(bounds);
  const random = xoroshiro128plus(seed);
  const starts = startsOf(highs, system, bounds);
  const directions = [
    ...kernelDirections(system, open, hidden, random),
    ...starts.slice(1).flatMap((to, nth) => differences(system, starts[nth] ?? to, to)),
  ];
  const logWeight = weights === 'uniform' ? undefined : poisson(system, weights);
  const each = Math.ceil(tables / CHAINS);
  const chains = Array.from({ length: CHAINS }, (_, nth) => {
    const start = starts[Math.floor((nth * starts.length) / CHAINS)] ?? starts[0];
    const counts = Int32Array.from(start ?? []);
    const walk = new LatticeWalk(bounds, counts, directions, logWeight, random);
    const steps = STEPS_A_CELL * open.length;
    walk.settle(Math.ceil(BURN_IN * each) * steps);
    return tally(walk, hidden, each, steps);
  });
  return hidden.map((cell, nth) => {
    const own = chains.map((seen) => seen[nth] ?? new Map<number, number>());
    const all = new Map<number, number>();
    for (const seen of own) for (const [n, times] of seen) all.set(n, (all.get(n) ?? 0) + times);
    const [value, times] = [...all].reduce((most, next) => (next[1] > most[1] ? next : most));
    const share = times / (each * CHAINS);
    const doubt = Math.max(...own.map((seen) => Math.abs((seen.get(value) ?? 0) / each - share)));
    const { least, greatest } = signs[cell] ?? { least: 0, greatest: MOST };
    const most = greatest < MOST ? greatest : (bounds[cell]?.greatest ?? MOST);
    const mean = weights === 'uniform' ? NaN : (weights[cell] ?? NaN);
    return { cell, share, doubt, ownShare: ownShareOf(mean, { least, greatest: most }) };
  });
}

export interface LikelyReport {
  /** Share of the hidden cells of which one value is likely. */
  readonly likely: number;
  /** Cells of which one value is as good as told, and would not be by their own sign. */
  readonly told: readonly number[];
}

export function reportOf(cells: readonly Likely[]): LikelyReport {
  return {
    likely: cells.filter(({ share }) => share > LIKELY).length / Math.max(1, cells.length),
    told: cells
      .filter(({ share, ownShare }) => share > SURE && ownShare <= SURE)
      .map(({ cell }) => cell),
  };
}

/** Hidden cells, of which a reader sees the sign alone. */
function hiddenCells({ kinds }: System, suppressions: readonly Suppression[]): readonly number[] {
  return [...kinds.keys()].filter((cell) => {
    const suppression = suppressions[cell] ?? 'ninguna';
    return suppression !== 'ninguna' && !isPrinted(kinds[cell], suppression);
  });
}

/** Whole tables that print the same, far from one another. */
function startsOf(highs: Highs, system: System, bounds: readonly Bounds[]): readonly Int32Array[] {
  const possible = new PossibleCounts(highs, system, bounds);
  const first = possible.whole();
  possible.dispose();
  if (first === undefined)
    throw new Error('No se halló ninguna tabla entera que diera lo impreso.');
  const open = new Set(openCells(bounds));
  if (open.size === 0) return [first];
  const walk = new WholeWalk(highs, system, bounds, first);
  const steps = Array.from({ length: STEPS }, () => walk.step((cell) => open.has(cell)));
  return [first, ...steps.filter((counts) => counts !== undefined)];
}

/** How often each value of some cells comes up in as many tables. */
function tally(
  walk: LatticeWalk,
  cells: readonly number[],
  tables: number,
  steps: number,
): readonly ReadonlyMap<number, number>[] {
  const seen = cells.map(() => new Map<number, number>());
  for (let left = tables; left > 0; left--) {
    walk.walk(steps);
    cells.forEach((cell, nth) => {
      const count = walk.counts[cell] ?? 0;
      seen[nth]?.set(count, (seen[nth].get(count) ?? 0) + 1);
    });
  }
  return seen;
}

function poisson({ relations }: System, means: Float64Array): LogWeight {
  const totals = new Set(relations.map(({ total }) => total));
  const logs = means.map((mean, cell) => (mean > 0 && !totals.has(cell) ? Math.log(mean) : NaN));
  return (cell, count) => {
    const log = logs[cell] ?? NaN;
    if (Number.isNaN(log)) return 0;
    return count * log - (factorials[count] ?? logFactorial(count));
  };
}

const factorials = [0];

function logFactorial(count: number): number {
  for (let next = factorials.length; next <= count; next++) {
    factorials.push((factorials[next - 1] ?? 0) + Math.log(next));
  }
  return factorials[count] ?? 0;
}

/** How likely the likeliest count between two is, by Poisson's law or, without a mean, all alike. */
function ownShareOf(mean: number, { least, greatest }: Bounds): number {
  if (!(mean > 0)) return 1 / (greatest - least + 1);
  // Beyond, what is left of the law is nothing.
  const last = Math.min(greatest, Math.max(least, Math.ceil(mean + 12 * Math.sqrt(mean) + 30)));
  const logs = Array.from({ length: last - least + 1 }, (_, nth) => {
    return (least + nth) * Math.log(mean) - logFactorial(least + nth);
  });
  const most = Math.max(...logs);
  return 1 / logs.reduce((sum, log) => sum + Math.exp(log - most), 0);
}
