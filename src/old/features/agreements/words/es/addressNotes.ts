/** What of an address no agreement has, as sentences for the reader. */
import { writeAddressNote } from '$old/lib/words/es/addressNotes';
import { echo } from '$old/lib/words/es/echo';
import type { FilterNote } from '../../view';

const WHAT = {
  aliado: 'el aliado',
  estado: 'el estado',
  colonia: 'la colonia',
} as const;

export function writeFilterNote(note: FilterNote): string {
  if (note.kind === 'publicacion') return writeAddressNote(note);
  return `Ningún acuerdo tiene ${WHAT[note.kind]} que pide la dirección (${echo(note.asked)}): no se filtra por eso.`;
}
