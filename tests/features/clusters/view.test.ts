import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS, indicatorOf } from '$lib/contract/indicators/catalogue';
import { isOfPublicSpace } from '$lib/contract/indicators/publicSpace';
import {
  defaultClusterView,
  parseClusterIndicator,
  parseClusterView,
  printClusterIndicator,
  printClusterPermalink,
  printClusterView,
  REPLICAS,
  sameClusterView,
} from '$features/clusters/view';
import { periodsOf } from '$lib/period/period';
import { CONTEXT } from '../../lib/view/context';

const parse = (indicador: (typeof INDICATOR_IDS)[number], query: string) =>
  parseClusterView(indicador, new URLSearchParams(query), CONTEXT);

const anyView = fc
  .constantFrom(...INDICATOR_IDS.filter((id) => indicatorOf(id).granoColonia !== 'ninguno'))
  .chain((indicador) =>
    fc.record({
      indicador: fc.constant(indicador),
      periodo: fc.constantFrom(...periodsOf(indicatorOf(indicador).granoColonia, CONTEXT.periodos)),
      divisor: isOfPublicSpace(indicador)
        ? fc.constantFrom('mujeres' as const, 'ambiente' as const)
        : fc.constant('mujeres' as const),
      replicas: fc.constantFrom(...REPLICAS),
    }),
  );

describe('a view of clusters', () => {
  it('comes back from its address and from its permalink, without a note', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { indicador } = printClusterIndicator(view.indicador);
        expect(parseClusterIndicator(indicador)).toBe(view.indicador);
        for (const query of [
          printClusterView(view, CONTEXT),
          printClusterPermalink(view, CONTEXT),
        ]) {
          const parsed = parse(view.indicador, query);
          expect(parsed).toEqual({ view, notas: [] });
          expect(sameClusterView(parsed.view, view)).toBe(true);
        }
      }),
    );
  });

  it('is by default of three years, women residents and the fewest replicas, and prints nothing', () => {
    const view = defaultClusterView('violencia_familiar', CONTEXT);
    expect(view).toEqual({
      indicador: 'violencia_familiar',
      periodo: '2021-2023',
      divisor: 'mujeres',
      replicas: 999,
    });
    expect(printClusterView(view, CONTEXT)).toBe('');
    expect(printClusterIndicator('violencia_familiar')).toEqual({});
    expect(parseClusterIndicator('homicidio')).toBeNull();
  });

  it.each([
    ['periodo=2031', /No hay cuentas por colonia del periodo .* Se muestra 2021 a 2023\./],
    ['divisor=ambiente', /se divide entre mujeres residentes/],
    ['divisor=hombres', /se divide entre mujeres residentes/],
    ['publicacion=otra', /se hizo con otra publicación/],
  ])('of family violence falls back from %s, and says so', (query, note) => {
    const { view, notas } = parse('violencia_familiar', query);
    expect(view).toEqual(defaultClusterView('violencia_familiar', CONTEXT));
    expect(notas).toEqual([expect.stringMatching(note)]);
  });

  it('divides by who passes through only what happens in public space', () => {
    expect(parse('abuso_sexual', 'divisor=ambiente').view.divisor).toBe('ambiente');
    expect(INDICATOR_IDS.filter(isOfPublicSpace)).toEqual([
      'violencia_sexual',
      'abuso_sexual',
      'acoso_sexual',
      'violacion',
    ]);
  });

  it('does not know other numbers of replicas', () => {
    expect(parse('violacion', 'replicas=12').view.replicas).toBe(999);
  });
});

describe('sameClusterView', () => {
  const view = {
    indicador: 'violencia_familiar',
    periodo: '2021-2023',
    divisor: 'mujeres',
    replicas: 999,
  } as const;

  it('is the same where all is', () => {
    expect(sameClusterView(view, { ...view })).toBe(true);
  });

  it.each([
    { indicador: 'violencia_sexual' },
    { periodo: '2023' },
    { divisor: 'ambiente' },
    { replicas: 9999 },
  ] as const)('is another where %j', (changed) => {
    expect(sameClusterView(view, { ...view, ...changed })).toBe(false);
  });
});
