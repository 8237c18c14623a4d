/** What can fail between a question and its rows, said so that a reader knows what to do next. */
import { failureWords } from '$old/lib/words/es/failures';

/** Anything that the engine throws on purpose; an abort is not one of these. */
export abstract class EngineFailure extends Error {
  /** Whether asking the same again may succeed. */
  abstract readonly retryable: boolean;
}

/** The engine could not start, or its worker died. */
export class EngineError extends EngineFailure {
  override readonly name = 'EngineError';
  readonly retryable = true;
}

/** The engine can never run in this browser. */
export class NoEngineError extends EngineFailure {
  override readonly name = 'NoEngineError';
  readonly retryable = false;

  constructor() {
    super(failureWords.engine.unable);
  }
}

export type ReleaseProblem =
  | 'missing'
  | 'refused'
  | 'network'
  | 'stalled'
  | 'truncated'
  | 'altered'
  | 'not_manifest'
  | 'other_format';

/** A file of the release could not be had whole and unchanged. */
export class ReleaseError extends EngineFailure {
  override readonly name = 'ReleaseError';
  readonly retryable = true;

  constructor(
    readonly problem: ReleaseProblem,
    /** Name of the file inside the release. */
    readonly file: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The server holds another release than the one that the page was written with. */
export class SupersededError extends EngineFailure {
  override readonly name = 'SupersededError';
  readonly retryable = false;

  constructor(
    /** Id of the page's release. */
    readonly own: string,
    /** Id of the server's, which may be the same. */
    readonly served: string,
  ) {
    super(failureWords.superseded);
  }
}

/** DuckDB refused the SQL. */
export class QueryError extends EngineFailure {
  override readonly name = 'QueryError';
  readonly retryable = false;

  constructor(
    readonly sql: string,
    cause: unknown,
  ) {
    super(
      'La base de datos no pudo responder la consulta; revisa el SQL que aparece en «ver consulta». ' +
        `Respondió: ${messageOf(cause)}`,
      { cause },
    );
  }
}

/** The rows that came are not of the shape that the query promises. */
export class ResultError extends EngineFailure {
  override readonly name = 'ResultError';
  readonly retryable = false;
}

/** A column is of a type that no cell of a table holds: a list, a structure, an interval. */
export class UnshownColumnError extends EngineFailure {
  override readonly name = 'UnshownColumnError';
  readonly retryable = false;

  constructor(
    /** As the query calls it. */
    readonly column: string,
    /** As Arrow calls it. */
    readonly type: string,
  ) {
    super(`${column}: ${type}`);
  }
}

/** The answer is larger than is borne. */
export class TooMuchError extends EngineFailure {
  override readonly name = 'TooMuchError';
  readonly retryable = false;

  constructor(
    /** Bytes that are borne. */
    readonly most: number,
  ) {
    super(`more than ${most} bytes`);
  }
}

/** The message of whatever was thrown, without a full stop at its end. */
export function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.trim().replace(/\.$/, '');
}
