/** The session that a brief is for: one of the register, or that of the address. */
import type { AskedSession } from './askedSession';
import { sheetWords } from './words/es/sheets';

export interface ToldSession {
  /** As precise as its source. */
  readonly fecha: string;
  readonly nombre: string;
  /** Whether the register has it: what was agreed in it is known. */
  readonly isRegistered: boolean;
}

export function toldSession(
  { fecha, nombre }: Pick<ToldSession, 'fecha' | 'nombre'>,
  asked: AskedSession | null,
): ToldSession {
  if (asked === null) return { fecha, nombre, isRegistered: true };
  const titulo = asked.titulo === '' ? sheetWords.session : asked.titulo;
  return { fecha: asked.fecha, nombre: sheetWords.unregistered(titulo), isRegistered: false };
}
