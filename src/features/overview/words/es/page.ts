import { SITE_NAME } from '$lib/words/es/siteName';

/** The front page around its figures. */
export const pageWords = {
  /** @param place name of the alcaldía */
  title: (place: string) =>
    `${SITE_NAME} · Violencia de género en la alcaldía ${place}, colonia por colonia`,
  tasks: {
    changes: { title: 'Qué cambió', link: 'Ver todos los cambios' },
    cabinet: {
      title: 'Para el Gabinete',
      /** @param session its date, written */
      last: (session: string) => `La última sesión conocida es la de ${session}.`,
      link: 'Informe de dos hojas',
    },
    colonias: {
      title: 'Otras vistas',
      all: 'Todas las colonias, de la A a la Z',
      peers: 'La alcaldía entre las demás',
      clusters: 'Colonias que se agrupan',
    },
  },
};
