/** How to reach a service since the release: Casa Refugiados, COMAR, COPRED, with what is known and not confirmed. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { withNewContacts } from '$features/help/answers/knownSince';
import { askHelp } from '$features/help/askHelp';
import { services } from '$features/help/queries/services';
import { openRelease } from '$lib/engine/node';
import { readNewContacts } from '$lib/contract/catalogs/newContacts';

const OURS = readFileSync('data/catalogs/contactos_nuevos.csv', 'utf8');
const engine = openRelease('static/data');
afterAll(() => engine.close());

describe('the contacts of the project', () => {
  it('are shown with what is known of each, and as not confirmed', async () => {
    const { contacts } = await askHelp(engine, '09015', []);
    const of = (id: string) => contacts.find((contact) => contact.id === id);
    expect(of('S047')).toMatchObject({
      nombre: 'Casa Refugiados',
      telefonos: ['55 6164 4818'],
      whatsapp: ['55 6164 4818'],
      access: 'telefono',
      verification: { estado: 'fuente_oficial', fecha: '2026-07-01' },
    });
    expect(of('S037')).toMatchObject({
      telefonos: ['55 4600 8233', '55 5341 3010'],
      access: 'telefono',
      verification: { estado: 'prensa', fecha: null },
    });
    expect(of('S049')).toMatchObject({
      telefonos: [],
      horario: 'L–V 9:00–18:00',
      access: 'lugar',
      verification: { estado: 'prensa', fecha: '2024-09-19' },
    });
    for (const id of ['S037', 'S047', 'S049']) expect(of(id)?.punto).toBeNull();
  });

  it('say nothing of where La Casita is', () => {
    expect(OURS).not.toMatch(/roma sur/i);
    expect(readNewContacts('c.csv', OURS).map(({ servicio }) => servicio)).toEqual([
      'S037',
      'S047',
      'S049',
    ]);
  });

  it('change no other service', async () => {
    const rows = await engine.run(services());
    const after = withNewContacts(rows, readNewContacts('c.csv', OURS));
    const changed = after.filter((row, at) => row !== rows[at]).map(({ id }) => id);
    expect(changed).toEqual(['S037', 'S047', 'S049']);
    expect(after.map(({ nombre }) => nombre)).toEqual(rows.map(({ nombre }) => nombre));
  });
});

it('a contact without telephone and hours, or twice, or confirmed by nobody, is refused', () => {
  const [head = '', ...rows] = OURS.split('\n');
  const read =
    (...lines: readonly string[]) =>
    () =>
      readNewContacts('c.csv', [head, ...lines, ''].join('\n'));
  const [copred = ''] = rows;
  expect(read(copred.replace('55 4600 8233; 55 5341 3010', ''))).toThrow(/línea 2.*telefono/);
  expect(read(copred, copred)).toThrow(/línea 3.*aparece dos veces/);
  expect(read(copred.replace('prensa', 'confirmado'))).toThrow(/línea 2.*estado_verificacion/);
  expect(read(copred.replace('55 4600 8233', '5 46'))).toThrow(/línea 2.*no es un teléfono/);
});
