/** Where to go from a session: those known before and after it, and all of them. */
import { resolve } from '$app/paths';
import { sessionPageWords } from './words/es/sessionPage';
import { writeLooseDate } from '$old/lib/words/es/looseDates';

export interface SessionLink {
  readonly name: string;
  readonly href: string;
}

interface Neighbours {
  readonly previous: { readonly fecha: string } | null;
  readonly next: { readonly fecha: string } | null;
}

export function sessionLinks({ previous, next }: Neighbours): readonly SessionLink[] {
  const to = (fecha: string) => resolve('/(old)/sesiones/[fecha]', { fecha });
  return [
    ...(previous === null
      ? []
      : [
          {
            name: sessionPageWords.previous(writeLooseDate(previous.fecha)),
            href: to(previous.fecha),
          },
        ]),
    ...(next === null
      ? []
      : [{ name: sessionPageWords.next(writeLooseDate(next.fecha)), href: to(next.fecha) }]),
    { name: sessionPageWords.all, href: resolve('/sesiones/') },
  ];
}
