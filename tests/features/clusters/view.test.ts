import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS, indicatorOf } from '$lib/contract/indicators/catalogue';
import { divisorsOf } from '$lib/contract/indicators/divisors';
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
import { periodOf } from '../../lib/period/periodOf';

const parse = (indicador: (typeof INDICATOR_IDS)[number], query: string) =>
  parseClusterView(indicador, new URLSearchParams(query), CONTEXT);

const anyView = fc
  .constantFrom(...INDICATOR_IDS.filter((id) => indicatorOf(id).granoColonia !== 'ninguno'))
  .chain((indicador) =>
    fc.record({
      indicador: fc.constant(indicador),
      periodo: fc.constantFrom(...periodsOf(indicatorOf(indicador).granoColonia, CONTEXT.periodos)),
      divisor: fc.constantFrom(...divisorsOf(indicador)),
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
      periodo: periodOf('2021-2023'),
      divisor: 'mujeres',
      replicas: 999,
    });
    expect(printClusterView(view, CONTEXT)).toBe('');
    expect(printClusterIndicator('violencia_familiar')).toEqual({});
    expect(parseClusterIndicator('homicidio')).toBeNull();
  });

  it.each([
    ['periodo=2031', { kind: 'periodo', shown: periodOf('2021-2023') }],
    ['divisor=ambiente', { kind: 'divisor' }],
    ['divisor=hombres', { kind: 'divisor' }],
    [
      'publicacion=otra',
      { kind: 'publicacion', asked: 'otra', here: CONTEXT.publicacion, differs: 'cifras' },
    ],
  ])('of family violence falls back from %s, and says so', (query, note) => {
    const { view, notas } = parse('violencia_familiar', query);
    expect(view).toEqual(defaultClusterView('violencia_familiar', CONTEXT));
    expect(notas).toEqual([note]);
  });

  it('divides by who passes through only what happens in public space', () => {
    expect(parse('abuso_sexual', 'divisor=ambiente').view.divisor).toBe('ambiente');
    expect(INDICATOR_IDS.filter((id) => divisorsOf(id).includes('ambiente'))).toEqual([
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
    periodo: periodOf('2021-2023'),
    divisor: 'mujeres',
    replicas: 999,
  } as const;

  it('is the same where all is', () => {
    expect(sameClusterView(view, { ...view })).toBe(true);
  });

  it.each([
    { indicador: 'violencia_sexual' },
    { periodo: periodOf('2023') },
    { divisor: 'ambiente' },
    { replicas: 9999 },
  ] as const)('is another where %j', (changed) => {
    expect(sameClusterView(view, { ...view, ...changed })).toBe(false);
  });
});
