import { expect, test } from 'vitest';
import {
  EVALUATION_FAILED,
  furtherAgreements,
  furtherChanges,
  NOTHING_EVALUATED,
} from '$features/brief/words/es/verdicts/briefVerdict';

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

test('what was not evaluated is said, and is not what could not be', () => {
  expect(NOTHING_EVALUATED).toBe('Para este informe no se evaluó nada.');
  expect(EVALUATION_FAILED).toBe('No se pudo evaluar lo que se pidió para este informe.');
});
