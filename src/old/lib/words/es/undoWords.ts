/** Taking back what was chosen on a page. */
import { writeCount } from './numbers';

export const undoWords = {
  undo: 'Deshacer',
  /** Heard when something is chosen that can be taken back. */
  offered: 'Con «Deshacer» se quita lo que elegiste.',
  /**
   * Heard once it is.
   * @param left how many choices can still be taken back
   */
  undone(left: number): string {
    if (left === 0) return 'Se deshizo: la página está como la abriste.';
    const also = left === 1 ? 'puedes deshacer una más' : `puedes deshacer ${writeCount(left)} más`;
    return `Se deshizo lo último que elegiste; ${also}.`;
  },
};
