/** Interval arithmetic over counts: what is known of each from sums that must be equal. */

/** More than any count. */
const UNKNOWN = 1e9;

export class Intervals {
  readonly least: number[] = [];
  readonly most: number[] = [];
  readonly truth: number[] = [];
  /** Pairs of lists of counts whose sums are equal. */
  readonly equal: (readonly [readonly number[], readonly number[]])[] = [];

  /** @returns the number of a count of which so much is known. */
  add(truth: number, least = 0, most = UNKNOWN): number {
    this.least.push(least);
    this.most.push(most);
    return this.truth.push(truth) - 1;
  }

  /** How many values a count can have, but one. */
  width = (count: number): number => this.at(this.most, count) - this.at(this.least, count);

  /** Counts whose true value was excluded: none, or the arithmetic is wrong. */
  unsound = (): number =>
    this.truth.filter((n, at) => n < this.at(this.least, at) || n > this.at(this.most, at)).length;

  /** Narrows every count by every sum until nothing moves. */
  narrow(): void {
    for (let moved = true; moved;) {
      moved = false;
      for (const [a, b] of this.equal) {
        const isNarrower = this.#narrow(a, b);
        moved = this.#narrow(b, a) || isNarrower || moved;
      }
    }
  }

  at = (list: readonly number[], count: number): number => list[count] ?? NaN;

  #sum = (list: readonly number[], counts: readonly number[]) =>
    counts.reduce((sum, count) => sum + this.at(list, count), 0);

  #narrow(counts: readonly number[], others: readonly number[]): boolean {
    const [least, most] = [this.#sum(this.least, counts), this.#sum(this.most, counts)];
    const [from, to] = [this.#sum(this.least, others), this.#sum(this.most, others)];
    let moved = false;
    for (const count of counts) {
      const [low, high] = [this.at(this.least, count), this.at(this.most, count)];
      const [lower, upper] = [
        Math.max(low, from - (most - high)),
        Math.min(high, to - (least - low)),
      ];
      if (lower === low && upper === high) continue;
      this.least[count] = lower;
      this.most[count] = upper;
      moved = true;
    }
    return moved;
  }
}
