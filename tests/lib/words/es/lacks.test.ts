import { expect, it } from 'vitest';
import { LACKS } from '$lib/contract/edition';
import { lackSentence } from '$lib/words/es/lacks';

it('every lack is said of its alcaldía, and differently from the others', () => {
  const said = LACKS.map((lack) => lackSentence(lack, 'Milpa Alta'));
  expect(said).toEqual([
    'De la alcaldía Milpa Alta no se lleva registro de sesiones ni de acuerdos de ningún gabinete.',
    'Esta publicación no dice cuánta gente vive en cada colonia de la alcaldía Milpa Alta.',
    'No se conoce ningún servicio que esté en la alcaldía Milpa Alta: los de esta página son de toda la ciudad o están en otra.',
    'No se sabe cuánta gente entra cada día a trabajar a la alcaldía Milpa Alta: tampoco cuánto infla eso su tasa en los delitos de la calle y el transporte.',
  ]);
});
