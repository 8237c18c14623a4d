import { coloniaAddresses } from '$lib/view/coloniaAddresses';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPANS } from '$features/evaluation/answers/window';
import { INDICATOR_IDS } from '$lib/contract/indicators/catalogue';
import {
  exampleEvaluation,
  grainsOf,
  parseEvaluation,
  printEvaluation,
  printEvaluationPermalink,
  sameEvaluation,
  WHYS,
  type EvaluationContext,
  type EvaluationView,
} from '$features/evaluation/view';
import { printAgreementEvaluation } from '$features/agreements/evaluationLink';
import { periodsOfTexts } from '../../lib/period/periodOf';
import { addressed, keyAt } from '../../coloniaKey';

const COLONIAS = addressed('centro', 'doctores', 'obrera', 'san-rafael');

const context: EvaluationContext = {
  publicacion: 'p1',
  periodos: { anio: periodsOfTexts('2023', '2022'), trienio: [] },
  colonias: coloniaAddresses(COLONIAS),
  acuerdos: [
    {
      id: 'A015',
      fecha: '2025-10-16',
      colonias: [keyAt('san-rafael')],
      indicadores: ['abuso_sexual', 'violencia_sexual'],
    },
    { id: 'A007', fecha: '2025-04', colonias: [keyAt('centro'), keyAt('obrera')], indicadores: [] },
    { id: 'A002', fecha: null, colonias: [], indicadores: [] },
  ],
  example: keyAt('doctores'),
};
const example = exampleEvaluation(context);
const parse = (query: string) => parseEvaluation(new URLSearchParams(query), context);

const view: fc.Arbitrary<EvaluationView> = fc
  .record({
    acuerdo: fc.constantFrom(null, 'A015', 'A007'),
    colonias: fc.subarray(COLONIAS.map(({ clave }) => clave)),
    indicador: fc.constantFrom(...INDICATOR_IDS),
    desde: fc.constantFrom('2021-01-01', '2022-04-01', '2023-01-01', '2025-10-16'),
    ventana: fc.constantFrom(...SPANS),
    eleccion: fc.constantFrom(...WHYS),
    comparables: fc.option(fc.subarray(COLONIAS.map(({ clave }) => clave))),
    second: fc.boolean(),
  })
  .map(({ second, ...rest }) => {
    const [first = 'anio', other = first] = grainsOf(rest.indicador);
    return { ...rest, grano: second ? other : first };
  });

describe('the address of an evaluation', () => {
  it('gives back every view that it was printed from, with or without what is by default', () => {
    fc.assert(
      fc.property(view, (asked) => {
        const short = parse(printEvaluation(asked, context));
        expect(short.view).toEqual(asked);
        const whole = parse(printEvaluationPermalink(asked, context));
        expect(whole.view).toEqual(asked);
        expect(sameEvaluation(short.view, whole.view)).toBe(true);
      }),
    );
  });

  it('is nothing for the example, and says little for little', () => {
    expect(printEvaluation(example, context)).toBe('');
    expect(parse('')).toEqual({ view: example, notas: [] });
    expect(
      printEvaluation(
        { ...example, colonias: [keyAt('centro'), keyAt('obrera')], eleccion: 'no_se_sabe' },
        context,
      ),
    ).toBe('?colonias=centro,obrera');
    expect(printEvaluation({ ...example, colonias: [] }, context)).toBe('?colonias=&eleccion=otra');
  });

  it('takes it for unknown why a place was chosen, unless it is the example or the address says', () => {
    expect(parse('').view.eleccion).toBe('otra');
    expect(parse('colonias=centro').view.eleccion).toBe('no_se_sabe');
    expect(parse('acuerdo=A007').view.eleccion).toBe('no_se_sabe');
    expect(parse('colonias=centro&eleccion=dos_anios').view.eleccion).toBe('dos_anios');
    expect(parse('colonias=centro&eleccion=peor')).toMatchObject({
      view: { eleccion: 'no_se_sabe' },
      notas: [{ kind: 'eleccion' }],
    });
  });

  it('is filled in from an agreement, and a reader may change any of it', () => {
    const { view: filled, notas } = parse(printAgreementEvaluation('A015'));
    expect(filled).toEqual({
      ...example,
      eleccion: 'no_se_sabe',
      acuerdo: 'A015',
      colonias: [keyAt('san-rafael')],
      indicador: 'abuso_sexual',
      grano: 'anio',
      desde: '2025-10-16',
    });
    expect(notas).toEqual([]);
    expect(printEvaluation(filled, context)).toBe('?acuerdo=A015');
    expect(parse('acuerdo=A015&colonias=centro').view).toEqual({
      ...filled,
      colonias: [keyAt('centro')],
    });
  });

  it('says what an agreement does not', () => {
    expect(parse('acuerdo=A007').notas).toEqual([
      { kind: 'acuerdo_sin_dia', id: 'A007', fecha: '2025-04' },
      { kind: 'acuerdo_sin_indicador', id: 'A007', shown: 'violencia_familiar' },
    ]);
    const { view: bare, notas } = parse('acuerdo=A002');
    expect(bare).toMatchObject({ colonias: [], desde: example.desde });
    expect(notas).toEqual([
      { kind: 'acuerdo_sin_colonias', id: 'A002' },
      { kind: 'acuerdo_sin_fecha', id: 'A002' },
      { kind: 'acuerdo_sin_indicador', id: 'A002', shown: 'violencia_familiar' },
    ]);
  });

  it.each([
    ['colonias=centro,atlantida', { kind: 'colonia', asked: 'atlantida' }],
    ['indicador=robo', { kind: 'indicador', asked: 'robo', shown: 'violencia_familiar' }],
    ['desde=2023-02-30', { kind: 'fecha', asked: '2023-02-30' }],
    ['ventana=9', { kind: 'ventana' }],
    ['acuerdo=A999', { kind: 'acuerdo', asked: 'A999' }],
    ['indicador=abuso_sexual&por=trimestre', { kind: 'solo_anios' }],
    ['publicacion=otra', { kind: 'publicacion', asked: 'otra', here: 'p1', differs: 'cifras' }],
  ])('%s falls back with a note', (query, nota) => {
    expect(parse(query).notas).toEqual([nota]);
  });

  it('is a view that can be asked, whatever the address', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('acuerdo', 'colonias', 'indicador', 'por', 'desde', 'ventana'),
          fc.string(),
        ),
        (params) => {
          const { view: found } = parseEvaluation(new URLSearchParams(params), context);
          expect(INDICATOR_IDS).toContain(found.indicador);
          expect(grainsOf(found.indicador)).toContain(found.grano);
          expect(found.desde).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(COLONIAS.map(({ clave }) => clave)).toEqual(
            expect.arrayContaining([...found.colonias]),
          );
        },
      ),
    );
  });
});

describe('colonias of an address that are none', () => {
  const note = (asked: string) => ({ kind: 'colonia', asked });

  it('asked for on both sides, are told once', () => {
    expect(parse('colonias=x,centro&comparables=x').notas).toEqual([note('x')]);
  });

  it('are told up to three, and that there are more', () => {
    expect(parse('colonias=a,b,c,d,e').notas).toEqual([
      ...['a', 'b', 'c'].map(note),
      { kind: 'otras_colonias' },
    ]);
  });
});
