/** The telephones of every page say what the catalogue says, and only what someone vouches for. */
import { expect, it } from 'vitest';
import * as firstLines from '$features/help/answers/firstLines';
import { servicesOf } from './edited';

const services = new Map(servicesOf('.').map((service) => [service.id, service]));

it.each(Object.entries(firstLines))('%s is its row of servicios.csv', (_, line) => {
  const service = services.get(line.id);
  expect(service?.telefono).toContain(line.numero);
  expect(service?.nombre).toContain(line.nombre);
  expect(service?.tipo).toBe('linea_telefonica');
  expect(service?.por_verificar).toBe(false);
  expect(service?.horario).toMatch(/^24 h/);
});

it('beside *765 stands a number that any telephone dials, by WhatsApp too, for violence against women', () => {
  const { ANY_PHONE, SOS_MUJERES } = firstLines;
  expect(SOS_MUJERES.numero).toBe('*765');
  expect(ANY_PHONE.numero).toMatch(/^\d{2} \d{4} \d{4}$/);
  expect(services.get(ANY_PHONE.id)?.whatsapp).toContain(ANY_PHONE.whatsapp);
  expect(services.get(ANY_PHONE.id)?.atiende).toEqual(
    expect.arrayContaining(['psicologica', 'juridica']),
  );
});

it('who stands behind 911 is no newspaper', () => {
  expect(services.get('S001')?.estado_verificacion).toBe('fuente_oficial');
});
