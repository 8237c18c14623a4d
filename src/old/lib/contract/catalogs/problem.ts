/** What is wrong with a cell of a catalogue, in the Spanish of whoever typed it. */

export interface Problem {
  /** Name of the column, which is the field of a form; null when it is the whole line. */
  readonly column: string | null;
  /** As typed, without outer blanks. */
  readonly value: string;
  /** Completes «value»: `no es un día del calendario`. */
  readonly what: string;
  /** What to do about it, as an order: `Escríbelo como AAAA-MM-DD`. */
  readonly remedy: string;
}

/** A problem of a file, at its line; 1 is the header. */
export interface LineProblem extends Problem {
  readonly line: number;
}

const ARROW = ' → ';

/** A message that a schema can carry: what is wrong, and its remedy. */
export const wrong = (what: string, remedy: string): string => `${what}${ARROW}${remedy}`;

/** The two parts of such a message. */
export function partsOf(message: string): Pick<Problem, 'what' | 'remedy'> {
  const [what = '', remedy = 'Corrige el valor en el catálogo'] = message.split(ARROW);
  return { what, remedy };
}

/** `acuerdos.csv, línea 3, columna «estado»: «hecho» no es…`, without its remedy. */
export function placeAndWhat(file: string, { line, column, value, what }: LineProblem): string {
  return column === null
    ? `${file}, línea ${line}: ${what}.`
    : `${file}, línea ${line}, columna «${column}»: «${value}» ${what}.`;
}
