/** What of an address of clusters could not be followed, as sentences for the reader. */
import { writeAddressNote } from '$lib/words/es/addressNotes';
import { writePeriod } from '$lib/words/es/dates';
import type { ClusterNote } from '../../view';

export function writeClusterNote(note: ClusterNote): string {
  switch (note.kind) {
    case 'periodo':
      return (
        'No hay cuentas por colonia del periodo que pide la dirección. ' +
        `Se muestra ${writePeriod(note.shown)}.`
      );
    case 'divisor':
      return 'Este indicador se divide entre mujeres residentes.';
    default:
      return writeAddressNote(note);
  }
}
