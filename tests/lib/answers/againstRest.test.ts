import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingsByDivisor, standingsOf, UNTESTED } from '$lib/answers/againstRest';
import { colonia } from './colonias';

/** Each colonia has half of the women: of 12 cases as many fall in it as heads in 12 throws. */
const ALCALDIA = { n: 12, mujeres: 200 };
const ELEVEN = colonia('Once', 11, 100);
const TWO = colonia('Dos', 2, 100);
const SIX = colonia('Seis', 6, 100);
const HIDDEN = colonia('Oculta', null, 100);
const UNCOUNTED = colonia('Sin Censo', 6, null);

/** Of 11 heads or more, or 11 tails or more; of 2 or fewer, or 10 or more. */
const [P_ELEVEN, P_TWO] = [(2 * (1 + 12)) / 2 ** 12, (2 * (1 + 12 + 66)) / 2 ** 12];

describe('standingsOf', () => {
  it('tells the side of each that is beyond chance, all read together', () => {
    const [eleven, two] = standingsOf([ELEVEN, TWO], ALCALDIA).told;
    expect(eleven?.verdict).toBe('encima');
    expect(eleven?.p).toBeCloseTo(2 * P_ELEVEN, 12);
    expect(two?.verdict).toBe('debajo');
    expect(two?.p).toBeCloseTo(P_TWO, 12);
  });

  it('asks more of each where one more is tested, and of one that cannot be, nothing', () => {
    const found = standingsOf([HIDDEN, ELEVEN, UNCOUNTED, TWO, SIX], ALCALDIA).told;
    expect(found.map(({ verdict }) => verdict)).toEqual([
      'sin_respuesta',
      'encima',
      'sin_respuesta',
      'igual',
      'igual',
    ]);
    expect([found[0], found[2]]).toEqual([UNTESTED, UNTESTED]);
    expect(found[1]?.p).toBeCloseTo(3 * P_ELEVEN, 12);
    expect(found[3]?.p).toBeCloseTo(2 * P_TWO, 12);
    expect(found[4]?.p).toBe(1);
  });

  it('holds all cases in one colonia above a rest that has none', () => {
    const [all, none] = standingsOf(
      [colonia('Todas', 12, 100), colonia('Ninguna', 0, 100)],
      ALCALDIA,
    ).told;
    expect([all?.verdict, none?.verdict]).toEqual(['encima', 'debajo']);
  });

  it.each([
    ['its cases', { n: null, mujeres: 200 }],
    ['its women', { n: 12, mujeres: null }],
  ])('tests none where of the alcaldía %s are not known', (_, alcaldia) => {
    expect(standingsOf([ELEVEN], alcaldia).told).toEqual([UNTESTED]);
  });

  it('divides by those who are there by day where asked to', () => {
    const rows = [{ ...ELEVEN, ambiente: 1100 }];
    const [found] = standingsOf(rows, { ...ALCALDIA, ambiente: 1200 }, 'ambiente').told;
    // Eleven of twelve people are there: eleven of twelve cases are what is to be expected.
    expect(found).toEqual({ p: 1, verdict: 'igual' });
  });
});

describe('standingsOf, with more people or fewer', () => {
  it('moves the women of one, and leaves the others and the alcaldía as they are', () => {
    const standing = standingsOf([ELEVEN, TWO], ALCALDIA).withPeople;
    expect([standing(0, 1), standing(1, 1)]).toEqual(['encima', 'debajo']);
    // With 190 of the 200 women, eleven of twelve cases are what is to be expected.
    expect(standing(0, 1.9)).toBe('igual');
    // With 20 of the 200, two of twelve.
    expect(standing(1, 0.2)).toBe('igual');
  });

  it('says nothing of one that cannot be tested, nor of one that is not there', () => {
    const standing = standingsOf([HIDDEN, ELEVEN, UNCOUNTED], ALCALDIA).withPeople;
    expect([0, 1, 2, 3].map((place) => standing(place, 1))).toEqual([
      'sin_respuesta',
      'encima',
      'sin_respuesta',
      'sin_respuesta',
    ]);
  });

  it('asks as much as of all together', () => {
    // 2 p = .077 among three, of which two are told apart before it.
    expect(standingsOf([ELEVEN, SIX, TWO], ALCALDIA).withPeople(2, 1)).toBe('igual');
  });
});

describe('standingsOf, with people as told', () => {
  const cases = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 90 })),
    {
      minLength: 2,
      maxLength: 8,
    },
  );

  it('says of each what it says of all', () => {
    fc.assert(
      fc.property(cases, (counts) => {
        const rows = counts.map(([n, women], place) => colonia(`C${place}`, n, women));
        const whole = {
          n: counts.reduce((sum, [n]) => sum + n, 20),
          mujeres: counts.reduce((sum, [, women]) => sum + women, 40),
        };
        const { told, withPeople } = standingsOf([...rows, HIDDEN], whole);
        expect(told.map((_, place) => withPeople(place, 1))).toEqual(
          told.map(({ verdict }) => verdict),
        );
      }),
    );
  });
});

describe('standingsByDivisor', () => {
  it('tells the same as of one divisor, worked out once', () => {
    const rows = [{ ...ELEVEN, ambiente: 1100 }, TWO];
    const whole = { ...ALCALDIA, ambiente: 1200 };
    const by = standingsByDivisor(rows, whole);
    for (const divisor of ['mujeres', 'ambiente'] as const) {
      expect(by(divisor).told).toEqual(standingsOf(rows, whole, divisor).told);
      expect(by(divisor)).toBe(by(divisor));
    }
  });
});
