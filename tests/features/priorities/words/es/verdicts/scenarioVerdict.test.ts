/** What two scenarios have in common, word for word: who enters is never said to leave. */
import { expect, it } from 'vitest';
import { cases } from '../../../../../words/verdicts/cases/scenarioVerdict';

const said = (of: string) => cases.rows.flatMap((row) => (row.of === of ? [row.text] : []));

it('who enters the first five, and who leaves them', () => {
  expect(said('scenarioHeadline')).toEqual([
    'De un escenario al otro, entre las cinco primeras entra Guerrero y sale Juárez',
    'De una publicación a otra, entre las cinco primeras entran Guerrero e Hipódromo y salen Juárez y Obrera',
    'De un escenario al otro, entre las cinco primeras entra Guerrero',
    'De un escenario al otro las cinco primeras son las mismas',
    'De un escenario al otro no cambia el lugar de ninguna colonia',
  ]);
});

it('how many have another place', () => {
  expect(said('movedSentence')).toEqual([
    '12 de 33 colonias tienen otro lugar.',
    '1 de 33 colonias tiene otro lugar.',
    'Las 33 colonias tienen el mismo lugar.',
  ]);
});
