/** What a reader is told of whatever was thrown: never in the words of a browser, of DuckDB or of a developer. */
import { ComputeError } from '$lib/compute/errors';
import {
  EngineError,
  messageOf,
  NoEngineError,
  QueryError,
  ReleaseError,
  ResultError,
  SupersededError,
} from '$lib/engine/errors';
import { reasonOf, REASON_SENTENCES } from '$lib/engine/reasons';

export interface ReaderWords {
  /** What failed and what to do, in sentences. */
  readonly message: string;
  /** What the browser or the engine said of it, as they say it; null where that is nothing more. */
  readonly detail: string | null;
}

export function readerWords(thrown: unknown): ReaderWords {
  if (
    thrown instanceof ReleaseError ||
    thrown instanceof NoEngineError ||
    thrown instanceof SupersededError
  ) {
    return { message: thrown.message, detail: null };
  }
  if (thrown instanceof QueryError) {
    return because('La base de datos no pudo responder.', messageOf(thrown.cause));
  }
  if (thrown instanceof ResultError) {
    const message = `La base de datos respondió otra cosa de la esperada. ${REASON_SENTENCES.bug}`;
    return { message, detail: thrown.message };
  }
  if (thrown instanceof ComputeError) return because(thrown.message, thrown.reason);
  if (thrown instanceof EngineError) return because(thrown.message, messageOf(thrown.cause));
  return because('No se pudo cargar el motor de consultas.', messageOf(thrown));
}

const because = (what: string, detail: string): ReaderWords => ({
  message: `${what} ${REASON_SENTENCES[reasonOf(detail)]}`,
  detail,
});
