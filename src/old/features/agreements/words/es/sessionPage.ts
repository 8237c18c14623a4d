/** What the page of one session says around its agreements. */
import { titled } from '$old/lib/words/es/siteName';

export const sessionPageWords = {
  unknown: (day: string) => `No se conoce ninguna sesión del ${day}.`,
  title: (when: string) => titled(`Sesión, ${when}`),
  description: (session: string) =>
    `Qué se acordó en la ${session}, con quién, para cuándo y qué se sabe de ello.`,
  sessions: 'Sesiones',
  source: 'Fuente de la sesión:',
  toBrief: 'El informe para esta sesión, en dos hojas',
  others: 'Otras sesiones',
  previous: (when: string) => `La anterior: ${when}`,
  next: (when: string) => `La siguiente: ${when}`,
  all: 'Todas las sesiones',
  due: 'Qué tiene plazo',
  partners: 'Con quién',
  agreements: 'Acuerdos',
};
