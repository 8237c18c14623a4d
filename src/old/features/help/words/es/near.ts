/** What is said around the contacts of one need near one colonia, and of what is taken along. */
import { writeList } from '$old/lib/words/es/list';
import type { Offer } from '../../answers/choose';
import { NEED_WORDS } from './helpWords';

const OTHER_OFFERS = {
  siempre: 'atención a toda hora',
  telefono: 'teléfono para llamar antes',
};

/** Of a hospital of which no list gives the hours of its emergency room. */
export const hospitalWords = {
  all: 'Hospitales generales',
  title: 'El hospital general más cercano',
  unknown: 'No sabemos si atiende urgencias a esta hora: llama.',
};

export const nearWords = {
  /** Over the places. */
  inPerson: (colonia: string) => `En persona, cerca de ${colonia}`,
  alwaysOpen: (colonia: string) => `A toda hora, cerca de ${colonia}`,
  /** The rule of their order, once. */
  rule:
    'Primero van quienes atienden a cualquier mujer: antes los que se sabe abiertos a esta hora, luego los más ' +
    'cercanos. Después de dos, uno que ofrece algo distinto. Cada distancia es la media desde donde viven las ' +
    'mujeres de la colonia.',
  /** Of a place that offers what those before it don't: «También da: trabajo social». */
  adds: (offers: readonly Offer[]) => {
    const given = offers.map((offer) =>
      offer === 'siempre' || offer === 'telefono' ? OTHER_OFFERS[offer] : NEED_WORDS[offer],
    );
    return `También da: ${writeList(given)}.`;
  },
  another: 'Elegir otra colonia',
  all: 'Todos los contactos',
  save: 'Guardar esta hoja',
  print: 'Imprimirla',
  ticket: 'Imprimir sólo tres números',
  ticketWhat: 'Del tamaño de un boleto, sin título.',
  /** The trace that it leaves, beside the button. */
  saved:
    'Queda en tus descargas, y se abre sin red. Quien use tu teléfono puede verla: bórrala si eso te pone en riesgo.',
};
