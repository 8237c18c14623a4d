/** The engine of a page, loaded when something is asked that is not prepared: the page is complete without it. */
import type { Query, Row, RowShape } from '$old/lib/queries/query';
import { Arrivals } from './arrivals';
import type { Answering, Asking, Engine, Progress } from './door';
import { patienceFor } from './patience';
import { PreparedAnswers } from './preparedAnswers';
import type { PageRelease } from './releaseIdentity';
import { unlessSilent } from './silence';

export class EngineOnDemand implements Answering {
  readonly #release: PageRelease;
  readonly #onShare: (share: number) => void;
  readonly #arrivals = new Arrivals();
  readonly #prepared: PreparedAnswers | null;
  #engine: Promise<Engine> | undefined;

  /** @param onShare told the share of all bytes to come that have arrived, 0 to 1; it never runs back */
  constructor(release: PageRelease, onShare: (share: number) => void = () => undefined) {
    this.#release = release;
    this.#onShare = onShare;
    const { prepared } = release;
    this.#prepared = prepared === null ? null : new PreparedAnswers(prepared, release);
  }

  /** The rows of a query: those that are prepared, else the engine's, which is then started. Throws as both do. */
  async run<Shape extends RowShape>(
    query: Query<Shape>,
    asking: Asking = {},
  ): Promise<readonly Row<Shape>[]> {
    const rows = await this.#prepared?.rows(query, asking.signal);
    return rows ?? (await this.running()).run(query, asking);
  }

  /** @throws Error where its module cannot be loaded; it is asked for again next time */
  running(): Promise<Engine> {
    const limit = patienceFor('module');
    this.#engine ??= unlessSilent({ limit }, () => import('./engine')).then(({ createEngine }) =>
      createEngine(this.#release, (progress) => this.#report(progress)),
    );
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  #report(progress: Progress): void {
    const share = this.#arrivals.note(progress);
    if (share !== null) this.#onShare(share);
  }
}
