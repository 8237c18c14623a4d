/** A heavy method, and how the page and its worker speak of it. */

/**
 * Pure; tells the share done, 0 to 1, as often as it likes. Input and output must survive a structured
 * clone.
 */
export type Job<Input, Output> = (input: Input, report: (share: number) => void) => Output;

/** One run of a method, with the name of the lock that its worker holds while it lives. */
export interface JobRequest<Input> {
  readonly input: Input;
  readonly lifeline: string;
}

/** What a worker tells: how far it is, and at last what came out, or why nothing did. */
export type JobNews<Output> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly output: Output }
  | { readonly kind: 'failed'; readonly message: string };
