/** Which session a brief says it is for. */
import { expect, test } from 'vitest';
import { toldSession } from '$features/brief/toldSession';

const OWN = { fecha: '2026-05', nombre: 'Quinta sesión' };

test('that of the page, which the register has', () => {
  expect(toldSession(OWN, null)).toEqual({ ...OWN, isRegistered: true });
});

test('that of the address, which says that the register has it not', () => {
  expect(toldSession(OWN, { fecha: '2026-12-09', titulo: 'Sexta sesión' })).toEqual({
    fecha: '2026-12-09',
    nombre: 'Sexta sesión (no está en el registro)',
    isRegistered: false,
  });
  expect(toldSession(OWN, { fecha: '2026-12-09', titulo: '' }).nombre).toBe(
    'Sesión (no está en el registro)',
  );
});
