/** The prepared answers of a page, brought when the first is asked for: of its own release, or none. */
import type { Query, Row, RowShape } from '$old/lib/queries/query';
import { patienceFor } from './patience';
import { answersBySql, preparedRows, type PreparedAnswer, type PreparedFile } from './preparedFile';
import { sameRelease, type ReleaseIdentity } from './releaseIdentity';
import { SharedTasks } from './sharedTasks';
import { fetchSteadily } from './steadyFetch';

interface Prepared {
  readonly file: PreparedFile;
  readonly bySql: ReadonlyMap<string, PreparedAnswer>;
}

export class PreparedAnswers {
  readonly #address: string;
  readonly #release: ReleaseIdentity;
  readonly #bringing = new SharedTasks<Prepared | null>();
  /** Null where they are of another release. */
  #brought: Prepared | null | undefined;

  /**
   * @param address of their file, absolute or relative to the page
   * @param release of the page
   */
  constructor(address: string, release: ReleaseIdentity) {
    this.#address = address;
    this.#release = release;
  }

  /**
   * The rows of a query.
   * @returns undefined where they were not prepared, or cannot be had
   * @throws the signal's reason
   */
  async rows<Shape extends RowShape>(
    query: Query<Shape>,
    signal?: AbortSignal,
  ): Promise<readonly Row<Shape>[] | undefined> {
    const prepared = await this.#prepared(signal);
    const answer = prepared?.bySql.get(query.sql);
    return prepared === undefined || prepared === null || answer === undefined
      ? undefined
      : preparedRows(prepared.file, answer, query);
  }

  /** What does not come is asked for again next time: an engine answers meanwhile. */
  async #prepared(signal: AbortSignal | undefined): Promise<Prepared | null | undefined> {
    if (this.#brought !== undefined) return this.#brought;
    try {
      return await this.#bringing.join(this.#address, (shared) => this.#bring(shared), signal);
    } catch {
      signal?.throwIfAborted();
      return undefined;
    }
  }

  async #bring(signal: AbortSignal): Promise<Prepared | null> {
    const bytes = await fetchSteadily(new URL(this.#address, document.baseURI), {
      limit: patienceFor('network'),
      cache: 'no-cache',
      signal,
      check({ ok, status }) {
        if (!ok) throw new Error(`HTTP ${status} for the prepared answers`);
      },
    });
    const file: PreparedFile = JSON.parse(new TextDecoder().decode(bytes));
    this.#brought = sameRelease(file.release, this.#release)
      ? { file, bySql: answersBySql(file) }
      : null;
    return this.#brought;
  }
}
