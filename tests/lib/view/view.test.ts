import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '$lib/contract/indicators/catalogue';
import { divisorsOf } from '$lib/contract/indicators/divisors';
import { periodsOf } from '$lib/period/period';
import {
  MEASURES,
  parseView,
  printPermalink,
  printView,
  withIndicator,
  type View,
} from '$lib/view/view';
import { COLONIAS, CONTEXT } from './context';
import { periodOf } from '../period/periodOf';
import { keyAt } from '../../coloniaKey';

const DEFAULT: View = {
  indicador: 'violencia_familiar',
  periodo: periodOf('2023'),
  medida: 'veredicto',
  divisor: 'mujeres',
  colonia: null,
};

const parse = (query: string): ReturnType<typeof parseView> =>
  parseView(new URLSearchParams(query), CONTEXT);

/** Every view that the release can show. */
const views: fc.Arbitrary<View> = fc.constantFrom(...INDICATORS).chain(({ id, granoColonia }) =>
  fc.record({
    indicador: fc.constant(id),
    periodo: fc.constantFrom(...periodsOf(granoColonia, CONTEXT.periodos)),
    medida: fc.constantFrom(...MEASURES),
    divisor: fc.constantFrom(...divisorsOf(id)),
    colonia: fc.constantFrom(null, ...COLONIAS.map(({ clave }) => clave)),
  }),
);

describe('view', () => {
  it.each<[string, Partial<View>]>([
    ['', {}],
    ['?indicador=violencia_sexual', { indicador: 'violencia_sexual' }],
    ['?periodo=2021', { periodo: periodOf('2021') }],
    ['?periodo=2020-2022', { periodo: periodOf('2020-2022') }],
    ['?medida=tasa', { medida: 'tasa' }],
    ['?medida=carpetas', { medida: 'carpetas' }],
    ['?medida=suavizada', { medida: 'suavizada' }],
    ['?medida=excedencia', { medida: 'excedencia' }],
    [
      '?indicador=violencia_sexual&divisor=ambiente',
      { indicador: 'violencia_sexual', divisor: 'ambiente' },
    ],
    ['?colonia=roma-norte', { colonia: keyAt('roma-norte') }],
    ['?indicador=violacion', { indicador: 'violacion', periodo: periodOf('2021-2023') }],
    [
      '?indicador=violacion&periodo=2019-2021&medida=carpetas&colonia=centro',
      {
        indicador: 'violacion',
        periodo: periodOf('2019-2021'),
        medida: 'carpetas',
        colonia: keyAt('centro'),
      },
    ],
    [
      '?indicador=feminicidio&periodo=2022',
      { indicador: 'feminicidio', periodo: periodOf('2022') },
    ],
  ])('«%s» is parsed, and printed the same', (query, rest) => {
    const { view, notas } = parse(query);
    expect(view).toEqual({ ...DEFAULT, ...rest });
    expect(notas).toEqual([]);
    expect(printView(view, CONTEXT)).toBe(query);
  });

  it('comes back from what is printed of it', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parse(printView(view, CONTEXT))).toEqual({ view, notas: [] });
        expect(parse(printPermalink(view, CONTEXT))).toEqual({ view, notas: [] });
      }),
    );
  });

  it('is printed whole in a permalink, release included', () => {
    expect(printPermalink(DEFAULT, CONTEXT)).toBe(
      '?indicador=violencia_familiar&periodo=2023&medida=veredicto&divisor=mujeres&publicacion=2024T4-1a2b3c4d',
    );
  });

  it('fits in any address bar', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(printPermalink(view, CONTEXT).length).toBeLessThan(200);
      }),
    );
  });

  it('leaves other parameters and empty ones alone', () => {
    expect(parse('?utm_source=x&indicador=&periodo=')).toEqual({ view: DEFAULT, notas: [] });
  });
});

describe('withIndicator', () => {
  it('keeps the period where the other indicator has it', () => {
    const view = { ...DEFAULT, periodo: periodOf('2021'), colonia: keyAt('centro') };
    expect(withIndicator(view, 'violencia_sexual', CONTEXT)).toEqual({
      ...view,
      indicador: 'violencia_sexual',
    });
  });

  it('takes the newest that it has otherwise', () => {
    expect(withIndicator(DEFAULT, 'violacion', CONTEXT).periodo.texto).toBe('2021-2023');
  });

  it('keeps the divisor where the other indicator is judged by it', () => {
    const view: View = { ...DEFAULT, indicador: 'abuso_sexual', divisor: 'ambiente' };
    expect(withIndicator(view, 'violacion', CONTEXT).divisor).toBe('ambiente');
    expect(withIndicator(view, 'violencia_familiar', CONTEXT).divisor).toBe('mujeres');
  });

  it('always gives a view that its own address reproduces without a note', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...INDICATORS), (view, { id }) => {
        const changed = withIndicator(view, id, CONTEXT);
        expect(parse(printView(changed, CONTEXT))).toEqual({ view: changed, notas: [] });
      }),
    );
  });
});
