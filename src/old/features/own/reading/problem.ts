/** Why a file could not be read: where and what, and nothing of what it holds. */

export type Problem =
  /** No row of data. */
  | { readonly kind: 'vacio' }
  /** A workbook, not a text. */
  | { readonly kind: 'libro' }
  /** No text of any kind that is known. */
  | { readonly kind: 'no_es_texto' }
  /** A quote that is opened in a line, from 1, and not closed in a reasonable stretch. */
  | { readonly kind: 'comilla'; readonly line: number };

/** Thrown inside the reading alone: what comes out of it is a value. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}
