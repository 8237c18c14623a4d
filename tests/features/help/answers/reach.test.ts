/** Reach by colonia, when it is refused, and where need is high and help far. */
import { describe, expect, it } from 'vitest';
import { coloniaReaches, shareBeyond } from '$old/features/help/answers/coloniaReach';
import { coverageOf, LEAST_PLACES, refusalOf } from '$old/features/help/answers/coverage';
import { needAndReach } from '$old/features/help/answers/needAndReach';
import { nearestHelp } from '$old/features/help/answers/nearestHelp';
import type { SmoothedRate, Smoothing } from '$old/lib/answers/smoothing';
import { place, women } from './places';
import { key } from '../../../coloniaKey';

const PLACES = [place('oeste', 0), place('este', 10, { aproximado: true })];
const POINTS = [
  women('cerca', 0.5, 300),
  women('cerca', 2, 100),
  women('lejos', 5.5, 200),
  women('nadie', 1, 0),
];

describe('coloniaReaches', () => {
  const reaches = coloniaReaches(POINTS, PLACES);
  const [near, far] = reaches;

  it('is of each colonia where someone lives, weighted by who does', () => {
    expect(reaches.map(({ clave, mujeres }) => [clave, mujeres])).toEqual([
      ['cerca', 400],
      ['lejos', 200],
    ]);
    expect(near?.km).toBeCloseTo(0.875, 4);
    expect(near?.beyondKm).toBe(0.25);
    expect(near?.beyondMinutes).toBe(0.25);
    expect(far?.km).toBeCloseTo(4.5, 3);
    expect(far?.minutes).toBeCloseTo(((4.5 * 4) / Math.PI / 4.5) * 60, 1);
    expect([far?.beyondKm, far?.beyondMinutes]).toEqual([1, 1]);
  });

  it('shares each place among who has it nearest, of any colonia', () => {
    expect(near?.womenPerPlace).toBe(400);
    expect(far?.womenPerPlace).toBe(200);
    const one = coloniaReaches(POINTS, PLACES.slice(0, 1));
    expect(one.map(({ womenPerPlace }) => womenPerPlace)).toEqual([600, 600]);
  });

  it('says where the nearest is only about there', () => {
    expect(reaches.map(({ approximate }) => approximate)).toEqual([false, true]);
  });

  it('adds up to the women of the alcaldía', () => {
    expect(shareBeyond(reaches)).toBeCloseTo((100 + 200) / 600, 12);
    expect(shareBeyond([])).toBeNull();
  });

  it('comes in the order of the keys, and is about there only for more than half of the women', () => {
    const points = [
      women('z', 0, 100),
      women('a', 0, 100),
      women('half', 0, 100),
      women('half', 10, 100),
    ];
    const found = coloniaReaches(points, PLACES);
    expect(found.map(({ clave }) => clave)).toEqual(['a', 'half', 'z']);
    expect(found.find(({ clave }) => clave === 'half')?.approximate).toBe(false);
  });

  it('is none without places', () => {
    expect(coloniaReaches(POINTS, [])).toEqual([]);
  });
});

describe('refusalOf', () => {
  it.each([
    [{ known: 16, placed: 2 }, 64, 'pocos_lugares'],
    [{ known: 0, placed: 0 }, 64, 'pocos_lugares'],
    [{ known: 4, placed: 4 }, 64, 'pocos_lugares'],
    [{ known: LEAST_PLACES, placed: LEAST_PLACES }, 64, null],
    [{ known: 400, placed: 199 }, 64, 'lista_incompleta'],
    [{ known: 400, placed: 200 }, 64, null],
    [{ known: 400, placed: 400 }, 0, 'sin_poblacion'],
  ] as const)('%o, %i points: %s', (coverage, points, refusal) => {
    expect(refusalOf(coverage, points)).toBe(refusal);
  });
});

describe('coverageOf', () => {
  const row = {
    grupo: 'atencion',
    conocidos: 16,
    por_verificar: 7,
    con_punto: 1,
    con_colonia: 4,
  };

  it('counts as placed also what is placed by its colonia alone', () => {
    expect(coverageOf([row], 'atencion')).toEqual({
      group: 'atencion',
      known: 16,
      placed: 5,
      approximate: 4,
      unverified: 7,
    });
  });

  it('is nothing of a group that is not told', () => {
    expect(coverageOf([row], 'punto_violeta')).toMatchObject({ known: 0, placed: 0 });
  });
});

describe('needAndReach', () => {
  const rate = (exceedance: number | null, of = 500): SmoothedRate => ({
    rate: of,
    interval: exceedance === null ? null : { lower: of - 50, upper: of + 50 },
    exceedance,
  });
  const claves = ['alta', 'baja', 'incierta', 'protegida', 'cercana'];
  const colonias = claves.map((clave) => ({ clave: key(clave), nombre: clave.toUpperCase() }));
  const points = claves.map((clave) => women(clave, clave === 'cercana' ? 0.1 : 3, 100));
  const smoothing: Smoothing = {
    mean: 500,
    varies: true,
    rates: new Map([
      ['alta', rate(0.8, 700)],
      ['baja', rate(0.1, 300)],
      ['incierta', rate(0.79)],
      ['cercana', rate(0.99, 900)],
    ]),
  };
  const reaches = coloniaReaches(points, [place('oeste', 0)]);
  const keysIn = (of: readonly { readonly clave: string }[]) => of.map(({ clave }) => clave);

  it('names high need only where it is probable, and never of a protected count', () => {
    const found = needAndReach(reaches, colonias, smoothing);
    expect(keysIn(found.unmet)).toEqual(['alta']);
    expect(keysIn(found.uncertain)).toEqual(['incierta', 'protegida']);
    expect(found.far).toBe(4);
    expect(found.varies).toBe(true);
    expect(keysIn(found.colonias)).toEqual(['cercana', 'alta', 'incierta', 'baja', 'protegida']);
    expect(found.colonias.at(-1)).toMatchObject({ need: 'sin_cuenta', rate: null });
  });

  it('names none where rates do not differ beyond chance', () => {
    const same = new Map([...smoothing.rates].map(([clave]) => [clave, rate(null)]));
    const found = needAndReach(reaches, colonias, { mean: 500, varies: false, rates: same });
    expect(found.unmet).toEqual([]);
    expect(keysIn(found.uncertain)).toEqual(['alta', 'baja', 'incierta', 'protegida']);
    expect(needAndReach(reaches, colonias, null).unmet).toEqual([]);
  });

  it('gives the rate, its interval and its probability as they are', () => {
    const [, high, , low] = needAndReach(reaches, colonias, smoothing).colonias;
    expect(high).toMatchObject({
      nombre: 'ALTA',
      need: 'alta',
      rate: 700,
      interval: { lower: 650, upper: 750 },
      exceedance: 0.8,
      far: true,
    });
    expect(low).toMatchObject({ need: 'baja', exceedance: 0.1 });
  });

  it('is far from more than fifteen minutes on, and not at fifteen', () => {
    const at = (minutes: number) =>
      needAndReach(
        reaches.slice(0, 1).map((own) => ({ ...own, minutes })),
        colonias,
        smoothing,
      ).far;
    expect([at(15), at(15.01)]).toEqual([0, 1]);
  });

  it('puts those without a rate after one of no case, and does not vary without smoothing', () => {
    const rates = new Map([['cercana', rate(null, 0)]]);
    const found = needAndReach(reaches, colonias, { mean: 0, varies: false, rates });
    expect(found.colonias[0]?.clave).toBe('cercana');
    expect(needAndReach(reaches, colonias, null).varies).toBe(false);
  });

  it('leaves out what is no colonia of the alcaldía', () => {
    expect(needAndReach(reaches, colonias.slice(0, 1), smoothing).colonias).toHaveLength(1);
  });
});

describe('nearestHelp', () => {
  it('is ordered by the mean of the women of the colonia', () => {
    const found = nearestHelp('cerca', POINTS, [place('lejos', 9), place('medio', 1)], 5);
    expect(found.map((each) => each.place.id)).toEqual(['medio', 'lejos']);
    expect(found[0]?.km).toBeCloseTo((300 * 0.5 + 100 * 1) / 400, 4);
  });

  it('gives as many as asked, and none of where nobody is known to live', () => {
    expect(nearestHelp('cerca', POINTS, PLACES, 1)).toHaveLength(1);
    expect(nearestHelp('otra', POINTS, PLACES, 3)).toEqual([]);
    expect(nearestHelp('nadie', POINTS, PLACES, 3)).toEqual([]);
  });
});
