import { expect, test } from 'vitest';
import { furtherAgreements, furtherChanges } from '$features/brief/words/es/verdicts/briefVerdict';

test('what does not fit is counted, in singular and plural', () => {
  expect([0, 1, 3].map(furtherChanges)).toEqual([
    null,
    'Otro cambio va más allá del azar: está en el panorama.',
    'Otros 3 cambios van más allá del azar: están en el panorama.',
  ]);
  expect([0, 1, 3].map(furtherAgreements)).toEqual([
    null,
    'Otro acuerdo está en la página de sesiones.',
    'Otros 3 acuerdos están en la página de sesiones.',
  ]);
});
