/** The session that a brief is for: one of the register, or that of the address. */
import type { AskedSession } from './askedSession';
import { sheetWords } from './words/es/sheets';

export interface ToldSession {
  /** As precise as its source. */
  readonly fecha: string;
  readonly nombre: string;
  /** Of whoever made the address, never said as the register's own; null where there is none. */
  readonly titulo: string | null;
  /** Whether the register has it: what was agreed in it is known. */
  readonly isRegistered: boolean;
}

export function toldSession(
  { fecha, nombre }: Pick<ToldSession, 'fecha' | 'nombre'>,
  asked: AskedSession | null,
): ToldSession {
  if (asked === null) return { fecha, nombre, titulo: null, isRegistered: true };
  return {
    fecha: asked.fecha,
    nombre: sheetWords.unregistered,
    titulo: asked.titulo === '' ? null : asked.titulo,
    isRegistered: false,
  };
}
