/** A heavy method that could not finish, said so that a reader knows what to do next. */
export class ComputeError extends Error {
  override readonly name = 'ComputeError';

  /** @param reason without a full stop */
  constructor(reason: string) {
    super(
      `No se pudo terminar el cálculo (${reason}). ` +
        'Vuelve a intentarlo; lo que ya está en la página sigue siendo válido.',
    );
  }
}
