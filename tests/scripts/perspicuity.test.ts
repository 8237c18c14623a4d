import { describe, expect, test } from 'vitest';
import { countText, perspicuity, syllablesIn } from '../../scripts/readability/perspicuity';
import { proseOf } from '../../scripts/readability/prose';

describe('the syllables of a word', () => {
  // As the Ortografía of the Real Academia Española parts them (2010, 3.4), counted by hand.
  test.each([
    ['sol', 1],
    ['ley', 1],
    ['muy', 1],
    ['y', 1],
    ['buey', 1],
    ['yo', 1],
    ['aun', 1],
    ['aún', 2],
    ['día', 2],
    ['país', 2],
    ['guerra', 2],
    ['quienes', 2],
    ['ciudad', 2],
    ['leer', 2],
    ['búho', 2],
    ['guía', 2],
    ['oía', 3],
    ['ahora', 3],
    ['prohíbe', 3],
    ['pingüino', 3],
    ['violencia', 3],
    ['violación', 3],
    ['construido', 3],
    ['Cuauhtémoc', 3],
    ['Uruguay', 3],
    ['averiguáis', 4],
    ['homicidio', 4],
    ['alcaldía', 4],
    ['Zaachila', 4],
  ] as const)('«%s» has %i', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });

  test('of letters alone are said as one', () => {
    expect(syllablesIn('km')).toBe(1);
  });
});

describe('the perspicuity of a text', () => {
  test('is 206.835 − 62.3 · syllables/words − words/sentences', () => {
    // 100 words of two syllables in ten sentences: 206.835 − 124.6 − 10.
    expect(perspicuity({ syllables: 200, words: 100, sentences: 10 })).toBeCloseTo(72.235, 9);
    // Of 182 syllables in four: 206.835 − 113.386 − 25.
    expect(perspicuity({ syllables: 182, words: 100, sentences: 4 })).toBeCloseTo(68.449, 9);
  });

  // Whole texts with the score that others publish of them. Two libraries of their own: readabilityes, for R
  // (github.com/JFormoso/readabilityes, README), and esTS, for Python (github.com/SergeyShk/esTS,
  // docs/stats/readability_stats.es.md). textstat is no oracle: it counts syllables by where a line may be
  // hyphenated, and so finds 306 in the text of its test that has 328 by the rules of the RAE.
  test.each([
    ['Hola. ¿Cómo estás? ¡Todo bien!', 93.02833],
    [
      'La legibilidad facilita la comprensión del texto por parte de las personas lectoras.',
      59.65038,
    ],
    ['Hay tres clases de mentiras: mentiras, malditas mentiras y estadísticas', 53.545],
  ])('of «%s» is the published %d', (text, published) => {
    expect(perspicuity(countText([text]))).toBeCloseTo(published, 5);
  });

  test('is none of a text without words', () => {
    expect(() => perspicuity(countText(['1,234.'])).toFixed(1)).toThrow(
      'Sin palabras o frases no hay perspicuidad: 0 palabras, 0 frases.',
    );
  });

  test('is counted over words and sentences, figures left out', () => {
    // No-hay-da-tos-de-e-se-mes: 8. ¿Por-qué? 2. Fal-ta-la-Fis-ca-lí-a: 7.
    expect(countText(['No hay 3.5 datos de ese mes. ¿Por qué?', 'Falta la Fiscalía.'])).toEqual({
      syllables: 17,
      words: 11,
      sentences: 3,
    });
  });
});

describe('the prose of a page', () => {
  const page = (body: string) => `<!doctype html><html lang="es-MX"><body>${body}</body></html>`;

  test('is what ends as a sentence, its spaces single', () => {
    expect(
      proseOf(page('<h1>Nueve   casos.</h1><p>Una <a href="#">frase</a>\n más.</p><p>Rótulo</p>')),
    ).toEqual(['Nueve casos.', 'Una frase más.']);
  });

  test('has no table, way to go, program or work of another', () => {
    const not = [
      '<nav><p>Ir allá.</p></nav>',
      '<table><tr><td><p>Uno.</p></td></tr></table>',
      '<p lang="en">A title.</p>',
      '<script>const a = 1.;</script>',
      '<svg><text>Un eje.</text></svg>',
      '<ul><li data-quote>Fiscalía de Investigación. Doctor Liceaga 93.</li></ul>',
    ];
    expect(proseOf(page(not.join('')))).toEqual([]);
  });

  test('is told once where blocks are in one another', () => {
    expect(proseOf(page('<ul><li><p>Una cosa.</p></li></ul>'))).toEqual(['Una cosa.']);
  });
});
