/** Whether a worker is still there, and what to tell those who wait for it when it is not. */
import { EngineError } from './errors';
import { lifelineCut } from './lifeline';
import { SilenceError, unlessSilent } from './silence';
import { failureWords } from '$old/lib/words/es/failures';

export interface WorkerLife {
  /**
   * The outcome of work that the worker does.
   * @throws EngineError as soon as the worker dies, or has been silent for too long
   */
  during<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Stops listening. */
  forget(): void;
}

export interface Watched {
  /** Name of the lock that the worker holds while it lives. */
  readonly lifeline: string;
  /** Fulfilled when the worker answers; asked while anybody waits for it. */
  readonly ping: () => Promise<unknown>;
  /** Milliseconds of silence that are borne. */
  readonly limit: number;
}

/** The part of a Worker that is listened to. */
export type Listened = Pick<Worker, 'addEventListener'>;

export function lifeOf(worker: Listened, { lifeline, ping, limit }: Watched): WorkerLife {
  const listening = new AbortController();
  let dead: EngineError | null = null;
  let die: (reason: EngineError) => void = () => {};
  const death = new Promise<never>((_, reject) => {
    die = (reason) => {
      dead ??= reason;
      reject(reason);
    };
  });
  // Between two questions nobody is listening.
  death.catch(() => undefined);

  const { signal } = listening;
  worker.addEventListener('error', (event) => die(failedScript(event)), { signal });
  void lifelineCut(lifeline, signal).then(() => {
    if (!signal.aborted) die(stopped(new Error('the browser ended the worker')));
  });

  return {
    async during(work) {
      // What waited its turn behind the work in which it died.
      if (dead !== null) throw dead;
      let heard = () => {};
      const ask = () =>
        void ping().then(
          () => heard(),
          () => undefined,
        );
      const attended = unlessSilent({ limit, onBeat: ask }, (listening) => {
        ({ heard } = listening);
        return Promise.race([work(), death]);
      });
      try {
        return await attended;
      } catch (cause) {
        if (!(cause instanceof SilenceError)) throw cause;
        const reason = stopped(new Error(`no sign of life for ${cause.limit / 1000} s`));
        die(reason);
        throw reason;
      }
    },
    forget: () => listening.abort(),
  };
}

const stopped = (cause: Error): EngineError =>
  new EngineError(failureWords.engine.silent, { cause });

function failedScript(event: ErrorEvent): EngineError {
  event.preventDefault();
  // A script that could not be read at all gives an event without a message.
  const cause = new Error(
    event.message?.replace(/^Uncaught (\w*Error: )?/, '') || 'the worker could not read its script',
  );
  return new EngineError(failureWords.engine.stopped, { cause });
}
