import { expect, it } from 'vitest';
import {
  STANDING_WORDS,
  writeColonias,
  writeEvaluationPeriod,
  writePeriods,
  writeSince,
} from '$features/evaluation/words/es/verdicts/evaluationWords';
import { keys } from '../../../../../coloniaKey';

const nameOf = (clave: string) => `Colonia ${clave}`;

it.each([
  ['2023-01-01', 'enero de 2023'],
  ['2023-01-11', 'el 11 de enero de 2023'],
])('since %s is «%s»', (date, said) => {
  expect(writeSince(date)).toBe(said);
});

it('names periods, and counts them', () => {
  expect(writeEvaluationPeriod('2023-04-01', 'trimestre')).toBe('abril a junio de 2023');
  expect(writeEvaluationPeriod('2023-01-01', 'anio')).toBe('2023');
  expect(writePeriods(1, 'trimestre')).toBe('1 trimestre completo');
  expect(writePeriods(4, 'trimestre')).toBe('4 trimestres completos');
  expect(writePeriods(1, 'anio')).toBe('1 año completo');
  expect(writePeriods(2, 'anio')).toBe('2 años completos');
});

it.each([
  ['A', 'Colonia A'],
  ['A B C D', 'Colonia A, Colonia B, Colonia C y Colonia D'],
  ['A B C D E', 'Colonia A, Colonia B, Colonia C y 2 más'],
])('names %s as «%s»', (claves, said) => {
  expect(writeColonias(keys(...claves.split(' ')), nameOf)).toBe(said);
});

it('says of each colonia why it is proposed, or is not', () => {
  expect(STANDING_WORDS).toEqual({
    propuesta: 'propuesta: su curso anterior es de los más parecidos',
    menos_parecida: 'hay otras de curso más parecido',
    otro_tamano: 'tiene mucha más o mucha menos población',
    vecina: 'es vecina: lo hecho pudo alcanzarla',
    sin_casos: 'no tuvo ninguna carpeta',
    protegida: 'alguna de sus cuentas está protegida',
  });
});
