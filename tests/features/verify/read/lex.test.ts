/** Text → words, with numbers in digits however they were written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from '$features/verify/words/es/read/lex';

const words = (text: string) =>
  lex(text)
    .tokens.map(({ canon }) => canon)
    .join(' ');

describe('a text', () => {
  it.each([
    ['14 mil 78 carpetas entre 2019 y 2024', '14078 carpetas entre y2019 y y2024'],
    ['baja del 2,8 % en 2025', 'baja del 2.8 % en y2025'],
    ['bajó −12 % de 1,214 a 1,333', 'bajo -12 % de 1214 a 1333'],
    ['enero–julio 2025, +9.8%', 'enero - julio y2025 , +9.8 %'],
    ['treinta y cinco por ciento', '35 %'],
    ['mil 333 casos, dos mil 480', '1333 casos , 2480'],
    ['2024-2025', 'y2024 - y2025'],
    ['1er semestre de dos mil veinticinco', 'ord1 semestre de y2025'],
    ['924 por cada 100 mil mujeres', '924 por cada 100000 mujeres'],
    // Cases are counted, also 2,023 of them.
    ['hubo 2,023 carpetas en 2023', 'hubo 2023 carpetas en y2023'],
    ['1 570 casos y 12\u202f345 más', '1570 casos y 12345 mas'],
    ['ciento veinte; doscientas treinta y una', '120 ; 230 y una'],
    ['fell 10 percent', 'fell 10 %'],
  ])('«%s»', (text, read) => {
    expect(words(text)).toBe(read);
  });

  it('keeps the place of each word, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (typed) => {
        const { text, tokens } = lex(typed);
        let end = 0;
        for (const { from, to } of tokens) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }),
    );
  });
});
