/** Which session a brief says it is for. */
import { expect, test } from 'vitest';
import { toldSession } from '$features/brief/toldSession';

const OWN = { fecha: '2026-05', nombre: 'Quinta sesión' };

test('that of the page, which the register has', () => {
  expect(toldSession(OWN, null)).toEqual({ ...OWN, titulo: null, isRegistered: true });
});

test('that of the address, which says that the register has it not, and whose title it is', () => {
  const asked = (titulo: string) => toldSession(OWN, { fecha: '2026-12-09', titulo });
  expect(asked('Llama al 55 1234 5678')).toEqual({
    fecha: '2026-12-09',
    nombre: 'Sesión (no está en el registro)',
    titulo: 'Llama al 55 1234 5678',
    isRegistered: false,
  });
  expect(asked('').titulo).toBeNull();
});
