import { describe, expect, it } from 'vitest';
import { fieldMessage } from '$features/editor/words/es/fieldMessage';
import { offencesIn } from '../../../../words/wordRules';

describe('what is wrong with a field', () => {
  it.each([
    ['', 'está vacío', 'Escribe un valor', 'Está vacío. Escribe un valor.'],
    ['dos', 'no es un número', 'Usa cifras', '«dos» no es un número. Usa cifras.'],
    ['a'.repeat(41), 'no es una fecha', 'Cámbiala', 'No es una fecha. Cámbiala.'],
  ])('of «%s» is said beside it', (value, what, remedy, expected) => {
    const message = fieldMessage({ column: 'x', value, what, remedy });
    expect(message).toBe(expected);
    expect(offencesIn(message)).toEqual([]);
  });
});
