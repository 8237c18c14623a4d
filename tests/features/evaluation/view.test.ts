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
  type EvaluationContext,
  type EvaluationView,
} from '$features/evaluation/view';
import { printAgreementEvaluation } from '$features/agreements/evaluationLink';

const context: EvaluationContext = {
  publicacion: 'p1',
  periodos: { anio: ['2023', '2022'], trienio: [] },
  colonias: ['centro', 'doctores', 'obrera', 'san-rafael'],
  acuerdos: [
    {
      id: 'A015',
      fecha: '2025-10-16',
      colonias: ['san-rafael'],
      indicadores: ['abuso_sexual', 'violencia_sexual'],
    },
    { id: 'A007', fecha: '2025-04', colonias: ['centro', 'obrera'], indicadores: [] },
    { id: 'A002', fecha: null, colonias: [], indicadores: [] },
  ],
};
const example = exampleEvaluation(context);
const parse = (query: string) => parseEvaluation(new URLSearchParams(query), context);

const view: fc.Arbitrary<EvaluationView> = fc
  .record({
    acuerdo: fc.constantFrom(null, 'A015', 'A007'),
    colonias: fc.subarray([...context.colonias]),
    indicador: fc.constantFrom(...INDICATOR_IDS),
    desde: fc.constantFrom('2021-01-01', '2022-04-01', '2023-01-01', '2025-10-16'),
    ventana: fc.constantFrom(...SPANS),
    comparables: fc.option(fc.subarray([...context.colonias])),
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
    expect(printEvaluation({ ...example, colonias: ['centro', 'obrera'] }, context)).toBe(
      '?colonias=centro,obrera',
    );
    expect(printEvaluation({ ...example, colonias: [] }, context)).toBe('?colonias=');
  });

  it('is filled in from an agreement, and a reader may change any of it', () => {
    const { view: filled, notas } = parse(printAgreementEvaluation('A015'));
    expect(filled).toEqual({
      ...example,
      acuerdo: 'A015',
      colonias: ['san-rafael'],
      indicador: 'abuso_sexual',
      grano: 'anio',
      desde: '2025-10-16',
    });
    expect(notas).toEqual([]);
    expect(printEvaluation(filled, context)).toBe('?acuerdo=A015');
    expect(parse('acuerdo=A015&colonias=centro').view).toEqual({
      ...filled,
      colonias: ['centro'],
    });
  });

  it('says what an agreement does not', () => {
    expect(parse('acuerdo=A007').notas).toEqual([
      'Del acuerdo A007 sólo se sabe «2025-04»: se mira desde el primer día posible.',
      'El acuerdo A007 no dice qué indicador busca mover: se muestra violencia familiar.',
    ]);
    const { view: bare, notas } = parse('acuerdo=A002');
    expect(bare).toMatchObject({ colonias: [], desde: example.desde });
    expect(notas).toHaveLength(3);
  });

  it.each([
    ['colonias=centro,atlantida', 'No hay una colonia «atlantida» en esta alcaldía.'],
    ['indicador=robo', 'No hay un indicador «robo». Se evalúa violencia familiar.'],
    ['desde=2023-02-30', '«2023-02-30» no es una fecha como 2023, 2023-04 o 2023-04-01.'],
    ['ventana=9', 'Se miran de 1 a 3 años a cada lado de la fecha.'],
    ['acuerdo=A999', 'No hay un acuerdo «A999» en esta publicación.'],
    [
      'indicador=abuso_sexual&por=trimestre',
      'De este indicador sólo se publican años por colonia: se mira por año.',
    ],
    [
      'publicacion=otra',
      'El enlace se hizo con otra publicación y ésta es la «p1»: las cifras pueden ser otras.',
    ],
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
          expect(context.colonias).toEqual(expect.arrayContaining([...found.colonias]));
        },
      ),
    );
  });
});

describe('colonias of an address that are none', () => {
  const note = (slug: string) => `No hay una colonia «${slug}» en esta alcaldía.`;

  it('asked for on both sides, are told once: a page draws each note by its text', () => {
    expect(parse('colonias=x,centro&comparables=x').notas).toEqual([note('x')]);
  });

  it('are told up to three, and that there are more', () => {
    expect(parse('colonias=a,b,c,d,e').notas).toEqual([
      ...['a', 'b', 'c'].map(note),
      'La dirección pide otras colonias que tampoco están en esta alcaldía.',
    ]);
  });
});
