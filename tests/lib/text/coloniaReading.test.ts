import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/measure';
import { rankingOf, type RankedColonia } from '$lib/answers/ranking';
import type { Medida } from '$lib/view/view';
import { readColonia } from '$lib/text/coloniaReading';
import { colonia } from '../answers/colonias';

const NBSP = '\u00a0';

/** The first colonia of a ranking in an alcaldía of 300 women per 1 case. */
function ranked(n: number | null, mujeres: number | null, measure: Medida): RankedColonia {
  const { colonias } = rankingOf(
    [colonia('Centro', n, mujeres)],
    { n: 1000, mujeres: 300_000 },
    measure,
    1,
    CARPETAS,
  );
  const [first] = colonias;
  if (first === undefined) throw new Error('Sin colonias.');
  return first;
}

describe('readColonia', () => {
  it('reads a rate above the rest', () => {
    expect(readColonia(ranked(426, 30_263, 'tasa'), { counts: CARPETAS, measure: 'tasa' })).toEqual(
      {
        cifra: '1,408 por cada 100,000 mujeres al año',
        intervalo: `Entre 1,277 y 1,548, con 95${NBSP}% de confianza`,
        veredicto: 'Por encima del resto de la alcaldía, más allá del azar',
      },
    );
  });

  it('reads a rate below the rest', () => {
    expect(
      readColonia(ranked(20, 30_000, 'tasa'), { counts: CARPETAS, measure: 'tasa' }).veredicto,
    ).toBe('Por debajo del resto de la alcaldía, más allá del azar');
  });

  it.each([
    [1, '1 carpeta'],
    [0, '0 carpetas'],
    [12, '12 carpetas'],
  ])('reads %i cases: %s', (n, cifra) => {
    const words = readColonia(ranked(n, 3000, 'carpetas'), {
      counts: CARPETAS,
      measure: 'carpetas',
    });
    expect(words.cifra).toBe(cifra);
    expect(words.veredicto).toMatch(/Menos de 20 carpetas: cifra inestable$/);
  });

  it.each([
    [1, '1 víctima mujer'],
    [0, '0 víctimas mujeres'],
    [2, '2 víctimas mujeres'],
  ])('reads %i women among the victims: %s', (n, cifra) => {
    const unit = { counts: WOMEN_VICTIMS, measure: 'carpetas' } as const;
    const words = readColonia(ranked(n, 3000, 'carpetas'), unit);
    expect(words.cifra).toBe(cifra);
    expect(words.veredicto).toMatch(/Menos de 20 víctimas mujeres: cifra inestable$/);
  });

  it('does not call twenty cases unstable', () => {
    expect(
      readColonia(ranked(20, 6000, 'tasa'), { counts: CARPETAS, measure: 'tasa' }).veredicto,
    ).toBe('No se distingue del resto de la alcaldía');
  });

  it('gives nothing away of a suppressed count', () => {
    expect(readColonia(ranked(null, 3000, 'tasa'), { counts: CARPETAS, measure: 'tasa' })).toEqual({
      cifra: 'Menos de 5 o protegida',
      intervalo: 'Su cuenta no se publica, para que no señale a nadie',
      veredicto: 'No se puede comparar con el resto de la alcaldía',
    });
  });

  it('has no rate without women to divide by', () => {
    expect(readColonia(ranked(30, null, 'tasa'), { counts: CARPETAS, measure: 'tasa' })).toEqual({
      cifra: 'Sin población con qué dividir',
      intervalo: 'Sin intervalo',
      veredicto: 'No se puede comparar con el resto de la alcaldía',
    });
  });
});
