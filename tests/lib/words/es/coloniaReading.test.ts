import { describe, expect, it } from 'vitest';
import { compared, sureSide } from '$lib/answers/byDivisor';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { rankingOf, type RankedColonia } from '$lib/answers/ranking';
import type { Measure } from '$lib/view/view';
import { hearColonia, readColonia, writePlaces } from '$lib/words/es/coloniaReading';
import { colonia } from '../../answers/colonias';

const NBSP = '\u00a0';

/** The first colonia of a ranking in an alcaldía of 300 women per 1 case. */
function ranked(n: number | null, mujeres: number | null, measure: Measure): RankedColonia {
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

/** A colonia of so many cases beside three that differ, all of 5,000 women. */
function among(n: number, measure: Measure): RankedColonia {
  const others = [20, 45, 70].map((cases) => colonia(`De ${cases}`, cases, 5000));
  const { colonias } = rankingOf(
    [colonia('Centro', n, 5000), ...others],
    { n: 1000, mujeres: 110_000 },
    measure,
    1,
    CARPETAS,
  );
  const found = colonias.find(({ nombre }) => nombre === 'Centro');
  if (found === undefined) throw new Error('Sin Centro.');
  return found;
}

describe('readColonia', () => {
  it('reads a rate above the rest', () => {
    expect(readColonia(ranked(426, 30_263, 'tasa'), { counts: CARPETAS, measure: 'tasa' })).toEqual(
      {
        cifra: '1,408 por cada 100,000 mujeres al año',
        intervalo: `Entre 1,277 y 1,548, con 95${NBSP}% de confianza`,
        veredicto: 'Por encima del resto de la alcaldía, más allá del azar',
        lugar: 'Lugar 1',
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

  it('gives the interval of a count in whole cases', () => {
    // Garwood: 3 cases stand for 0.62 to 8.77.
    const unit = { counts: CARPETAS, measure: 'carpetas' } as const;
    expect(readColonia(ranked(3, 3000, 'carpetas'), unit).intervalo).toBe(
      `Entre 1 y 9, con 95${NBSP}% de confianza`,
    );
  });

  it('gives the interval of a low rate with a decimal', () => {
    // Garwood: 1 case stands for 0.0253 to 5.57, here among 30,000 women.
    const unit = { counts: CARPETAS, measure: 'tasa' } as const;
    expect(readColonia(ranked(1, 30_000, 'tasa'), unit).intervalo).toBe(
      `Entre 0.1 y 19, con 95${NBSP}% de confianza`,
    );
  });

  it('gives nothing away of a suppressed count', () => {
    expect(readColonia(ranked(null, 3000, 'tasa'), { counts: CARPETAS, measure: 'tasa' })).toEqual({
      cifra: 'Menos de 5 o protegida',
      intervalo: 'Su cuenta no se publica, para que no señale a nadie',
      veredicto: 'No se puede comparar con el resto de la alcaldía',
      lugar: null,
    });
  });

  it('has no rate without women to divide by', () => {
    expect(readColonia(ranked(30, null, 'tasa'), { counts: CARPETAS, measure: 'tasa' })).toEqual({
      cifra: 'Sin población con qué dividir',
      intervalo: 'Sin intervalo',
      veredicto: 'No se puede comparar con el resto de la alcaldía',
      lugar: null,
    });
  });

  it('reads a smoothed rate with its credible interval, and never as unstable', () => {
    const words = readColonia(among(12, 'suavizada'), { counts: CARPETAS, measure: 'suavizada' });
    expect(words.cifra).toMatch(/^\d{3} por cada 100,000 mujeres al año$/);
    expect(words.intervalo).toMatch(/^Entre \d{3} y [\d,]+, con 95\s% de probabilidad$/);
    expect(words.veredicto).not.toContain('inestable');
    expect(words.lugar).toMatch(/^Lugar \d a 4$/);
  });

  it.each([
    [90, 'Más de 99\u00a0% de probabilidad', 'Casi seguro por encima de la alcaldía'],
    [0, 'Menos de 1\u00a0% de probabilidad', 'Casi seguro por debajo de la alcaldía'],
  ])('reads the probability of %i cases: %s', (n, cifra, veredicto) => {
    const unit = { counts: CARPETAS, measure: 'excedencia' } as const;
    const words = readColonia(among(n, 'excedencia'), unit);
    expect(words.cifra).toBe(`${cifra} de superar a la alcaldía`);
    expect(words).toMatchObject({ intervalo: null, veredicto });
    expect(hearColonia(words)).toBe(`${words.cifra}. ${veredicto}. ${words.lugar}`);
  });

  it.each([
    ['suavizada', 'Sin tasa suavizada que dar'],
    ['excedencia', 'Sin probabilidad que dar'],
  ] as const)('says that there is no %s where the alcaldía has no count', (measure, cifra) => {
    const { colonias } = rankingOf(
      [colonia('Centro', 30, 3000)],
      { n: null, mujeres: 300_000 },
      measure,
      1,
      CARPETAS,
    );
    expect(colonias.map((each) => readColonia(each, { counts: CARPETAS, measure }))).toMatchObject([
      { cifra, veredicto: 'No se puede comparar con el resto de la alcaldía' },
    ]);
  });
});

describe('a colonia that depends on whom it is divided among', () => {
  it('says both answers of its rate, and that it is of few', () => {
    const byDivisor = compared(
      { verdict: 'encima', probability: null },
      { verdict: 'igual', probability: null },
    );
    const centro = { ...ranked(12, 3000, 'tasa'), depends: true, byDivisor };
    expect(readColonia(centro, { counts: CARPETAS, measure: 'tasa' }).veredicto).toBe(
      'Depende de con qué se divida: entre mujeres residentes, por encima; entre gente de día ' +
        '(estimación), sin distinguirse. Menos de 20 carpetas: cifra inestable',
    );
    const alike = { ...centro, depends: false, unstable: false, verdict: 'encima' as const };
    expect(readColonia(alike, { counts: CARPETAS, measure: 'tasa' }).veredicto).toBe(
      'Por encima del resto de la alcaldía, más allá del azar',
    );
    const unknown = { ...centro, byDivisor: null, unstable: false, verdict: 'depende' as const };
    expect(readColonia(unknown, { counts: CARPETAS, measure: 'tasa' }).veredicto).toBe(
      'Depende de con qué se divida',
    );
  });

  it('says both answers of its probability', () => {
    const byDivisor = compared(sureSide(0.999), sureSide(0.6));
    const centro = { ...among(90, 'excedencia'), depends: true, byDivisor };
    expect(readColonia(centro, { counts: CARPETAS, measure: 'excedencia' }).veredicto).toBe(
      'Depende de con qué se divida: entre mujeres residentes, casi seguro por encima, más de ' +
        `99${NBSP}%; entre gente de día (estimación), no es seguro, 60${NBSP}%`,
    );
  });
});

describe('a colonia divided by who is there by day', () => {
  const unit = { counts: CARPETAS, measure: 'tasa', divisor: 'ambiente' } as const;

  it('says of whom its rate is', () => {
    const centro = { ...ranked(426, 30_263, 'tasa'), ambiente: 90_000 };
    expect(readColonia(centro, unit).cifra).toBe(
      '1,408 por cada 100,000 personas presentes al año',
    );
  });

  it('has none where nobody knows who is there', () => {
    const centro = { ...ranked(30, 3000, 'tasa'), value: null, ambiente: null };
    expect(readColonia(centro, unit).cifra).toBe('Sin población con qué dividir');
  });
});

describe('writePlaces', () => {
  it('says one place where no other is left', () => {
    expect(writePlaces({ best: 3, worst: 12 })).toBe('3 a 12');
    expect(writePlaces({ best: 1, worst: 1 })).toBe('1');
  });
});
