/** A view that a reader moves and its answer: the prerendered one first, then those that are asked for. */
import { liveFailure, type LiveFailure } from './liveFailure';

/** What is under way, and the share of it that is done, 0 to 1; it never runs back. */
export interface Step {
  /** Rows are asked of the engine, or a method works on them. */
  readonly name: 'asking' | 'computing';
  readonly share: number;
}

/** One question. */
export interface Asking {
  /** Aborted once nobody waits for the answer. */
  readonly signal: AbortSignal;
  /** The rows have come; what is left of the bar is of the method. */
  readonly onRows: () => void;
  /** Told the share of the method that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

export abstract class LiveAnswer<View, Answer extends { readonly view: View }> {
  /** What the reader asked for last. */
  view: View;
  /** The newest answer; its own view may still be an earlier one. */
  answer: Answer;
  /** Null where nothing is under way. */
  step: Step | null = $state.raw(null);
  failure: LiveFailure | null = $state.raw(null);

  readonly #first: Answer;
  #asking: AbortController | undefined;

  /** @param first the prerendered answer */
  constructor(first: Answer) {
    this.#first = first;
    this.view = $state.raw(first.view);
    this.answer = $state.raw(first);
  }

  /** Whether one answer does for both. */
  protected abstract same(one: View, other: View): boolean;

  protected abstract ask(view: View, asking: Asking): Promise<Answer>;

  /** Whether what is shown still answers an earlier question. */
  get waiting(): boolean {
    return !this.same(this.answer.view, this.view) && this.failure === null;
  }

  /** Share done, 0 to 1; null where nothing is under way. */
  get share(): number | null {
    return this.step?.share ?? null;
  }

  /** Moves to another view; what is under way for an older one is ended, and never arrives. */
  async show(view: View): Promise<void> {
    this.#asking?.abort();
    this.view = view;
    this.failure = null;
    this.step = null;
    if (this.same(view, this.#first.view)) this.answer = this.#first;
    if (this.same(view, this.answer.view)) {
      this.answer = { ...this.answer, view };
      return;
    }
    const asking = new AbortController();
    const { signal } = asking;
    this.#asking = asking;
    this.step = { name: 'asking', share: 0 };
    /** Where the bar was when the rows had come. */
    let fetched: number | undefined;
    const onProgress = (share: number) => {
      if (signal.aborted) return;
      fetched ??= this.share ?? 0;
      this.step = { name: 'computing', share: fetched + (1 - fetched) * share };
    };
    try {
      const answer = await this.ask(view, { signal, onRows: () => onProgress(0), onProgress });
      if (!signal.aborted) this.answer = answer;
    } catch (thrown) {
      if (!signal.aborted) this.failure = liveFailure(thrown);
    } finally {
      if (this.#asking === asking) this.step = null;
    }
  }

  retry(): Promise<void> {
    return this.show(this.view);
  }

  /** Ends what is under way and goes back to the view whose answer stands. */
  cancel(): View {
    this.#asking?.abort();
    this.step = null;
    this.view = this.answer.view;
    return this.view;
  }

  /** Bytes of a question have arrived: this share of its whole bar, if one is under way. */
  protected arrived(share: number): void {
    if (this.step?.name !== 'asking') return;
    this.step = { name: 'asking', share: Math.max(this.step.share, share) };
  }
}
