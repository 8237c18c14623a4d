/** Who is shown first: what can be called, what is open longest, and then something different. */
import { describe, expect, it } from 'vitest';
import { askedOf, chooseFirst } from '$old/features/help/answers/choose';
import type { Ask } from '$old/features/help/answers/asks';
import type { Contact } from '$old/features/help/answers/contacts';
import { contact, place } from './inventedContact';

const ids = (contacts: readonly Contact[]) => contacts.map(({ id }) => id);
const choose = (contacts: readonly Contact[], ask: Ask = 'legal') =>
  chooseFirst(contacts, ask, '09015');
const ALWAYS = '24 h, todos los días';

describe('by telephone', () => {
  it('the lines that any telephone dials come first, and two are shown', () => {
    const { lines, otherLines } = choose([
      contact({ id: 'S002' }),
      contact({ id: 'S004' }),
      contact({ id: 'S005' }),
    ]);
    expect([ids(lines), ids(otherLines)]).toEqual([['S005', 'S002'], ['S004']]);
  });

  it('of the rest, that which answers at any hour, and of equals that which someone confirmed', () => {
    const verification = { estado: 'confirmado', fecha: '2026-03-01' } as const;
    const { lines, otherLines } = choose([
      contact({ id: 'S101', horario: 'L–V 9:00–17:00', verification }),
      contact({ id: 'S102' }),
      contact({ id: 'S103', verification }),
    ]);
    expect(ids([...lines, ...otherLines])).toEqual(['S103', 'S102', 'S101']);
  });
});

describe('in person', () => {
  it('what is in the alcaldía, can be telephoned and is open longest', () => {
    const { places } = choose([
      place('S101', { alcaldia: '09007', horario: ALWAYS }),
      place('S102', { access: 'lugar', telefonos: [], horario: ALWAYS }),
      place('S103'),
      place('S104', { horario: 'L–D 9:00–17:00' }),
    ]);
    expect(ids(places)).toEqual(['S104', 'S103', 'S102', 'S101']);
  });

  it('what is made for women goes before what prosecutes, and who is there for others later', () => {
    const { places } = choose([
      place('S101', { tipo: 'fiscalia', horario: ALWAYS }),
      place('S102', { necesidades: ['juridica', 'lgbt'], poblacion: 'lgbt' }),
      place('S103', { tipo: 'luna' }),
      place('S104'),
    ]);
    expect(ids(places).slice(0, 2)).toEqual(['S103', 'S104']);
    expect(
      ids(
        choose(
          [place('S101', { poblacion: 'asunto' }), place('S102', { poblacion: 'lgbt' })],
          'lgbt',
        ).places,
      ),
    ).toEqual(['S102', 'S101']);
  });

  it('after two, the first that offers something different, and never more than five', () => {
    const alike = ['S101', 'S102', 'S103', 'S104', 'S105', 'S106'].map((id) => place(id));
    const { places, otherPlaces } = choose([
      ...alike,
      place('S201', { necesidades: ['juridica', 'social'], horario: 'L 9:00–10:00' }),
      place('S202', { tipo: 'fiscalia', horario: ALWAYS }),
    ]);
    expect(ids(places)).toEqual(['S101', 'S102', 'S201', 'S202', 'S103']);
    expect(ids(otherPlaces)).toEqual(['S104', 'S105', 'S106']);
    expect(choose([contact(), contact({ id: 'S901' }), ...alike]).places).toHaveLength(3);
  });

  it('what is only for others is nothing different', () => {
    const { places } = choose([
      place('S101'),
      place('S102'),
      place('S103'),
      place('S104', { necesidades: ['juridica', 'infancia'] }),
    ]);
    expect(ids(places)).toEqual(['S101', 'S102', 'S103', 'S104']);
  });
});

it('whom nobody can reach is not shown as help', () => {
  const shown = choose([
    contact({ id: 'S101', access: 'sin_contacto', telefonos: [] }),
    place('S102', { access: 'por_verificar', telefonos: [] }),
    contact({ id: 'S103', access: 'en_linea', telefonos: [], url: 'https://ejemplo.invalid' }),
  ]);
  expect([...shown.lines, ...shown.places, ...shown.otherLines, ...shown.otherPlaces]).toEqual([]);
  expect(ids(shown.online)).toEqual(['S103']);
});

it('in danger, where one can go and call at any hour', () => {
  const all = [
    contact(),
    place('S101', { horario: ALWAYS }),
    place('S102'),
    place('S103', { access: 'lugar', telefonos: [], horario: ALWAYS }),
  ];
  expect(ids(askedOf(all, 'peligro'))).toEqual(['S101']);
  expect(ids(askedOf(all, 'hablar'))).toEqual(['S900']);
});
