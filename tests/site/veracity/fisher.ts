/** The exact test of a ratio of ratios (Fisher 1935; Cornfield 1956), from log factorials summed here. */

/** Cases before and after, of what is treated and of what it is compared with. */
export interface Table {
  readonly treated: readonly [before: number, after: number];
  readonly others: readonly [before: number, after: number];
}

interface Compared {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

/** As many as those of R's `fisher.test`: what is no likelier by a hair. */
const HAIR = 1 + 1e-7;

const LOGS: number[] = [0];

function logChoose(of: number, taken: number): number {
  for (let next = LOGS.length; next <= of; next += 1)
    LOGS.push((LOGS[next - 1] ?? 0) + Math.log(next));
  return (LOGS[of] ?? 0) - (LOGS[taken] ?? 0) - (LOGS[of - taken] ?? 0);
}

/** Of the treated ones' cases after, given all the margins and that log odds ratio. */
function distribution({ treated, others }: Table, logOdds: number) {
  const [rows, columns] = [
    [treated[0] + treated[1], others[0] + others[1]],
    treated[1] + others[1],
  ];
  const [own = 0, other = 0] = rows;
  const [least, most] = [Math.max(0, columns - other), Math.min(own, columns)];
  const logs = Array.from({ length: most - least + 1 }, (_, at) => {
    const cell = least + at;
    return logChoose(own, cell) + logChoose(other, columns - cell) + cell * logOdds;
  });
  const highest = Math.max(...logs);
  const odds = logs.map((log) => Math.exp(log - highest));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each, at) => ({ cell: least + at, probability: each / all }));
}

const chanceOf = (cells: ReturnType<typeof distribution>, holds: (cell: number) => boolean) =>
  cells.reduce((sum, { cell, probability }) => (holds(cell) ? sum + probability : sum), 0);

/** Where what rises with the log odds ratio is zero. */
function crossing(of: (logOdds: number) => number): number {
  let [low, high] = [-30, 30];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (of(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The conditional estimate with its limits at 95 % and its p; periods are as long on both sides, and cancel. */
export function exactly(table: Table): Compared {
  const seen = table.treated[1];
  const at = (of: (logOdds: number) => number): number => Math.exp(crossing(of));
  const alike = distribution(table, 0);
  const own = alike.find(({ cell }) => cell === seen)?.probability ?? 0;
  return {
    ratio: at(
      (logOdds) =>
        distribution(table, logOdds).reduce((sum, each) => sum + each.cell * each.probability, 0) -
        seen,
    ),
    low: at((logOdds) => chanceOf(distribution(table, logOdds), (cell) => cell >= seen) - 0.025),
    high: at((logOdds) => 0.025 - chanceOf(distribution(table, logOdds), (cell) => cell <= seen)),
    p: alike.reduce(
      (sum, { probability }) => (probability <= own * HAIR ? sum + probability : sum),
      0,
    ),
  };
}

/** How often the test at 5 % finds it, both totals being known and each case after with its own chance. */
export function power(
  totals: readonly [treated: number, others: number],
  shares: readonly [treated: number, others: number],
): number {
  const cells = totals.map((total, side) => likely(total, shares[side] ?? NaN));
  const [own = [], other = []] = cells;
  const byAfter = new Map<number, (readonly [cell: number, chance: number])[]>();
  for (const [cell, chance] of own) {
    for (const [beside, its] of other) {
      const known = byAfter.get(cell + beside) ?? [];
      known.push([cell, chance * its]);
      byAfter.set(cell + beside, known);
    }
  }
  let found = 0;
  for (const [after, outcomes] of byAfter) {
    const rejects = rejected(totals, after);
    for (const [cell, chance] of outcomes) if (rejects(cell)) found += chance;
  }
  return found;
}

/** Counts of a binomial and their probabilities, those of less than 1e−7 left out. */
function likely(total: number, share: number): readonly (readonly [number, number])[] {
  return Array.from({ length: total + 1 }, (_, count) => {
    const log =
      logChoose(total, count) + count * Math.log(share) + (total - count) * Math.log1p(-share);
    return [count, Math.exp(log)] as const;
  }).filter(([, chance]) => chance > 1e-7);
}

/** Of tables with those margins, which cells have p of 5 % or less. */
function rejected([own, other]: readonly [number, number], after: number) {
  const cells = distribution({ treated: [own, 0], others: [other - after, after] }, 0);
  const sorted = cells.toSorted((a, b) => a.probability - b.probability);
  const chances = new Map<number, number>();
  let [sum, at] = [0, 0];
  for (const { cell, probability } of sorted) {
    for (; at < sorted.length && (sorted[at]?.probability ?? 1) <= probability * HAIR; at += 1)
      sum += sorted[at]?.probability ?? 0;
    chances.set(cell, sum);
  }
  return (cell: number): boolean => (chances.get(cell) ?? 0) <= 0.05;
}
