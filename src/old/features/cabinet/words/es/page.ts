/** The page of today for whoever prepares a session. */
import { looseRemark, writeLooseDate } from '$old/lib/words/es/looseDates';
import { titled } from '$old/lib/words/es/siteName';

export const pageWords = {
  title: titled('Gabinete, hoy'),
  /** @param place name of the alcaldía */
  description: (place: string) =>
    `Alcaldía ${place}: qué vence, qué hay de nuevo desde la última sesión, por dónde empezar y el informe.`,
  /** @param cabinet its name */
  kicker: (cabinet: string) => `${cabinet}, hoy`,
  withoutCabinet: 'Gabinete, hoy',
  due: {
    title: 'Qué vence',
    overdue: 'Vencidos',
    soon: 'Vencen en los próximos treinta días',
    all: 'Todas las sesiones y los acuerdos',
  },
  since: {
    /** @param session its date, as precise as its source */
    title: (session: string) =>
      `Qué hay de nuevo desde la sesión ${looseRemark(session) === null ? 'del' : 'de'} ${writeLooseDate(session)}`,
    withoutSession: 'Qué hay de nuevo',
    unknown: 'Esta publicación no conoce ninguna sesión: no hay desde cuándo contar.',
    all: 'Ver todos los cambios',
  },
  order: { title: 'Por dónde empezar', all: 'Ver las prioridades' },
  brief: {
    title: 'El informe',
    /** @param day written */
    today: (day: string) => `De una sesión de hoy, ${day}`,
    /** @param session its date, written */
    last: (session: string) => `De la última sesión, ${session}`,
  },
};
