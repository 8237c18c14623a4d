/** What of an address of an evaluation could not be followed, as sentences for the reader. */
import { writeEvaluationLinkNote } from '$features/agreements';
import { indicatorOf } from '$lib/contract/indicators/catalogue';
import { writeAddressNote } from '$lib/words/es/addressNotes';
import { echo } from '$lib/words/es/echo';
import type { EvaluationNote } from '../../view';

export function writeEvaluationNote(note: EvaluationNote): string {
  switch (note.kind) {
    case 'interno':
    case 'publicacion':
      return writeAddressNote(note);
    case 'indicador':
      return `No hay un indicador ${echo(note.asked)}. Se evalúa ${indicatorOf(note.shown).enFrase}.`;
    case 'colonia':
      return `No hay una colonia ${echo(note.asked)} en esta alcaldía.`;
    case 'otras_colonias':
      return 'La dirección pide otras colonias que tampoco están en esta alcaldía.';
    case 'solo_anios':
      return 'De este indicador sólo se publican años por colonia: se mira por año.';
    case 'fecha':
      return `${echo(note.asked)} no es una fecha como 2023, 2023-04 o 2023-04-01.`;
    case 'ventana':
      return 'Se miran de 1 a 3 años a cada lado de la fecha.';
    case 'eleccion':
      return 'No se sabe leer por qué se escogió: se toma como que no se sabe.';
    default:
      return writeEvaluationLinkNote(note);
  }
}
