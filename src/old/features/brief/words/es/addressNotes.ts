/** What of an address of the brief could not be kept, as sentences for the reader. */
import { writePriorityNote } from '$old/features/priorities';
import type { BriefNote } from '../../view';

export function writeBriefNote(note: BriefNote): string {
  switch (note.kind) {
    case 'apartados':
      return 'El informe no tiene los apartados que pide la dirección. Se muestran todos.';
    case 'sesion':
      return 'La sesión que pide la dirección no dice un día que exista. Se muestra la de esta página.';
    default:
      return writePriorityNote(note);
  }
}
