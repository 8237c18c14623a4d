import { keyAt } from '../../coloniaKey';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorOf } from '$lib/contract/indicators/catalogue';
import { divisorsOf } from '$lib/contract/indicators/divisors';
import { periodsOf } from '$lib/period/period';
import { MEASURES, parseView, type View } from '$lib/view/view';
import { writeAddressNote } from '$lib/words/es/addressNotes';
import { COLONIAS, CONTEXT } from './context';
import { periodOf } from '../period/periodOf';

const parse = (query: string): ReturnType<typeof parseView> =>
  parseView(new URLSearchParams(query), CONTEXT);

describe('an address that cannot be followed', () => {
  it.each<[string, string, Partial<View>]>([
    [
      'indicador=robo',
      'No hay un indicador «robo». Se muestra «Violencia familiar».',
      { indicador: 'violencia_familiar' },
    ],
    [
      'indicador=__proto__',
      'No hay un indicador «__proto__». Se muestra «Violencia familiar».',
      { indicador: 'violencia_familiar' },
    ],
    [
      'periodo=ayer',
      '«ayer» no es un periodo: se escribe como 2023 o como 2021-2023. Se muestra 2023.',
      { periodo: periodOf('2023') },
    ],
    [
      'periodo=2021-2022',
      '«2021-2022» no es un periodo: se escribe como 2023 o como 2021-2023. Se muestra 2023.',
      { periodo: periodOf('2023') },
    ],
    [
      'periodo=2024',
      '2024 todavía no está completo: siguen llegando carpetas. Se muestra 2023.',
      { periodo: periodOf('2023') },
    ],
    [
      'periodo=2022-2024',
      '2022 a 2024 todavía no está completo: siguen llegando carpetas. Se muestra 2023.',
      { periodo: periodOf('2023') },
    ],
    ['periodo=1999', 'No hay datos de 1999. Se muestra 2023.', { periodo: periodOf('2023') }],
    [
      'periodo=2017-2019',
      'No hay datos de 2017 a 2019. Se muestra 2023.',
      { periodo: periodOf('2023') },
    ],
    [
      'indicador=violacion&periodo=2023',
      '«Violación» tiene tan pocos casos por colonia que sólo se publica sumando tres años. Se muestra 2021 a 2023.',
      { indicador: 'violacion', periodo: periodOf('2021-2023') },
    ],
    [
      'divisor=ambiente',
      '«Violencia familiar» se divide sólo entre las mujeres que viven ahí: no es un delito de la calle.',
      { divisor: 'mujeres' },
    ],
    [
      'indicador=abuso_sexual&divisor=hombres',
      'No se puede dividir entre «hombres»: se puede entre «mujeres» y «ambiente». Se muestra entre las mujeres que viven ahí.',
      { indicador: 'abuso_sexual', divisor: 'mujeres' },
    ],
    [
      'medida=Tasa',
      'No hay una medida «Tasa»: son «veredicto», «tasa», «suavizada», «excedencia» y «carpetas». Se muestra el veredicto.',
      { medida: 'veredicto' },
    ],
    [
      'colonia=narnia',
      'No hay una colonia «narnia». Se muestra toda la alcaldía.',
      { colonia: null },
    ],
    [
      'publicacion=2023T4',
      'El enlace se hizo con la publicación «2023T4» y ésta es la «2024T4-1a2b3c4d»: las cifras pueden ser otras.',
      {},
    ],
  ])('«%s» falls back and says so', (query, nota, part) => {
    const { view, notas } = parse(query);
    expect(notas.map(writeAddressNote)).toEqual([nota]);
    expect(view).toMatchObject(part);
  });

  it('says each thing that it could not follow', () => {
    expect(
      parse('indicador=x&periodo=x&medida=x&divisor=x&colonia=x&publicacion=x').notas,
    ).toHaveLength(6);
  });

  it('keeps what could be followed', () => {
    const { view } = parse('indicador=violencia_sexual&periodo=nunca&colonia=centro');
    expect(view).toMatchObject({ indicador: 'violencia_sexual', colonia: keyAt('centro') });
  });

  it('reads the first of a repeated parameter', () => {
    expect(parse('medida=carpetas&medida=tasa').view.medida).toBe('carpetas');
  });

  it('does not repeat a long text', () => {
    const [nota] = parse(`colonia=${'a'.repeat(5000)}`).notas.map(writeAddressNote);
    expect(nota).toContain(`«${'a'.repeat(40)}…»`);
    expect(nota?.length).toBeLessThan(120);
  });

  it('gives a view that the release can show, whatever the address', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'violacion',
        'feminicidio',
        '2024',
        '2021-2023',
        '2023',
        'centro',
        'tasa',
        'ambiente',
      ),
    );
    const names = ['indicador', 'periodo', 'medida', 'divisor', 'colonia', 'publicacion'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value)), (pairs) => {
        const { view } = parseView(new URLSearchParams(pairs), CONTEXT);
        const grain = indicatorOf(view.indicador).granoColonia;
        expect(periodsOf(grain, CONTEXT.periodos)).toContain(view.periodo);
        expect(MEASURES).toContain(view.medida);
        expect(divisorsOf(view.indicador)).toContain(view.divisor);
        expect([null, ...COLONIAS.map(({ clave }) => clave)]).toContain(view.colonia);
      }),
    );
  });
});

describe('a release that is too short', () => {
  it('shows a year where it has no three years', () => {
    const short = { ...CONTEXT, periodos: { anio: [periodOf('2023')], trienio: [] } };
    const { view } = parseView(new URLSearchParams('indicador=violacion'), short);
    expect(view.periodo.texto).toBe('2023');
  });

  it('says what to do where it has no year', () => {
    const empty = { ...CONTEXT, periodos: { anio: [], trienio: [] } };
    expect(() => parseView(new URLSearchParams(), empty)).toThrow('ningún año completo');
  });
});
