import { SITE_NAME } from '$lib/words/es/siteName';

/** The front page around its figures. */
export const pageWords = {
  /** @param place name of the alcaldía */
  title: (place: string) =>
    `${SITE_NAME} · Violencia de género en la alcaldía ${place}, colonia por colonia`,
  /** What the key of the map and the line of changes mean by it, once on the page. */
  chance: 'Azar: lo que una cuenta sube o baja aunque nada cambie.',
  tasks: {
    changes: { title: 'Qué cambió', link: 'Ver todos' },
    cabinet: {
      title: 'Para el Gabinete',
      /** @param session its date, written */
      last: (session: string) => `Última sesión conocida: ${session}.`,
      link: 'Informe de dos hojas',
    },
    colonias: {
      title: 'Otras vistas',
      all: 'Todas las colonias',
      peers: 'Entre alcaldías',
      clusters: 'Agrupamientos',
    },
  },
};
