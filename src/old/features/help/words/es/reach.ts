/** The figures of how far help is: what they measure, their sources, keys and marks. */
import { plural } from '$old/lib/words/es/list';

const PLACES = 'Lugares: los catálogos de este sitio, cada uno con su fuente.';

export const reachWords = {
  title: '¿Dónde queda lejos la ayuda?',
  unverified: (count: number) =>
    `De ${count}, el contacto y el lugar están por verificar y no se muestran.`,
  source: (publicacion: string) =>
    `${PLACES} Mujeres: estimación con el Censo 2020, por manzanas. Publicación ${publicacion}.`,
  map: {
    subtitle: 'Minutos a pie hasta el lugar más cercano, media de las mujeres de cada colonia',
    note:
      'Distancia media de las mujeres de la colonia al lugar más cercano, en línea recta; a pie, ' +
      'por las calles de una cuadrícula y a 4.5 km por hora. Es una cota: con un lugar más en la lista ' +
      'sólo puede bajar.',
    label: (finding: string) => `Mapa de las colonias. ${finding}`,
    minutes: 'minutos a pie',
    place: 'lugar',
    approximatePlace: 'lugar del que sólo se sabe la colonia',
    colonia: (name: string, walk: string, line: string) =>
      `${name}: ${walk} a pie (${line} en línea recta)`,
    dot: (name: string, kind: string) => `${name} (${kind})`,
    approximateDot: (name: string, kind: string) => `${name} (${kind}): sólo se sabe su colonia`,
  },
  quadrants: {
    /** @param period written @param far minutes on foot */
    subtitle: (period: string, far: number) =>
      `Carpetas por violencia familiar por cada 100,000 mujeres al año, tasa suavizada, ${period}, ` +
      `frente a los minutos a pie. Lejos: más de ${far} minutos`,
    note: 'Alta: la probabilidad de que su tasa supere la de la alcaldía es de 80\u00a0% o más.',
    across: 'minutos a pie, en promedio',
    up: 'carpetas por cada 100,000 mujeres al año',
    corner: 'tasa alta, ayuda lejos',
    shortCorner: 'alta y lejos',
    alcaldia: (rate: string) => `alcaldía: ${rate}`,
    keys: [
      '◆ tasa alta y ayuda lejos',
      '○ no se puede saber si su tasa supera la de la alcaldía',
      '| entre qué valores está la tasa (95\u00a0%)',
    ],
  },
  places: {
    subtitle:
      'Dónde se atiende en persona, según lo publicado; en las demás colonias no se sabe si hay un lugar',
    source: (publicacion: string) => `${PLACES} Publicación ${publicacion}.`,
    colonia: 'colonia con algún lugar; su punto no está publicado',
    count: (count: number) => `${count} ${plural(count, 'lugar', 'lugares')}`,
    inColonia: (name: string, places: string) => `${name}: ${places}`,
  },
};
