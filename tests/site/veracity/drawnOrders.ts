/**
 * In which places colonias fall under other weights and the risks that their counts allow (docs/decisions/
 * prioridades.md, 8): drawn anew, with another generator and more draws than the page's.
 */
import { randomExponential, randomGamma, randomLcg, randomUniform } from 'd3';
import type { Risk } from './smoothed';

const DRAWS = 40_000;
/** So many standard errors of the difference of two shares are no difference: 1 of 150,000 passes by chance. */
const REACH = 4.5;

export interface DrawnOrders {
  /** By area and place: part of the draws, with weights near those chosen. */
  readonly places: readonly (readonly number[])[];
  /** P(among the first five), with near weights and with any. */
  readonly first: readonly [near: readonly number[], any: readonly number[]];
  /** Mean of Spearman's correlation with the order given, and how far another mean may be. */
  readonly alike: readonly { readonly mean: number; readonly within: number }[];
}

interface DrawnRisk {
  readonly risk: Risk;
  readonly scale: (drawn: number) => number;
}

export interface Drawn {
  /** By area, and criterion by criterion: its part of 0 to 1, or a risk and how a risk becomes one. */
  readonly areas: readonly (readonly (number | DrawnRisk)[])[];
  readonly weights: readonly number[];
  /** Criteria, by place, that order alike: any weights give them together what they give one. */
  readonly twins?: readonly (readonly number[])[];
  /** How far each weight is moved, as a part of itself. */
  readonly spread: number;
  /** How many draws the page took. */
  readonly pageDraws: number;
}

/** How far a share may be from one of `mine` draws, being of `theirs`. */
export function withinDraws(share: number, pageDraws: number): number {
  const safe = (share * DRAWS + 2) / (DRAWS + 4);
  return REACH * Math.sqrt(safe * (1 - safe) * (1 / pageDraws + 1 / DRAWS)) + 1 / pageDraws;
}

/** @param drawn areas from the highest score to the lowest */
export function drawOrders({ areas, weights, twins = [], spread, pageDraws }: Drawn): DrawnOrders {
  const source = randomLcg(0.20132024);
  const uniform = randomUniform.source(source)(0, 1);
  const exponential = randomExponential.source(source)(1);
  const gamma = randomGamma.source(source);
  const drawers = areas.map((row) =>
    row.map((cell) => {
      if (typeof cell === 'number') return () => cell;
      const parts = cell.risk.parts.map(({ odds, shape, rate }) => ({
        odds,
        draw: gamma(shape, 1 / rate),
      }));
      return () => {
        let chance = uniform();
        const part = parts.find(({ odds }) => (chance -= odds) <= 0) ?? parts.at(-1);
        return cell.scale(part?.draw() ?? NaN);
      };
    }),
  );
  const tallies = [new Tally(areas.length), new Tally(areas.length)];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const values = drawers.map((row) => row.map((of) => of()));
    const near = weights.map((weight) => weight * (1 - spread + 2 * spread * uniform()));
    const any = weights.map(() => exponential());
    for (const group of twins) {
      const parts = group.map(() => exponential());
      const each = exponential() / parts.reduce((sum, part) => sum + part, 0);
      for (const [at, criterion] of group.entries()) any[criterion] = each * (parts[at] ?? NaN);
    }
    tallies[0]?.add(values.map((row) => dot(row, near)));
    tallies[1]?.add(values.map((row) => dot(row, any)));
  }
  const first = tallies.map(({ counts }) =>
    counts.map((row) => row.slice(0, 5).reduce((sum, count) => sum + count, 0) / DRAWS),
  );
  return {
    places: tallies[0]?.counts.map((row) => row.map((count) => count / DRAWS)) ?? [],
    first: [first[0] ?? [], first[1] ?? []],
    alike: tallies.map(({ sum, squares }) => {
      const mean = sum / DRAWS;
      const deviation = Math.sqrt(Math.max(0, squares / DRAWS - mean ** 2));
      return { mean, within: REACH * deviation * Math.sqrt(1 / pageDraws + 1 / DRAWS) };
    }),
  };
}

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

class Tally {
  /** Areas × places. */
  readonly counts: number[][];
  /** Of the correlations with the order given, and of their squares. */
  sum = 0;
  squares = 0;

  constructor(size: number) {
    this.counts = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  }

  add(scores: readonly number[]): void {
    const size = scores.length;
    const order = scores.map((_, area) => area).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    let moved = 0;
    for (const [place, area] of order.entries()) {
      const row = this.counts[area];
      if (row !== undefined) row[place] = (row[place] ?? 0) + 1;
      moved += (place - area) ** 2;
    }
    const correlation = 1 - (6 * moved) / (size * (size ** 2 - 1));
    this.sum += correlation;
    this.squares += correlation ** 2;
  }
}
