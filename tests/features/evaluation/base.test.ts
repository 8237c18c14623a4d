/** On which colonia the page shows how an evaluation is read, where nothing is asked of it. */
import { expect, it } from 'vitest';
import { evaluationContext } from '$features/evaluation/base';
import { exampleEvaluation } from '$features/evaluation/view';
import { FACTS } from '../inventedFacts';
import { key } from '../../coloniaKey';

const area = (name: string, poblacion: number | null) => ({
  clave: key(name),
  nombre: name,
  poblacion,
  vecinas: '',
});

const contextOf = (...areas: readonly ReturnType<typeof area>[]) =>
  evaluationContext({ facts: FACTS, areas, acuerdos: [] });

it.each([
  ['the largest but one', [area('menor', 10), area('mayor', 30), area('segunda', 20)], 'segunda'],
  ['the only one', [area('unica', 10)], 'unica'],
  ['any, where nobody counted people', [area('una', null), area('otra', null)], 'otra'],
])('is %s', (_, areas, clave) => {
  const context = contextOf(...areas);
  expect(context.example).toBe(clave);
  expect(exampleEvaluation(context).colonias).toEqual([clave]);
});

it('is refused where the release has no colonia', () => {
  expect(() => exampleEvaluation(contextOf())).toThrow('un año completo por colonia');
});
