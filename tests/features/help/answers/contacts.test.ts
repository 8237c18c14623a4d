/** Contacts: how each is reached, and that of a refuge no word about a place is left. */
import { describe, expect, it } from 'vitest';
import { attending, attends, contactOf } from '$old/features/help/answers/contacts';
import type { Service } from '$old/features/help/queries/services';
import { key } from '../../../coloniaKey';

const service = (more: Partial<Service> = {}): Service => ({
  id: 'S001',
  nombre: 'Línea inventada',
  tipo: 'linea_telefonica',
  institucion: 'Institución inventada',
  telefono: '55 0000 0000; *000',
  whatsapp: null,
  horario: '24 h',
  direccion: null,
  colonia: null,
  colonia_nombre: null,
  alcaldia: null,
  lat: null,
  lon: null,
  atiende: 'psicologica; juridica',
  idiomas: null,
  url: null,
  fuente_url: 'https://ejemplo.invalid/nota',
  fuente_fecha: '2026-01-09',
  estado_verificacion: 'prensa',
  fecha_confirmacion: null,
  por_verificar: false,
  nota: 'para quien cuida el catálogo',
  ...more,
});

/** What a place can be told by. */
const PLACED = {
  direccion: 'Calle Inventada 9',
  colonia: key('0901500010007'),
  colonia_nombre: 'Centro',
  alcaldia: '09015',
  lat: 19.4321,
  lon: -99.1321,
};

describe('contactOf', () => {
  it('reads lists, and leaves the remark out', () => {
    const contact = contactOf(service());
    expect(contact.telefonos).toEqual(['55 0000 0000', '*000']);
    expect(contact.necesidades).toEqual(['psicologica', 'juridica']);
    expect(contact.verification).toEqual({ estado: 'prensa', fecha: '2026-01-09' });
    expect(JSON.stringify(contact)).not.toContain('catálogo');
  });

  it('says where a place is, and of half a point nothing', () => {
    const at = (lat: number | null, lon: number | null) =>
      contactOf(service({ tipo: 'luna', lat, lon })).punto;
    expect(at(19.4, -99.1)).toEqual({ lat: 19.4, lon: -99.1 });
    expect([at(19.4, null), at(null, -99.1), at(null, null)]).toEqual([null, null, null]);
  });

  it('dates a confirmation by the day of it, and refuses a state that there is not', () => {
    const contact = contactOf(
      service({ estado_verificacion: 'confirmado', fecha_confirmacion: '2026-03-01' }),
    );
    expect(contact.verification).toEqual({ estado: 'confirmado', fecha: '2026-03-01' });
    expect(() => contactOf(service({ estado_verificacion: 'quizá' }))).toThrow(/S001.*«quizá»/);
  });

  it.each([
    ['telefono', {}],
    ['telefono', { telefono: null, whatsapp: '55 1111 1111' }],
    ['lugar', { telefono: null, ...PLACED }],
    ['lugar', { telefono: null, lat: 19.4, lon: -99.1 }],
    ['sin_contacto', { telefono: null, colonia_nombre: 'Centro' }],
    ['en_linea', { telefono: null, url: 'https://ejemplo.invalid' }],
    ['sin_contacto', { telefono: null }],
    ['por_verificar', { telefono: null, por_verificar: true, colonia_nombre: 'Centro' }],
  ] as const)('is reached by %s with %o', (access, more) => {
    expect(contactOf(service(more)).access).toBe(access);
  });

  it.each([
    ['refugio_contacto', 'psicologica'],
    ['osc', 'psicologica; refugio'],
  ])('of a refuge (%s, %s) no word about a place is left', (tipo, atiende) => {
    const contact = contactOf(service({ tipo, atiende, ...PLACED }));
    expect(JSON.stringify(contact)).not.toMatch(/Inventada 9|Centro|09015|19\.4|99\.1/);
    expect(contact).toMatchObject({ access: 'telefono', esRefugio: true, punto: null });
    expect(contactOf(service({ tipo, atiende, ...PLACED, telefono: null })).access).toBe(
      'sin_contacto',
    );
  });
});

describe('attending', () => {
  const contacts = [
    contactOf(service({ id: 'S003', tipo: 'osc', atiende: 'medica; juridica' })),
    contactOf(service({ id: 'S002', atiende: null })),
    contactOf(service({ id: 'S001' })),
  ];
  const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);

  it('keeps those of the need, phone lines first', () => {
    expect(ids(attending(contacts, 'juridica'))).toEqual(['S001', 'S003']);
    expect(ids(attending(contacts, 'refugio'))).toEqual([]);
    expect(ids(attending(contacts, null))).toEqual(['S002', 'S001', 'S003']);
  });
});

describe('attends', () => {
  it('whoever lives anywhere, but at what the government of another alcaldía runs', () => {
    const may = (tipo: string, alcaldia: string | null) =>
      attends(service({ tipo, alcaldia }), '09015');
    expect(may('alcaldia', '09015')).toBe(true);
    expect(may('alcaldia', '09007')).toBe(false);
    expect(may('osc', '09007')).toBe(true);
    expect(may('linea_telefonica', null)).toBe(true);
  });
});

it('leaves out a need that no page knows', () => {
  expect(contactOf(service({ atiende: 'juridica; alegria' })).necesidades).toEqual(['juridica']);
});

it('a place is one by its address or by its point: by its colonia alone nobody finds it', () => {
  const of = (more: Partial<Service>) => contactOf(service({ telefono: null, ...more })).access;
  expect(of({ direccion: 'Calle Inventada 9' })).toBe('lugar');
  expect(of({ lat: 19.4, lon: -99.1 })).toBe('lugar');
  expect(of({ colonia_nombre: 'Centro' })).toBe('sin_contacto');
});

it('names the service, the state that there is not and those that there are', () => {
  expect(() => contactOf(service({ estado_verificacion: 'quizá' }))).toThrow(
    'El servicio S001 dice «quizá» en estado_verificacion; se esperaba confirmado, ' +
      'fuente_oficial, lista_oficial, prensa, secundaria.',
  );
});
