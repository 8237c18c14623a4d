/** The query that is written, what is being asked, and the last answer that came. */
import type { FreeEngine } from '$old/lib/engine/freeEngine';
import type { FreeResult } from '$old/lib/engine/freeResult';
import { messageOf, QueryError, TooMuchError, UnshownColumnError } from '$old/lib/engine/errors';
import { patienceFor } from '$old/lib/engine/patience';
import type { PageRelease } from '$old/lib/engine/releaseIdentity';
import { unlessSilent } from '$old/lib/engine/silence';
import { liveFailure, type LiveFailure } from '$old/lib/page/liveFailure';
import type { Problem } from './problem';
import type { Span } from './span';
import { resultWords } from './words/es/page';
import { problemWords, sayProblem, sayRefusal } from './words/es/problems';

/** Why a query has no answer. */
export interface Wrong {
  readonly text: string;
  /** What is marked in the query, with a word or two. */
  readonly at: (Span & { readonly short: string }) | null;
  readonly fixes: readonly string[];
  /** In the engine's own words; null where they are ours. */
  readonly said: string | null;
}

export interface Answered {
  readonly sql: string;
  readonly result: FreeResult;
  /** Milliseconds, once the engine was ready. */
  readonly took: number;
}

const MEGABYTE = 1024 * 1024;

export class SqlDesk {
  sql: string = $state('');
  /** What is under way. */
  step: 'loading' | 'running' | null = $state(null);
  /** Of the engine and the tables, 0 to 1. */
  share: number = $state(0);
  wrong: Wrong | null = $state.raw(null);
  failure: LiveFailure | null = $state.raw(null);
  answered: Answered | null = $state.raw(null);
  /** Whether the last one was stopped by its reader. */
  stopped: boolean = $state(false);

  /** That it is asked of. */
  release: PageRelease;
  /** Names of columns. */
  readonly #known: readonly string[];
  /** A statement that makes a table of the reader's; null where she brought none. */
  readonly #own: string | null;
  #engine: Promise<FreeEngine> | undefined;
  #asking: AbortController | undefined;

  constructor(
    first: string,
    release: PageRelease,
    known: readonly string[],
    own: string | null = null,
  ) {
    this.sql = first;
    this.release = $state.raw(release);
    this.#known = known;
    this.#own = own;
  }

  get busy(): boolean {
    return this.step !== null;
  }

  /** Whether what is shown answers another query than the one that is written. */
  get stale(): boolean {
    return this.answered !== null && this.answered.sql !== this.sql;
  }

  /** Writes another text; what was wrong with the one before is no longer told. */
  write(sql: string): void {
    if (sql === this.sql) return;
    this.sql = sql;
    this.wrong = null;
    this.failure = null;
    this.stopped = false;
  }

  /** Asks another release from here on: the engine of the one before is thrown away, since it holds one alone. */
  async askOf(release: PageRelease): Promise<void> {
    if (release.publicacion === this.release.publicacion) return;
    const before = this.#engine;
    this.stop();
    this.#engine = undefined;
    this.release = release;
    this.answered = null;
    const engine = await before?.catch(() => undefined);
    await engine?.close();
  }

  /** Puts one of the fixes where what is wrong stands. */
  mend(fix: string): void {
    const at = this.wrong?.at;
    if (at) this.write(this.sql.slice(0, at.from) + fix + this.sql.slice(at.to));
  }

  stop(): void {
    this.#asking?.abort();
  }

  /** @returns whether it was answered; one that is under way goes on */
  async run(): Promise<boolean> {
    if (this.busy) return false;
    const asking = new AbortController();
    const { signal } = asking;
    const { sql } = this;
    this.#asking = asking;
    this.wrong = null;
    this.failure = null;
    this.stopped = false;
    this.share = 0;
    this.step = 'loading';
    try {
      const { refusalOf } = await brought(() => import('./statement'), signal);
      const refusal = refusalOf(sql);
      if (refusal !== null) {
        const at =
          'at' in refusal ? { ...refusal.at, short: problemWords.short[refusal.kind] } : null;
        this.wrong = { text: sayRefusal(refusal), at, fixes: [], said: null };
        return false;
      }
      const engine = await this.#running(signal);
      await engine.start(signal);
      this.step = 'running';
      const begun = performance.now();
      const result = await engine.run(sql, signal);
      this.answered = { sql, result, took: performance.now() - begun };
      return true;
    } catch (thrown) {
      await this.#fail(thrown, sql, signal);
      return false;
    } finally {
      this.step = null;
    }
  }

  /** Ends what is under way, and the engine. */
  async close(): Promise<void> {
    this.stop();
    const engine = await this.#engine?.catch(() => undefined);
    await engine?.close();
  }

  #running(signal: AbortSignal): Promise<FreeEngine> {
    this.#engine ??= brought(() => import('$old/lib/engine/freePage'), signal).then(
      ({ createFreeEngine }) =>
        createFreeEngine(this.release, this.#own, (share) => {
          this.share = share;
        }),
    );
    const engine = this.#engine;
    engine.catch(() => {
      if (this.#engine === engine) this.#engine = undefined;
    });
    return engine;
  }

  async #fail(thrown: unknown, sql: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) {
      this.stopped = true;
    } else if (thrown instanceof QueryError) {
      const { problemOf } = await import('./problem');
      this.wrong = wrongOf(problemOf(messageOf(thrown.cause), sql, this.#known));
    } else if (thrown instanceof UnshownColumnError) {
      this.wrong = ours(resultWords.unshown(thrown.column));
    } else if (thrown instanceof TooMuchError) {
      this.wrong = ours(resultWords.tooMuch(thrown.most / MEGABYTE));
    } else {
      this.failure = liveFailure(thrown);
    }
  }
}

const ours = (text: string): Wrong => ({ text, at: null, fixes: [], said: null });

const wrongOf = (problem: Problem): Wrong => ({
  text: sayProblem(problem),
  at: problem.at === null ? null : { ...problem.at, short: problemWords.short[problem.code] },
  fixes: problem.fixes,
  said: problem.said,
});

/** A module of the page, whose coming is not waited for without end. */
const brought = <Module>(bring: () => Promise<Module>, signal: AbortSignal): Promise<Module> =>
  unlessSilent({ limit: patienceFor('module'), signal }, bring);
