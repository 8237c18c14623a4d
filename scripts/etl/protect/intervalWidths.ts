/** How wide the feasibility interval of each cell is known to be: the spread of its values over integer solutions. */

export class IntervalWidths {
  private readonly least: Float64Array;
  private readonly greatest: Float64Array;

  /** @param start one possible value of every cell. */
  constructor(start: ArrayLike<number>) {
    this.least = Float64Array.from(start);
    this.greatest = Float64Array.from(start);
  }

  /** Takes in another possible value of every cell. */
  admit(values: ArrayLike<number>): void {
    for (let cell = 0; cell < this.least.length; cell++) {
      const value = Math.round(values[cell] ?? 0);
      if (value < (this.least[cell] ?? 0)) this.least[cell] = value;
      if (value > (this.greatest[cell] ?? 0)) this.greatest[cell] = value;
    }
  }

  /** Greatest minus least value seen. */
  widthOf(cell: number): number {
    return this.greatestOf(cell) - this.leastOf(cell);
  }

  leastOf(cell: number): number {
    return this.least[cell] ?? 0;
  }

  greatestOf(cell: number): number {
    return this.greatest[cell] ?? 0;
  }
}
