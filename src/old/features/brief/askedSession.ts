/** A session that is not in the register: its date and its title are those of the address. */
import { firstDayOf } from '$old/lib/period/firstDay';
import type { Params } from '$old/lib/view/view';

/** What stands in the line over a brief. */
export const MAX_TITLE = 80;

export interface AskedSession {
  /** `YYYY-MM-DD` */
  readonly fecha: string;
  /** Of whoever made the address; empty where it says none. */
  readonly titulo: string;
}

/** A title without a date, or a date that is no day. */
export interface SessionNote {
  readonly kind: 'sesion';
}

/** @returns null where the address asks for none, with a note where it asks for one that there cannot be */
export function parseSession(params: Params): {
  readonly session: AskedSession | null;
  readonly notas: readonly SessionNote[];
} {
  const asked = params.get('sesion') || null;
  const titulo = cutTitle(params.get('titulo') ?? '');
  const fecha = asked !== null && firstDayOf(asked) === asked ? asked : null;
  if (fecha !== null) return { session: { fecha, titulo }, notas: [] };
  return {
    session: null,
    notas: asked === null && titulo === '' ? [] : [{ kind: 'sesion' }],
  };
}

/** Writes it into a query; nothing where there is none. */
export function putSession(session: AskedSession | null, params: URLSearchParams): void {
  if (session === null) return;
  params.set('sesion', session.fecha);
  if (session.titulo !== '') params.set('titulo', session.titulo);
}

/** One line, as long as fits. */
export function cutTitle(text: string): string {
  return [...text.replace(/\s+/g, ' ').trim()].slice(0, MAX_TITLE).join('').trim();
}
