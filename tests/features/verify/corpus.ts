/**
 * The claims that the page is held to, each with how it is read and what is answered, read by a person: those that were
 * handed over, those cited from the press, those formulated here, and traps, which nobody may answer.
 */
import { readFileSync } from 'node:fs';
import { lex } from '$features/verify/words/es/read/lex';
import { CRIMES } from '$features/verify/words/es/terms/crimes';
import { FALL, RISE } from '$features/verify/words/es/terms/moves';
import { MONTH } from '$features/verify/words/es/terms/times';

export interface CorpusClaim {
  readonly kind: 'dada' | 'citada' | 'formulada' | 'trampa';
  readonly text: string;
  /** As `linesOf` writes them. */
  readonly lines: readonly string[];
}

export const corpus: readonly CorpusClaim[] = ['base', 'trampas'].flatMap((file) => {
  const lines = readFileSync(`tests/fixtures/afirmaciones/${file}.txt`, 'utf8')
    .trimEnd()
    .split('\n');
  const heads = lines.flatMap((line, at) => (line.startsWith('  ') ? [] : [at]));
  return heads.map((at, place) => {
    const [head = '', ...rest] = (lines[at] ?? '').split(' · ');
    return {
      kind: kindOf(head),
      text: rest.join(' · '),
      lines: lines.slice(at + 1, heads[place + 1] ?? lines.length),
    };
  });
});

function kindOf(head: string): CorpusClaim['kind'] {
  for (const kind of ['dada', 'citada', 'formulada', 'trampa'] as const) {
    if (head.startsWith(kind)) return kind;
  }
  throw new Error(`«${head}» no es de ninguna clase del corpus: dada, citada, formulada o trampa.`);
}

const CRIME = new RegExp(` (?:${CRIMES.map(({ said }) => said).join('|')})(?= )`, 'g');

/** Its syntax: what is left when crimes, numbers, years, months and ways are told by one sign each. */
export const formOf = (text: string): string =>
  ` ${lex(text)
    .tokens.map(({ canon }) => canon)
    .join(' ')} `
    .replace(CRIME, ' T')
    .replace(new RegExp(` (?:${FALL}|${RISE})(?= )`, 'g'), ' V')
    .replace(new RegExp(` ${MONTH}(?= )`, 'g'), ' M')
    .replace(/ y\d{4}(?= )/g, ' Y')
    .replace(/ [+-]?\d+(?:\.\d+)?(?= )/g, ' N')
    .replace(/ (?:el|la|los|las)(?= )/g, '');
