import { describe, expect, it } from 'vitest';
import { againstRest, standingWithPeople, UNTESTED } from '$lib/answers/againstRest';
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

describe('againstRest', () => {
  it('tells the side of each that is beyond chance, all read together', () => {
    const [eleven, two] = againstRest([ELEVEN, TWO], ALCALDIA);
    expect(eleven?.verdict).toBe('encima');
    expect(eleven?.p).toBeCloseTo(2 * P_ELEVEN, 12);
    expect(two?.verdict).toBe('debajo');
    expect(two?.p).toBeCloseTo(P_TWO, 12);
  });

  it('asks more of each where one more is tested, and of one that cannot be, nothing', () => {
    const found = againstRest([HIDDEN, ELEVEN, UNCOUNTED, TWO, SIX], ALCALDIA);
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
    const [all, none] = againstRest(
      [colonia('Todas', 12, 100), colonia('Ninguna', 0, 100)],
      ALCALDIA,
    );
    expect([all?.verdict, none?.verdict]).toEqual(['encima', 'debajo']);
  });

  it.each([
    ['its cases', { n: null, mujeres: 200 }],
    ['its women', { n: 12, mujeres: null }],
  ])('tests none where of the alcaldía %s are not known', (_, alcaldia) => {
    expect(againstRest([ELEVEN], alcaldia)).toEqual([UNTESTED]);
  });

  it('divides by those who are there by day where asked to', () => {
    const rows = [{ ...ELEVEN, ambiente: 1100 }];
    const [found] = againstRest(rows, { ...ALCALDIA, ambiente: 1200 }, 'ambiente');
    // Eleven of twelve people are there: eleven of twelve cases are what is to be expected.
    expect(found).toEqual({ p: 1, verdict: 'igual' });
  });
});

describe('standingWithPeople', () => {
  it('moves the women of one, and leaves the others and the alcaldía as they are', () => {
    const standing = standingWithPeople([ELEVEN, TWO], ALCALDIA);
    expect([standing(0, 1), standing(1, 1)]).toEqual(['encima', 'debajo']);
    // With 190 of the 200 women, eleven of twelve cases are what is to be expected.
    expect(standing(0, 1.9)).toBe('igual');
    // With 20 of the 200, two of twelve.
    expect(standing(1, 0.2)).toBe('igual');
  });

  it('says nothing of one that cannot be tested, nor of one that is not there', () => {
    const standing = standingWithPeople([HIDDEN, ELEVEN, UNCOUNTED], ALCALDIA);
    expect([0, 1, 2, 3].map((place) => standing(place, 1))).toEqual([
      'sin_respuesta',
      'encima',
      'sin_respuesta',
      'sin_respuesta',
    ]);
  });

  it('asks as much as of all together', () => {
    // 2 p = .077 among three, of which two are told apart before it.
    expect(standingWithPeople([ELEVEN, SIX, TWO], ALCALDIA)(2, 1)).toBe('igual');
  });
});
