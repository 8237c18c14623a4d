/** The view that a reader moves, and the engine that answers it after the first paint. */
import { SupersededError } from '$lib/engine/errors';
import { EngineOnDemand } from '$lib/engine/onDemand';
import type { PageRelease } from '$lib/engine/releaseIdentity';
import type { View } from '$lib/view/view';
import { liveFailure, type LiveFailure } from '$lib/page/liveFailure';
import { askPanorama, type PanoramaRows } from './ask';
import type { ReleaseFacts } from '$lib/page/facts';

interface Start {
  readonly facts: ReleaseFacts;
  /** The prerendered answer. */
  readonly rows: PanoramaRows;
  readonly release: PageRelease;
}

export class LiveView {
  /** What the reader asked for last. */
  view: View;
  /** The newest answer; its own view may still be an earlier one. */
  rows: PanoramaRows;
  failure: LiveFailure | null = $state.raw(null);
  /** Share of the bytes that have arrived while something is being fetched; null otherwise. */
  progress: number | null = $state(null);

  readonly #start: Start;
  readonly #engine: EngineOnDemand;
  #asking: AbortController | undefined;

  constructor(start: Start) {
    this.#start = start;
    this.#engine = new EngineOnDemand(start.release, (share) => (this.progress = share));
    this.view = $state.raw(start.rows.view);
    this.rows = $state.raw(start.rows);
  }

  /** Whether the figures still answer an earlier question. */
  get waiting(): boolean {
    return this.rows.view !== this.view && this.failure === null;
  }

  /** Moves to another view; an answer under way to an older one is dropped. */
  async show(view: View): Promise<void> {
    this.view = view;
    this.failure = null;
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const { facts, rows } = this.#start;
    if (sameView(view, rows.view)) {
      this.rows = { ...rows, view };
      return;
    }
    try {
      const engine = await this.#engine.running();
      const answer = await askPanorama(engine, view, facts, { signal: asking.signal });
      if (!asking.signal.aborted) this.rows = answer;
    } catch (thrown) {
      if (!asking.signal.aborted) this.failure = liveFailure(thrown);
    } finally {
      if (this.#asking === asking) this.progress = null;
    }
  }

  /** Drops the question under way and goes back to the view whose answer stands. */
  cancel(): View {
    this.#asking?.abort();
    this.progress = null;
    this.view = this.rows.view;
    return this.view;
  }

  retry(): Promise<void> {
    return this.show(this.view);
  }

  /** Starts the engine before it is needed, with the tables of the view that stands. */
  async warm(): Promise<void> {
    try {
      await askPanorama(await this.#engine.running(), this.view, this.#start.facts);
    } catch (thrown) {
      // Nobody asked yet: whoever does will be told. That the page is of the past is told at once.
      if (thrown instanceof SupersededError) this.failure = liveFailure(thrown);
    } finally {
      this.progress = null;
    }
  }
}

function sameView(a: View, b: View): boolean {
  return (
    a.indicador === b.indicador &&
    a.periodo === b.periodo &&
    a.medida === b.medida &&
    a.colonia === b.colonia
  );
}
