/** The evaluations that a brief was asked for: their counts from the engine, their findings from a worker. */
import type { Engine } from '$lib/engine/door';
import { messageOf } from '$lib/engine/errors';
import { sameEvaluation, type EvaluationView } from '$lib/view/evaluation';
import { askEvaluation, type EvaluationAnswer } from '../../../evaluar/ask';
import type { EvaluationBase } from '../../../evaluar/base';

export class BriefEvaluations {
  /** In the order asked for; empty while they are under way. */
  answers: readonly EvaluationAnswer[] = $state.raw([]);
  isAsking = $state(false);
  failure: string | null = $state.raw(null);

  readonly #base: EvaluationBase;
  /** Address of the folder with manifest.json. */
  readonly #release: string;
  #engine: Promise<Engine> | undefined;
  #asking: AbortController | undefined;

  constructor(base: EvaluationBase, release: string) {
    this.#base = base;
    this.#release = release;
  }

  async show(views: readonly EvaluationView[]): Promise<void> {
    this.#asking?.abort();
    this.failure = null;
    const known = views.flatMap(
      (view) => this.answers.find((answer) => sameEvaluation(answer.view, view)) ?? [],
    );
    this.answers = known.length === views.length ? known : [];
    this.isAsking = known.length < views.length;
    if (!this.isAsking) return;
    const asking = new AbortController();
    this.#asking = asking;
    const { signal } = asking;
    try {
      const engine = await this.#running();
      const found: EvaluationAnswer[] = [];
      for (const view of views) {
        found.push(await askEvaluation(engine, view, this.#base, { signal }));
      }
      if (!signal.aborted) this.answers = found;
    } catch (thrown) {
      if (!signal.aborted) this.failure = messageOf(thrown);
    } finally {
      if (this.#asking === asking) this.isAsking = false;
    }
  }

  #running(): Promise<Engine> {
    this.#engine ??= import('$lib/engine/engine').then(({ createEngine }) =>
      createEngine(this.#release, () => undefined),
    );
    // A module that did not load is asked for again next time.
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }
}
