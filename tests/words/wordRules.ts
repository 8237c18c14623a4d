/** What no text of the site may say or write, as rules: each names what it found. */

interface Rule {
  readonly name: string;
  readonly finds: RegExp;
}

/** Whole words: `\b` knows no accents. */
const word = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'iu');

/** Also of text that is no sentence: a cell, a label, a page. */
const EVERYWHERE: readonly Rule[] = [
  {
    name: 'da una causa',
    finds: word(
      'por culpa de|debid[oa]s? a|a causa de|a raíz de|gracias a|como (?:resultado|consecuencia) de|' +
        'en respuesta a|provoc(?:a|an|ó|aron|ado)|caus(?:a|an|ó|aron) (?:el|la|los|las|un|una)|' +
        'generó|generaron|logr(?:a|an|ó|aron)|se debe a|se deben a|combati(?:ó|eron)',
    ),
  },
  {
    name: 'señala un lugar',
    finds: word('peligros\\p{L}*|zonas? rojas?|focos? rojos?|insegur[oa]s?|colonias? violentas?'),
  },
  {
    name: 'está en inglés',
    finds: word(
      'the|and|with|without|from|this|that|these|are|was|were|click|download|loading|search|' +
        'filter|close|open|source|rate|count|chance|confidence|warning|unknown',
    ),
  },
  {
    // Who is there by day is one estimate of everybody.
    name: 'da sexo a quien no se sabe si lo tiene',
    finds: word(
      'mujeres (?:presentes|de paso|de día|que (?:están|pasan)[^.;]{0,12} de día)|' +
        'población (?:de paso|presente) femenina',
    ),
  },
  { name: 'muestra un valor de programa', finds: word('undefined|NaN|null|Infinity|true|false') },
  { name: 'muestra un objeto', finds: /\[object |\$\{|\{\{|=>/ },
  { name: 'separa el % de su número', finds: /\d%|\d[^\u00a0\d]%/ },
  { name: 'escribe el menos con un guion', finds: /(?:^|[\s(«])-\d/ },
  { name: 'usa coma decimal', finds: /\d,\d{1,2}(?!\d)/ },
];

const OF_SENTENCES: readonly Rule[] = [
  { name: 'tiene espacios de más', finds: /\s\s|^\s|\s$|\s[,.;:]/ },
  { name: 'no empieza con mayúscula ni con cifra', finds: /^[«¿¡(]*[^«¿¡(\p{Lu}\d\u2212+]/u },
  { name: 'escribe miles sin coma', finds: /(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d{4,}/ },
];

const NO_STOP: Rule = { name: 'no termina con punto', finds: /[^.?!]$/ };
const STOP: Rule = { name: 'termina con punto, y es un titular', finds: /\.$/ };

/** What is wrong with a text of a page. */
export function offencesIn(text: string): string[] {
  return found(EVERYWHERE, text);
}

/** What is wrong with one or several sentences that stand by themselves. */
export function offencesInSentence(text: string): string[] {
  return found([...EVERYWHERE, ...OF_SENTENCES, NO_STOP], text);
}

/** What is wrong with the finding at the head of a figure, which has no full stop. */
export function offencesInHeadline(text: string): string[] {
  return found([...EVERYWHERE, ...OF_SENTENCES, STOP], text);
}

function found(rules: readonly Rule[], text: string): string[] {
  return rules.flatMap(({ name, finds }) => {
    const match = finds.exec(text);
    return match === null ? [] : [`«${match[0]}» ${name}: ${around(text, match.index)}`];
  });
}

function around(text: string, place: number): string {
  return text.slice(Math.max(0, place - 40), place + 60).replaceAll(/\s+/g, ' ');
}
