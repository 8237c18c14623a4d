/** A claim and its address say the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim } from '$features/verify/claim';
import { parseClaimAddress, printClaim } from '$features/verify/view';

const context = {
  topics: ['feminicidio', 'violacion'],
  colonias: ['Centro', 'Roma Norte'],
  otras: ['Iztapalapa', 'Centro'],
  publicacion: 'p1',
};
const read = (query: string) => parseClaimAddress(new URLSearchParams(query), context);

const count = fc.nat(999_999);
const claims: fc.Arbitrary<Claim> = fc
  .record({
    topic: fc.option(fc.constantFrom(...context.topics)),
    change: fc.option(
      fc
        .record({ percent: fc.integer({ min: -9999, max: 99_999 }), decimals: fc.nat(2) })
        .map(({ percent, decimals }) => ({
          percent: Number((percent / 10 ** decimals).toFixed(decimals)) || 0,
          decimals,
        })),
    ),
    counts: fc.option(fc.record({ before: count, after: count })),
    periods: fc.record({
      months: fc.option(
        fc
          .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
          .map(([from, to]) => ({ from, to })),
      ),
      year: fc.option(fc.integer({ min: 2000, max: 2049 })),
      yearBefore: fc.option(fc.integer({ min: 2000, max: 2049 })),
    }),
    place: fc.option(
      fc.oneof(
        fc.constantFrom('alcaldia', 'ciudad', 'pais', 'otro').map((kind) => ({ kind }) as const),
        fc.constantFrom(...context.otras).map((nombre) => ({ kind: 'otra', nombre }) as const),
        fc
          .constantFrom(...context.colonias)
          .map((nombre) => ({ kind: 'colonia', nombre }) as const),
      ),
    ),
    perResident: fc.boolean(),
  })
  .map((claim) => ({ ...claim, uncounted: null }));

it('is read back as it was printed', () => {
  fc.assert(
    fc.property(claims, (claim) => {
      const printed = printClaim(claim, 'p1');
      const { claim: back, notas } = read(printed);
      expect(notas).toEqual([]);
      expect(back).toEqual(printed === '' ? null : claim);
    }),
  );
});

it('leaves out what cannot be read, and says when the release is another', () => {
  expect(read('').claim).toBe(null);
  expect(read('asunto=robo&cambio=mucho&de=3&meses=9-13&anio=1810').claim).toEqual({
    topic: null,
    uncounted: null,
    change: null,
    counts: null,
    periods: { months: null, year: null, yearBefore: null },
    place: null,
    perResident: false,
  });
  expect(read('cambio=-85&publicacion=p0')).toMatchObject({
    claim: { change: { percent: -85, decimals: 0 } },
    notas: [{ kind: 'publicacion', asked: 'p0', here: 'p1' }],
  });
});

it('says that the release which is shown has no such topic', () => {
  expect(read('asunto=homicidio&anio=2025&publicacion=p1')).toMatchObject({
    claim: { topic: null, periods: { year: 2025 } },
    notas: [{ kind: 'asunto', asked: 'homicidio', here: 'p1' }],
  });
  expect(read('asunto=homicidio&publicacion=p0').notas.map(({ kind }) => kind)).toEqual([
    'publicacion',
    'asunto',
  ]);
  expect(read('asunto=violacion').notas).toEqual([]);
});
