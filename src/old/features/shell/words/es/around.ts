/** What stands around every page in whatever language: help, the way out, and how to go on. */
import type { Edition } from '$old/lib/contract/edition';
import { NEUTRAL_PAGE } from '../../quickExit';
import { footerWords } from './footer';

/** What the quick exit says by keys, read by src/inline/quickExit.js, which says it in Spanish by itself. */
interface ExitSaid {
  readonly leaving: string;
  /** Five seconds went by. */
  readonly late: string;
  readonly otherKey: string;
  /** After either. */
  readonly stays: string;
  /** After two presses, and after one. */
  readonly once: string;
  readonly twice: string;
}

const AROUND = {
  strip: {
    label: 'Ayuda y salida rápida',
    ask: '¿Necesitas ayuda ahora?',
    /** Heard before a telephone. */
    call: 'Llamar al',
    more: 'Pedir ayuda',
    leavesTrace: '¿Deja rastro?',
    leave: 'Salir rápido',
  },
  place: (alcaldia: string) => `Alcaldía ${alcaldia}`,
  /** On every page of a release of several. */
  oneOfMany: ({ alcaldia, held }: Edition) =>
    `La publicación trae las colonias de ${held} alcaldías; este sitio muestra sólo las de ${alcaldia.nombre}.`,
  skip: 'Saltar al contenido',
  /** Where who leaves in a hurry goes, and what its tab is called until it has come. */
  neutral: { address: NEUTRAL_PAGE, title: 'Wikipedia, la enciclopedia libre' },
  languages: 'Idiomas',
  footer: footerWords,
};

export type AroundWords = typeof AROUND & { readonly exit: ExitSaid | null };

export const aroundWords: AroundWords = { ...AROUND, exit: null };
