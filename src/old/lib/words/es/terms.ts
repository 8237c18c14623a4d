/** The words of this site that the glossary explains, and how each is recognised in a sentence. */

/** Anchors of the glossary. «provisional» alone is taken: the page of unknown addresses goes by it (src/404.html). */
export const TERMS = [
  'carpeta',
  'tasa-suavizada',
  'tasa',
  'intervalo',
  'azar',
  'comparaciones',
  'depende',
  'divisor',
  'no-se-publica',
  'cuenta-provisional',
  'ponderaciones',
] as const;

export type Term = (typeof TERMS)[number];

/** Each in whole words; where two begin at the same place, the first listed is meant. */
const WRITTEN: Readonly<Record<Term, string>> = {
  carpeta: 'carpetas?(?: de investigación)?',
  'tasa-suavizada': 'tasas? suavizadas?',
  tasa: 'tasas?|por cada 100,000',
  intervalo: 'intervalos?(?: de 95\u00a0%)?|95\u00a0% de confianza',
  azar: '(?:más allá del )?azar',
  comparaciones: 'comparaciones',
  depende: 'dependen?',
  divisor:
    'a quién se cuenta|con qué se divid[ae]|(?:gente|quien)(?: que)?(?: está)?(?: ahí)? de día',
  'no-se-publica': 'no se publican?|protegidas?',
  'cuenta-provisional': 'provisional(?:es)?',
  ponderaciones: 'ponderaci(?:ón|ones)',
};

const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TERMS.map((term) => `(${WRITTEN[term]})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

export interface TermPart {
  readonly text: string;
  /** Null of what is no term. */
  readonly term: Term | null;
}

/** A sentence in parts, so that each term stands alone. Together they are the sentence. */
export function termParts(sentence: string): readonly TermPart[] {
  const parts: TermPart[] = [];
  let from = 0;
  for (const match of sentence.matchAll(ANY)) {
    const term = TERMS.find((_, place) => match[place + 1] !== undefined) ?? null;
    if (match.index > from) parts.push({ text: sentence.slice(from, match.index), term: null });
    parts.push({ text: match[0], term });
    from = match.index + match[0].length;
  }
  if (from < sentence.length) parts.push({ text: sentence.slice(from), term: null });
  return parts;
}
