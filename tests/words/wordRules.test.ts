import { describe, expect, it } from 'vitest';
import { offencesIn, offencesInHeadline, offencesInSentence } from './wordRules';

describe('the rules of words', () => {
  it.each([
    ['Bajó gracias al programa.', []],
    ['Bajó gracias a la alcaldía.', ['da una causa']],
    ['Es debido a la temporada.', ['da una causa']],
    ['El programa logró una baja.', ['da una causa']],
    ['Causó un aumento.', ['da una causa']],
    ['Es una colonia peligrosa.', ['señala un lugar']],
    ['Zona roja de la alcaldía.', ['señala un lugar']],
    ['Es la más insegura.', ['señala un lugar']],
    ['Hay 3 and 4.', ['está en inglés']],
    ['Son undefined carpetas.', ['muestra un valor de programa']],
    ['Son NaN carpetas.', ['muestra un valor de programa']],
    ['Es [object Object].', ['muestra un objeto']],
    ['Bajó 8% este año.', ['separa el % de su número']],
    ['Bajó 8 % este año.', ['separa el % de su número']],
    ['Cambió -4.1 puntos.', ['escribe el menos con un guion']],
    ['Son 4,1 por cada cien.', ['usa coma decimal']],
    ['Son 4,100 carpetas, −4.1\u00a0% en 2023 y 0 en 2024.', []],
  ])('say of «%s» what is wrong', (text, names) => {
    expect(offencesIn(text)).toHaveLength(names.length);
    for (const [place, name] of names.entries()) expect(offencesIn(text)[place]).toContain(name);
  });

  it.each([
    ['Son 4100 carpetas.', 'escribe miles sin coma'],
    ['Son  dos.', 'tiene espacios de más'],
    ['Son dos .', 'tiene espacios de más'],
    ['son dos.', 'no empieza con mayúscula'],
    ['Son dos', 'no termina con punto'],
  ])('say of the sentence «%s» what is wrong', (text, name) => {
    expect(offencesInSentence(text).join()).toContain(name);
  });

  it('want no full stop after a headline, and nothing of a good one', () => {
    expect(offencesInHeadline('Bajaron las carpetas.').join()).toContain('es un titular');
    expect(offencesInHeadline('Bajaron 8\u00a0% las carpetas por violación')).toEqual([]);
    expect(offencesInSentence('«Feminicidio» no se publica por colonia.')).toEqual([]);
    expect(offencesInSentence('2 de 16 están por encima.')).toEqual([]);
  });
});
