/**
 * Claims with one number, place, unit, period or way changed, or left out: the reading changes, or names it, or says
 * what it takes for granted. No word is read past.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { lex } from '$features/verify/words/es/read/lex';
import { readText } from '$features/verify/words/es/read/readText';
import { corpus } from '../corpus';
import { bundledVerify, type Verify } from '../release';

let verify: Verify;
beforeAll(async () => {
  verify = await bundledVerify();
  whole = wholeOf();
}, 60_000);

const readingOf = (text: string): string =>
  JSON.stringify(
    readText(text, verify.known).claims.map(({ claim, unread, assumed }) => [
      claim,
      unread,
      assumed,
    ]),
  );

/** Claims that are read whole: of the others nothing is answered. */
let whole: readonly string[];
const readWhole = () => whole;
const wholeOf = () =>
  corpus.flatMap(({ text }) => {
    const { claims } = readText(text, verify.known);
    const isWhole = claims.length > 0 && claims.every(({ unread }) => unread.length === 0);
    return isWhole && !SOURCED.test(text) ? [text] : [];
  });
/** Numbers of bulletins and days of saying are exempt: they are of no claim. */
const SOURCED = /bolet[ií]n|inform[oóe]/i;

/** Each word whose canon matches, with the text around it. */
function wordsOf(text: string, matching: RegExp) {
  const { text: whole, tokens } = lex(text);
  return tokens.flatMap(({ canon, from, to }) =>
    matching.test(canon)
      ? [
          {
            canon,
            word: whole.slice(from, to),
            before: whole.slice(0, from),
            after: whole.slice(to),
          },
        ]
      : [],
  );
}

function expectChanged(text: string, mutant: string): void {
  expect([text, mutant, readingOf(mutant) !== readingOf(text)]).toEqual([text, mutant, true]);
}

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/^(?:bajo|bajaron|cayo|disminuyo|redujo)$/, 'subió'],
  [/^(?:subio|aumento|crecio|aumentaron|crecieron)$/, 'bajó'],
];

describe('a claim that is read whole', () => {
  it('is another with another number', () => {
    let tried = 0;
    for (const text of readWhole()) {
      for (const { canon, before, after } of wordsOf(text, /^[+-]?\d/)) {
        const other = canon.replace(/\d+(?:\.\d+)?/, (n) => String(Number(n) + 7));
        expectChanged(text, `${before}${other}${after}`);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(200);
  });

  it('is another of another year, and without it says what it takes', () => {
    for (const text of readWhole()) {
      for (const { canon, before, after } of wordsOf(text, /^y\d{4}$/)) {
        expectChanged(text, `${before}${Number(canon.slice(1)) - 4}${after}`);
        expectChanged(text, `${before}${after}`);
      }
    }
  });

  it('is another of another month', () => {
    for (const text of readWhole()) {
      for (const { canon, before, after } of wordsOf(
        text,
        new RegExp(`^(?:${MONTHS.join('|')})$`),
      )) {
        const next = MONTHS[(MONTHS.indexOf(canon) + 1) % 12] ?? '';
        expectChanged(text, `${before}${next}${after}`);
      }
    }
  });

  it('is another the other way', () => {
    let tried = 0;
    for (const text of readWhole()) {
      for (const [said, other] of WAYS) {
        for (const { before, after } of wordsOf(text, said)) {
          expectChanged(text, `${before}${other}${after}`);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(50);
  });

  it('is another in another place, and of another unit', () => {
    for (const text of readWhole()) {
      for (const { before, after } of wordsOf(text, /^(?:cuauhtemoc|doctores|iztapalapa)$/)) {
        expectChanged(text, `${before}Coyoacán${after}`);
        // «la alcaldía» says the same place.
        if (!/(?:alcald[ií]a|demarcaci[oó]n) $/i.test(before))
          expectChanged(text, `${before}${after}`);
      }
      for (const { before, after } of wordsOf(text, /^(?:carpetas|denuncias|casos)$/)) {
        expectChanged(text, `${before}llamadas${after}`);
      }
    }
  });

  it('is another without a number of it', () => {
    for (const text of readWhole()) {
      for (const { before, after } of wordsOf(text, /^[+-]?\d/))
        expectChanged(text, `${before}${after}`);
    }
  });

  it.each([
    'no',
    'nunca',
    'en el Metro',
    'en Ecatepec',
    'contra niñas',
    'de madrugada',
    'los domingos',
    'durante la pandemia',
    'más que en Iztapalapa',
    'con arma de fuego',
    '17',
    'por robo',
    'de personas mayores',
    'en la colonia Del Valle',
  ])('gets no answer with «%s» put into it', (weight) => {
    for (const text of readWhole().filter((_, at) => at % 4 === 0)) {
      const mutant = `${text} ${weight}`;
      const isNamed = readText(mutant, verify.known).claims.some(({ unread }) => unread.length > 0);
      expect([mutant, isNamed || readingOf(mutant) !== readingOf(text)]).toEqual([mutant, true]);
    }
  });
});
