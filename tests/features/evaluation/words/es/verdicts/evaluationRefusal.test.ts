import { describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import type { HiddenCounts, Refusal } from '$features/evaluation/answers/refusal';
import { refusalSentence } from '$features/evaluation/words/es/verdicts/evaluationRefusal';
import { key } from '../../../../../coloniaKey';

const said = (refusal: Refusal, desde = '2023-01-01') =>
  refusalSentence(refusal, {
    enFrase: 'violencia familiar',
    unit: CARPETAS,
    desde,
    nameOf: (clave: string) => `Colonia ${clave}`,
  });

const hidden = (clave: string, ...periods: readonly string[]): HiddenCounts => ({
  clave: key(clave),
  periods,
});
const QUARTERS = ['2022-01-01', '2022-04-01', '2022-07-01', '2022-10-01', '2023-01-01'];

describe('refusalSentence', () => {
  it.each<[Refusal, string]>([
    [{ reason: 'sin_tratadas' }, 'Elige al menos una colonia donde se hizo algo.'],
    [
      { reason: 'no_publicado' },
      'No se puede evaluar: «violencia familiar» no se publica por colonia, para proteger a las personas.',
    ],
    [
      { reason: 'solo_trienios' },
      'No se puede evaluar: «violencia familiar» sólo se publica por colonia en sumas de tres años, y ' +
        'con ellas no hay un antes y un después.',
    ],
    [
      { reason: 'todas' },
      'No se puede evaluar: si se hizo en todas las colonias no queda ninguna con que comparar.',
    ],
    [
      { reason: 'ruptura', crossed: 'confinamiento_2020', grain: 'trimestre', sinElegir: 0 },
      'No se puede evaluar: en los periodos que se comparan está una ruptura de la serie, el confinamiento ' +
        'de abril a julio de 2020. Elige otra fecha o menos años a cada lado.',
    ],
    [
      { reason: 'ruptura', crossed: 'confinamiento_2020', grain: 'trimestre', sinElegir: 4 },
      'No se puede evaluar: en los periodos que se comparan, sin contar 4 trimestres completos con que quizá ' +
        'se escogió el lugar, está una ruptura de la serie, el confinamiento de abril a julio de 2020. Elige otra ' +
        'fecha o menos años a cada lado, o di por qué se escogió el lugar.',
    ],
    [
      { reason: 'despues_de_los_datos', ultimoMes: '2022-12-01' },
      'Todavía no se puede evaluar: los datos llegan a diciembre de 2022, y se pregunta desde enero de 2023.',
    ],
    [
      { reason: 'periodo_incompleto', ultimoCompleto: '2022-07-01' },
      'Todavía no se puede evaluar: después de julio de 2022 faltan denuncias por llegar, y se ' +
        'pregunta desde enero de 2023.',
    ],
    [
      { reason: 'pocos_antes', grain: 'trimestre', hay: 0, minimo: 4, sinElegir: 0 },
      'No se puede evaluar: hacen falta 4 trimestres completos antes de la fecha, y con enero de 2023 no hay ninguno.',
    ],
    [
      { reason: 'pocos_antes', grain: 'trimestre', hay: 2, minimo: 4, sinElegir: 4 },
      'No se puede evaluar: hacen falta 4 trimestres completos antes de la fecha, y con enero de 2023 hay 2, sin ' +
        'contar 4 trimestres completos con que quizá se escogió el lugar.',
    ],
    [
      { reason: 'pocos_despues', grain: 'anio', hay: 0, minimo: 1, sinElegir: 0 },
      'No se puede evaluar: hacen falta 1 año completo después de la fecha, y con enero de 2023 no hay ninguno.',
    ],
    [
      { reason: 'pocos_despues', grain: 'trimestre', hay: 3, minimo: 4, sinElegir: 0 },
      'No se puede evaluar: hacen falta 4 trimestres completos después de la fecha, y con enero de 2023 hay 3.',
    ],
    [
      {
        reason: 'tratadas_protegidas',
        grain: 'trimestre',
        protegidas: [hidden('A', '2022-01-01')],
      },
      'No se puede evaluar: en Colonia A está protegida la cuenta de enero a marzo de 2022, y sin esas ' +
        'cuentas no hay suma. Por año hay menos cuentas protegidas.',
    ],
    [
      {
        reason: 'tratadas_protegidas',
        grain: 'anio',
        protegidas: [hidden('A', '2022-01-01', '2023-01-01', '2024-01-01')],
      },
      'No se puede evaluar: en Colonia A están protegidas las cuentas de 2022, 2023 y 2024, y sin esas ' +
        'cuentas no hay suma.',
    ],
    [
      {
        reason: 'comparables_protegidas',
        grain: 'trimestre',
        protegidas: [hidden('A', ...QUARTERS)],
      },
      'No se puede comparar: en Colonia A están protegidas las cuentas de enero a marzo de 2022, abril ' +
        'a junio de 2022, julio a septiembre de 2022 y 2 más. Quita esas comparables o mira otros periodos.',
    ],
    [
      {
        reason: 'comparables_protegidas',
        grain: 'trimestre',
        protegidas: ['A', 'B', 'C', 'D', 'E'].map((clave) => hidden(clave, '2022-01-01')),
      },
      'No se puede comparar: tienen cuentas protegidas Colonia A, Colonia B, Colonia C y 2 más. Quita ' +
        'esas comparables o mira otros periodos.',
    ],
    [
      { reason: 'sin_comparables', hay: 0, minimo: 5, vecinas: 0, protegidas: 0 },
      'No se puede evaluar: hacen falta al menos 5 colonias comparables y hay 0.',
    ],
    [
      { reason: 'sin_comparables', hay: 1, minimo: 5, vecinas: 1, protegidas: 1 },
      'No se puede evaluar: hacen falta al menos 5 colonias comparables y hay 1: 1 es vecina de donde ' +
        'se hizo algo y 1 tiene alguna cuenta protegida.',
    ],
    [
      { reason: 'sin_comparables', hay: 2, minimo: 5, vecinas: 4, protegidas: 0 },
      'No se puede evaluar: hacen falta al menos 5 colonias comparables y hay 2: 4 son vecinas de donde se hizo algo.',
    ],
    [
      { reason: 'sin_comparables', hay: 2, minimo: 5, vecinas: 0, protegidas: 9 },
      'No se puede evaluar: hacen falta al menos 5 colonias comparables y hay 2: 9 tienen alguna cuenta protegida.',
    ],
    [
      { reason: 'sin_casos', lado: 'tratadas' },
      'No se puede evaluar: antes de la fecha no hubo ningún caso en las colonias elegidas.',
    ],
    [
      { reason: 'sin_casos', lado: 'comparables' },
      'No se puede evaluar: en las comparables no hubo ningún caso antes, o ninguno después.',
    ],
  ])('of %j', (refusal, sentence) => {
    expect(said(refusal)).toBe(sentence);
  });

  it('names the day that is asked from, where it is not the first of a month', () => {
    expect(said({ reason: 'despues_de_los_datos', ultimoMes: '2024-12-01' }, '2025-10-16')).toBe(
      'Todavía no se puede evaluar: los datos llegan a diciembre de 2024, y se pregunta desde el 16 de octubre de 2025.',
    );
  });
});
