import { CARPETAS } from '$lib/answers/countingUnit';
import type { Refusal } from '$features/evaluation/answers/refusal';
import { refusalSentence } from '$features/evaluation/words/es/verdicts/evaluationRefusal';
import { sentence, type Kind, type VerdictCases } from '../caseTable';
import { key } from '../../../coloniaKey';

const said = (covers: readonly Kind[], refusal: Refusal, desde = '2023-01-01') =>
  sentence(
    'refusalSentence',
    covers,
    refusalSentence(refusal, {
      enFrase: 'violencia familiar',
      unit: CARPETAS,
      desde,
      nameOf: (clave: string) => `Colonia ${clave}`,
    }),
  );

const hidden = (clave: string, ...periods: readonly string[]) => ({
  clave: key(clave),
  periods,
});
const QUARTERS = ['2022-01-01', '2022-04-01', '2022-07-01', '2022-10-01', '2023-01-01'];

export const cases: VerdictCases = {
  doesNotApply: { noDenominator: 'se comparan cuentas, sin dividir entre personas' },
  rows: [
    said(['zero'], { reason: 'sin_tratadas' }),
    said([], { reason: 'no_publicado' }),
    said([], { reason: 'solo_trienios' }),
    said([], { reason: 'todas' }),
    said([], {
      reason: 'ruptura',
      crossed: 'confinamiento_2020',
      grain: 'trimestre',
      sinElegir: 0,
    }),
    said(
      ['provisional'],
      { reason: 'periodo_incompleto', ultimoCompleto: '2024-07-01' },
      '2024-09-01',
    ),
    said([], { reason: 'despues_de_los_datos', ultimoMes: '2024-12-01' }, '2025-10-16'),
    said(['zero'], { reason: 'pocos_antes', grain: 'trimestre', hay: 0, minimo: 4, sinElegir: 0 }),
    said(['singular'], { reason: 'pocos_despues', grain: 'anio', hay: 0, minimo: 1, sinElegir: 0 }),
    said(['plural'], {
      reason: 'pocos_despues',
      grain: 'trimestre',
      hay: 3,
      minimo: 4,
      sinElegir: 0,
    }),
    said(['suppressed', 'singular'], {
      reason: 'tratadas_protegidas',
      grain: 'trimestre',
      protegidas: [hidden('A', '2022-01-01')],
    }),
    said(['suppressed'], {
      reason: 'tratadas_protegidas',
      grain: 'anio',
      protegidas: [hidden('A', '2022-01-01', '2023-01-01')],
    }),
    said(['suppressed', 'plural'], {
      reason: 'comparables_protegidas',
      grain: 'trimestre',
      protegidas: [hidden('A', ...QUARTERS)],
    }),
    said(['suppressed', 'plural'], {
      reason: 'comparables_protegidas',
      grain: 'trimestre',
      protegidas: ['A', 'B', 'C', 'D', 'E'].map((clave) => hidden(clave, '2022-01-01')),
    }),
    said([], { reason: 'sin_comparables', hay: 0, minimo: 3, vecinas: 0, protegidas: 0 }),
    said(['singular'], { reason: 'sin_comparables', hay: 1, minimo: 3, vecinas: 1, protegidas: 1 }),
    said(['plural'], { reason: 'sin_comparables', hay: 2, minimo: 3, vecinas: 4, protegidas: 9 }),
    said(['zero'], { reason: 'sin_casos', lado: 'tratadas' }),
    said(['zero'], { reason: 'sin_casos', lado: 'comparables' }),
  ],
};
