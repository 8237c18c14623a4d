/** Where a number of the method is decided: a document, or the constant that the programs run with, read as text. */
import { readFileSync } from 'node:fs';
import type { Counted } from './counted';

/** A sentence with numbers that are of the method. */
export interface Rule {
  /** As pages say it; each group is a numeral. */
  readonly said: RegExp;
  /** What the groups must be, in their order; of them and of the release. */
  readonly is: (counted: Counted, said: readonly number[]) => readonly number[];
}

const read = new Map<string, string>();

/** In one line. */
export function textOf(document: string): string {
  const found = read.get(document) ?? readFileSync(document, 'utf8').replace(/\s+/g, ' ');
  read.set(document, found);
  return found;
}

/** `1,333` → 1333 */
export const numberOf = (written: string): number => Number(written.replaceAll(/[,_]/g, ''));

/** The numbers that a document has where it decides; none where it no longer does. */
export const decidedIn = (document: string, where: RegExp): readonly number[] =>
  (where.exec(textOf(document)) ?? []).slice(1).map(numberOf);

/** `const NAME = 0.05;` of a program. */
export const constantOf = (program: string, name: string): readonly number[] =>
  decidedIn(program, new RegExp(`const ${name} = ([\\d._]+);`));

/** A sentence that says what a document has. */
export const asIn = (said: RegExp, document: string, where: RegExp): Rule => ({
  said,
  is: () => decidedIn(document, where),
});

/** A sentence that says what the programs run with. */
export const asRun = (said: RegExp, program: string, name: string, factor = 1): Rule => ({
  said,
  is: () => constantOf(program, name).map((value) => value * factor),
});

/** Whether a number as printed is that one, rounded to its digits. */
export function isPrinted(written: string, number: number | undefined): boolean {
  if (number === undefined) return false;
  const decimals = written.split('.')[1]?.length ?? 0;
  return Math.abs(numberOf(written) - number) <= 0.501 * 10 ** -decimals;
}

/** Of how many hundredths a limit holds, as docs/marcas.md has it; and what that leaves. */
export const confidence = (): number =>
  (decidedIn('docs/marcas.md', /límites del valor [^|]* al (\d+) %/)[0] ?? NaN) / 100;
export const alpha = (): number => 1 - confidence();
