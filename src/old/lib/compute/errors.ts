/** A heavy method that could not finish, said so that a reader knows what to do next. */
import { failureWords } from '$old/lib/words/es/failures';

export class ComputeError extends Error {
  override readonly name = 'ComputeError';

  /** @param reason as the method, the browser or the worker says it, without a full stop */
  constructor(readonly reason: string) {
    super(failureWords.compute);
  }
}
