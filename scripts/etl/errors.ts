/** An error whose message is meant for the person at the terminal: what, where, and what to do. */
export class EtlError extends Error {
  override readonly name = 'EtlError';

  /** @param what names the thing, the value and the place; `remedy` says what to do about it. */
  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(`${what}\n  → ${remedy}`, options);
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
