/** Why a live page could not answer, said to its reader. */
import { ComputeError } from '$lib/compute/errors';
import { EngineFailure, messageOf } from '$lib/engine/errors';

/** What the engine and the workers throw on purpose says it itself; anything else did not load. */
export function liveFailure(thrown: unknown): string {
  return thrown instanceof EngineFailure || thrown instanceof ComputeError
    ? thrown.message
    : `No se pudo cargar el motor de consultas (${messageOf(thrown)}). Revisa tu conexión.`;
}
