/** What a reader is told of whatever was thrown: never in the words of a browser, of DuckDB or of a developer. */
import { ComputeError } from '$old/lib/compute/errors';
import {
  EngineError,
  messageOf,
  NoEngineError,
  QueryError,
  ReleaseError,
  ResultError,
  SupersededError,
} from '$old/lib/engine/errors';
import { reasonOf } from '$old/lib/engine/reasons';
import { failureWords } from '$old/lib/words/es/failures';

export interface ReaderWords {
  /** What failed and what to do, in sentences. */
  readonly message: string;
  /** What the browser, the engine or a method said of it, as they say it; null where that is nothing more. */
  readonly detail: TechnicalDetail | null;
}

interface TechnicalDetail {
  readonly text: string;
  /** The site's own methods speak Spanish; DuckDB and most browsers, English. */
  readonly lang: 'es-MX' | 'en';
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
    return because(failureWords.unanswered, messageOf(thrown.cause));
  }
  if (thrown instanceof ResultError) {
    const message = `${failureWords.otherAnswer} ${failureWords.reasons.bug}`;
    return { message, detail: detailOf(thrown.message) };
  }
  if (thrown instanceof ComputeError) return because(thrown.message, thrown.reason);
  if (thrown instanceof EngineError) return because(thrown.message, messageOf(thrown.cause));
  return because(failureWords.unloaded, messageOf(thrown));
}

const because = (what: string, technical: string): ReaderWords => ({
  message: `${what} ${failureWords.reasons[reasonOf(technical)]}`,
  detail: detailOf(technical),
});

/** Words that no English sentence has, and few Spanish ones do without. */
const SPANISH =
  /(^|\s|«)(el|la|los|las|una?|del?|que|y|en|es|se|ha|hay|por|para|debe|llegó)(?=\s)/i;

const detailOf = (text: string): TechnicalDetail => ({
  text,
  lang: SPANISH.test(text) ? 'es-MX' : 'en',
});
