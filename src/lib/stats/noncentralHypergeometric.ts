/** Margins of a two-by-two table whose first cell is random: all else follows from it. */
export interface Margins {
  /** Of the first row, of the second row, and of the first column. */
  readonly firstRow: number;
  readonly secondRow: number;
  readonly firstColumn: number;
}

/**
 * Fisher's noncentral hypergeometric distribution of the first cell of a table with given margins.
 * Its probabilities are those of the central one times ψ^cell; ψ, the odds ratio, varies.
 * Fog, Communications in Statistics – Simulation and Computation 37 (2008).
 */
export class NoncentralHypergeometric {
  readonly lowest: number;
  readonly highest: number;
  /** Logarithms of the central probabilities of lowest … highest, up to a constant. */
  private readonly logWeights: Float64Array;

  constructor({ firstRow, secondRow, firstColumn }: Margins) {
    this.lowest = Math.max(0, firstColumn - secondRow);
    this.highest = Math.min(firstRow, firstColumn);
    this.logWeights = new Float64Array(this.highest - this.lowest + 1);
    let logWeight = 0;
    for (let cell = this.lowest; cell < this.highest; cell += 1) {
      logWeight += Math.log(
        ((firstRow - cell) * (firstColumn - cell)) /
          ((cell + 1) * (secondRow - firstColumn + cell + 1)),
      );
      this.logWeights[cell + 1 - this.lowest] = logWeight;
    }
  }

  /** Probability of each of lowest … highest. @param logOdds ln ψ, finite */
  probabilities(logOdds: number): Float64Array {
    const logs = this.logWeights.map((logWeight, place) => logWeight + place * logOdds);
    const greatest = logs.reduce((most, log) => Math.max(most, log), -Infinity);
    const odds = logs.map((log) => Math.exp(log - greatest));
    const total = odds.reduce((sum, odd) => sum + odd, 0);
    return odds.map((odd) => odd / total);
  }

  mean(logOdds: number): number {
    return this.probabilities(logOdds).reduce((sum, probability, place) => {
      return sum + probability * (this.lowest + place);
    }, 0);
  }

  /** P(first cell ≤ cell). */
  atMost(cell: number, logOdds: number): number {
    return sum(this.probabilities(logOdds).subarray(0, cell - this.lowest + 1));
  }

  /** P(first cell ≥ cell). */
  atLeast(cell: number, logOdds: number): number {
    return sum(this.probabilities(logOdds).subarray(cell - this.lowest));
  }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
