import { indicatorOf } from '$old/lib/contract/indicators/catalogue';
import { writePeriod } from '$old/lib/words/es/dates';
import { SITE_NAME, titled } from '$old/lib/words/es/siteName';
import type { TitledView } from '../../titledView';

/** The front page around its figures. */
export const pageWords = {
  /** @param place name of the alcaldía */
  title: (place: string) =>
    `${SITE_NAME} · Violencia de género en la alcaldía ${place}, colonia por colonia`,
  /**
   * Of another view than the first: «Violencia sexual en Guerrero, 2024»
   * @param place name of the alcaldía
   */
  titleOf: (view: TitledView, place: string) =>
    titled(
      `${indicatorOf(view.indicador).nombre} en ${view.colonia ?? `la alcaldía ${place}`}, ${writePeriod(view.periodo)}`,
    ),
  /** What the key of the map and the line of changes mean by it, once on the page. */
  chance: 'Azar: lo que una cuenta sube o baja aunque nada cambie.',
  tasks: {
    changes: { title: 'Qué cambió', link: 'Ver todos' },
    cabinet: {
      title: 'Para el Gabinete',
      /** @param session its date, written */
      last: (session: string) => `Última sesión: ${session}.`,
      link: 'Informe de dos hojas',
    },
    colonias: {
      title: 'Otras vistas',
      all: 'Todas las colonias',
      peers: 'Entre alcaldías',
    },
    data: { title: 'Datos', take: 'Descargar' },
  },
};
