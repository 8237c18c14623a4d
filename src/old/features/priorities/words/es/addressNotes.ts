/** What of an address of priorities could not be followed, as sentences for the reader. */
import { writeAddressNote } from '$old/lib/words/es/addressNotes';
import type { PriorityNote } from '../../view';

const WEIGHTS = {
  ilegibles: 'Los pesos que pide la dirección no se entienden. Se muestran los iguales.',
  ningun_criterio:
    'Esta publicación no tiene los criterios que pide la dirección. Se muestran los iguales.',
  faltan_criterios:
    'Esta publicación no tiene todos los criterios que pide la dirección. Su peso se reparte entre ' +
    'los demás.',
  mismo_dato:
    'Las carpetas al año y la probabilidad de superar a la alcaldía ya no son criterios: salían de las mismas ' +
    'carpetas que la tasa, y las contaban tres veces. Su peso pasó a la tasa.',
  sin_preferencia:
    'Esta publicación no tiene los pesos que pide la dirección. Se muestran los iguales.',
};

export const writePriorityNote = (note: PriorityNote): string =>
  note.kind === 'pesos' ? WEIGHTS[note.why] : writeAddressNote(note);
