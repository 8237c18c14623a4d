/** The search that a reader moves: its rows from the engine, its findings from a worker. */
import { ComputeError } from '$lib/compute/errors';
import type { Engine, Progress } from '$lib/engine/door';
import { EngineFailure, messageOf } from '$lib/engine/errors';
import { sameClusterView, type ClusterView } from '$lib/view/clusterView';
import type { ReleaseFacts } from '../panorama/facts';
import { askClusters, type ClusterAnswer } from './ask';

interface Start {
  readonly facts: ReleaseFacts;
  /** The prerendered answer. */
  readonly answer: ClusterAnswer;
  /** Address of the folder with manifest.json. */
  readonly release: string;
}

/** What is under way, and the share of it that is done, 0 to 1. */
export interface Step {
  readonly name: 'asking' | 'computing';
  readonly share: number;
}

export class LiveClusters {
  /** What the reader asked for last. */
  view: ClusterView;
  /** The newest answer; its own view may still be an earlier one. */
  answer: ClusterAnswer;
  step: Step | null = $state.raw(null);
  failure: string | null = $state.raw(null);

  readonly #start: Start;
  #arrived: readonly Progress[] = [];
  #engine: Promise<Engine> | undefined;
  #asking: AbortController | undefined;

  constructor(start: Start) {
    this.#start = start;
    this.view = $state.raw(start.answer.view);
    this.answer = $state.raw(start.answer);
  }

  /** Moves to another view; a search under way for an older one is ended. */
  async show(view: ClusterView): Promise<void> {
    this.#asking?.abort();
    this.view = view;
    this.failure = null;
    this.step = null;
    const { facts, answer } = this.#start;
    if (sameClusterView(view, answer.view)) {
      this.answer = answer;
      return;
    }
    if (sameClusterView(view, this.answer.view)) return;
    const asking = new AbortController();
    this.#asking = asking;
    this.step = { name: 'asking', share: 0 };
    const stepTo = (name: Step['name']) => (share: number) => {
      if (!asking.signal.aborted) this.step = { name, share };
    };
    try {
      const found = await askClusters(await this.#running(), view, facts, {
        signal: asking.signal,
        onRows: () => stepTo('computing')(0),
        onProgress: stepTo('computing'),
      });
      if (!asking.signal.aborted) this.answer = found;
    } catch (thrown) {
      if (!asking.signal.aborted) this.failure = failureOf(thrown);
    } finally {
      if (this.#asking === asking) this.step = null;
    }
  }

  /** Ends the search and goes back to the view whose answer stands. */
  cancel(): ClusterView {
    this.#asking?.abort();
    this.step = null;
    this.view = this.answer.view;
    return this.view;
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
    this.#arrived = [...this.#arrived.filter(({ what }) => what !== progress.what), progress];
    if (this.step?.name !== 'asking') return;
    const total = this.#arrived.reduce((sum, each) => sum + each.total, 0);
    const bytes = this.#arrived.reduce((sum, each) => sum + each.bytes, 0);
    this.step = { name: 'asking', share: total === 0 ? 0 : bytes / total };
  }
}

function failureOf(thrown: unknown): string {
  return thrown instanceof EngineFailure || thrown instanceof ComputeError
    ? thrown.message
    : `No se pudo cargar el motor de consultas (${messageOf(thrown)}). Revisa tu conexión.`;
}
