/** The view that a reader moves, and the engine that answers it after the first paint. */
import type { Engine, Progress } from '$lib/engine/door';
import { EngineFailure, messageOf } from '$lib/engine/errors';
import type { View } from '$lib/view/view';
import { askPanorama, type PanoramaRows } from './ask';
import type { ReleaseFacts } from './facts';

export interface Failure {
  readonly message: string;
  readonly retryable: boolean;
}

interface Start {
  readonly facts: ReleaseFacts;
  /** The prerendered answer. */
  readonly rows: PanoramaRows;
  /** Address of the folder with manifest.json. */
  readonly release: string;
}

export class LiveView {
  /** What the reader asked for last. */
  view: View;
  /** The newest answer; its own view may still be an earlier one. */
  rows: PanoramaRows;
  failure: Failure | null = $state.raw(null);
  /** Share of the bytes that have arrived while something is being fetched; null otherwise. */
  progress: number | null = $state(null);

  readonly #start: Start;
  /** The last news of each thing being fetched. */
  #arrived: readonly Progress[] = [];
  #engine: Promise<Engine> | undefined;
  #asking: AbortController | undefined;

  constructor(start: Start) {
    this.#start = start;
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
      const engine = await this.#running();
      const answer = await askPanorama(engine, view, facts, { signal: asking.signal });
      if (!asking.signal.aborted) this.rows = answer;
    } catch (thrown) {
      if (!asking.signal.aborted) this.failure = failureOf(thrown);
    } finally {
      if (this.#asking === asking) this.progress = null;
    }
  }

  retry(): Promise<void> {
    return this.show(this.view);
  }

  /** Starts the engine before it is needed, with the tables of the view that stands. */
  async warm(): Promise<void> {
    try {
      await askPanorama(await this.#running(), this.view, this.#start.facts);
    } catch {
      // Nobody asked yet: whoever does will be told.
    } finally {
      this.progress = null;
    }
  }

  #running(): Promise<Engine> {
    this.#engine ??= import('$lib/engine/engine').then(({ createEngine }) =>
      createEngine(this.#start.release, (progress) => this.#report(progress)),
    );
    // A module that did not load is asked for again next time.
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  #report(progress: Progress): void {
    const all = [...this.#arrived.filter(({ what }) => what !== progress.what), progress];
    this.#arrived = all;
    const total = all.reduce((sum, each) => sum + each.total, 0);
    this.progress = total === 0 ? 0 : all.reduce((sum, each) => sum + each.bytes, 0) / total;
  }
}

function failureOf(thrown: unknown): Failure {
  return thrown instanceof EngineFailure
    ? { message: thrown.message, retryable: thrown.retryable }
    : {
        message: `No se pudo cargar el motor de consultas (${messageOf(thrown)}). Revisa tu conexión.`,
        retryable: true,
      };
}

function sameView(a: View, b: View): boolean {
  return (
    a.indicador === b.indicador &&
    a.periodo === b.periodo &&
    a.medida === b.medida &&
    a.colonia === b.colonia
  );
}
