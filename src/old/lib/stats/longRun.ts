/** What a method that may take seconds lets its caller do: a worker reports, or gives up. */
export interface LongRun {
  /**
   * Called after each step, a few milliseconds at most; what it throws ends the run and reaches
   * the caller.
   */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a method by chance needs: the same seed gives the same digits on every machine. */
export interface RandomRun extends LongRun {
  /** Random data sets drawn under the hypothesis. */
  readonly replicas: number;
  readonly seed: number;
}

/** @throws RangeError unless at least one replica is asked for */
export function requireReplicas(replicas: number): void {
  if (!Number.isInteger(replicas) || replicas < 1) {
    throw new RangeError(`Hace falta al menos una réplica, y se piden ${replicas}.`);
  }
}
