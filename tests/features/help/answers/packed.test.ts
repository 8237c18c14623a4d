import { expect, it } from 'vitest';
import { packContacts, unpackContacts } from '$features/help/answers/packed';
import { contact, place } from './inventedContact';

const CONTACTS = [
  contact({ whatsapp: ['55 5658 1111'], url: 'https://ejemplo.invalid' }),
  place('S101'),
  place('S102', { horario: null, punto: null, necesidades: ['medica', 'juridica'] }),
  place('S103', { verification: { estado: 'confirmado', fecha: '2026-03-01' } }),
  contact({ id: 'S104', tipo: 'refugio_contacto', esRefugio: true, esLinea: false }),
];

it('what was packed is unpacked as it was', () => {
  expect(unpackContacts(packContacts(CONTACTS))).toEqual(CONTACTS);
});

it('what many share is said once', () => {
  const written = JSON.stringify(packContacts(CONTACTS));
  expect(written.split('Institución inventada')).toHaveLength(2);
  expect(written.split('ejemplo.invalid/fuente')).toHaveLength(3);
});
