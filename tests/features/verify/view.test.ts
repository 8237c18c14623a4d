/** A claim and its address say the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_PERIODS, NOTHING_SAID, type Claim } from '$features/verify/claim';
import { asChange, parseClaimAddress, printClaim } from '$features/verify/view';

const context = {
  topics: ['feminicidio', 'violacion'],
  colonias: ['Centro', 'Roma Norte'],
  otras: ['Iztapalapa', 'Centro'],
  publicacion: 'p1',
};
const read = (query: string, hash = '') =>
  parseClaimAddress(new URLSearchParams(query), hash, context);
const claimIn = (query: string) => {
  const { view } = read(query);
  return view?.kind === 'partes' ? view.claim : null;
};

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
        fc.constantFrom('alcaldia', 'ciudad', 'pais').map((kind) => ({ kind }) as const),
        fc.constantFrom(...context.otras).map((nombre) => ({ kind: 'otra', nombre }) as const),
        fc
          .constantFrom(...context.colonias)
          .map((nombre) => ({ kind: 'colonia', nombre }) as const),
      ),
    ),
    perResident: fc.boolean(),
  })
  .map((said) =>
    asChange({ ...NOTHING_SAID, ...said, periods: { ...NO_PERIODS, ...said.periods } }),
  );

it('is read back as it was printed', () => {
  fc.assert(
    fc.property(claims, (claim) => {
      const printed = printClaim({ kind: 'partes', claim }, 'p1');
      expect(read(printed).notas).toEqual([]);
      expect(claimIn(printed)).toEqual(printed === '' ? null : claim);
    }),
  );
});

it('leaves out what cannot be read, and says when the release is another', () => {
  expect(read('').view).toBe(null);
  expect(claimIn('asunto=robo&cambio=mucho&de=3&meses=9-13&anio=1810')).toEqual(
    asChange(NOTHING_SAID),
  );
  expect(read('cambio=-85&publicacion=p0')).toMatchObject({
    view: { claim: { change: { percent: -85, decimals: 0 } } },
    notas: [{ kind: 'publicacion', asked: 'p0', here: 'p1' }],
  });
});

it('says that the release which is shown has no such topic', () => {
  expect(read('asunto=homicidio&anio=2025&publicacion=p1')).toMatchObject({
    view: { claim: { topic: null, periods: { year: 2025 } } },
    notas: [{ kind: 'asunto', asked: 'homicidio', here: 'p1' }],
  });
  expect(read('asunto=homicidio&publicacion=p0').notas.map(({ kind }) => kind)).toEqual([
    'publicacion',
    'asunto',
  ]);
  expect(read('asunto=violacion').notas).toEqual([]);
});

it('of a text stands in the fragment, which no browser sends', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(9), (text, at) => {
      const printed = printClaim({ kind: 'texto', text, at }, 'p1');
      const { pathname, search, hash } = new URL(printed, 'https://atlas.example.org/verificar/');
      expect([pathname, search]).toEqual(['/verificar/', '?publicacion=p1']);
      expect(read(search, hash).view).toEqual({ kind: 'texto', text, at });
    }),
  );
});
