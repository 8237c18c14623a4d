/** How much of what a question needs has arrived: it never runs back, and counts what has not begun. */
import type { Progress } from './door';

export class Arrivals {
  readonly #pieces = new Map<Progress['what'], Progress>();
  #told = 0;

  /**
   * Notes the last news of one piece.
   * @returns the share of all pieces known of, 0 to 1; null until a table is known of, since every
   * question needs one: until then nobody knows how much there is to come
   */
  note(news: Progress): number | null {
    const before = this.#pieces.get(news.what);
    // What had all come, or begins again, is another wait: its share may begin anew.
    if (this.#isDone() || (before !== undefined && news.bytes < before.bytes)) this.#told = 0;
    this.#pieces.set(news.what, news);
    if (![...this.#pieces.keys()].some((what) => what !== 'engine')) return null;
    this.#told = Math.max(this.#told, this.#share());
    return this.#told;
  }

  #isDone(): boolean {
    return [...this.#pieces.values()].every(({ bytes, total }) => bytes >= total);
  }

  #share(): number {
    const pieces = [...this.#pieces.values()];
    const total = pieces.reduce((sum, each) => sum + each.total, 0);
    const come = pieces.reduce((sum, { bytes, total: most }) => sum + Math.min(bytes, most), 0);
    return total === 0 ? 1 : come / total;
  }
}
