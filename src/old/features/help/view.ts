/** What is asked for, and near which colonia, as the fragment of the page of help, which no request carries: digits, which tell nothing to who reads a history. */
import { ASKED, askOf, type Ask } from './answers/asks';

export interface HelpView {
  /** Null for the question itself. */
  readonly ask: Ask | null;
  /** The code of a colonia. */
  readonly colonia: string | null;
}

export const QUESTION: HelpView = { ask: null, colonia: null };

/** In place of a need, before a colonia that is chosen first. */
const ANY = '0';
/** Of the question: the page itself, from anywhere in it. */
const TOP = '#pregunta';

/** @returns the question where it stands for nothing */
export function parseHelp(fragment: string): HelpView {
  const [, need, colonia = null] = /^#(\d{1,2})(?:-(\d+))?$/.exec(fragment) ?? [];
  if (need === undefined) return QUESTION;
  const ask = askOf(need);
  return ask === null && need !== ANY ? QUESTION : { ask, colonia };
}

/** With its `#`. */
export function printHelp({ ask, colonia }: HelpView): string {
  if (ask === null && colonia === null) return TOP;
  const need = ask === null ? ANY : ASKED[ask].code;
  return `#${[need, ...(colonia === null ? [] : [colonia])].join('-')}`;
}
