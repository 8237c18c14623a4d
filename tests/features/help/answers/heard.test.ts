/** What was heard of a number changes what is shown of its contact. */
import { describe, expect, it } from 'vitest';
import { chooseFirst } from '$features/help/answers/choose';
import { afterCalls } from '$features/help/answers/heard';
import type { Confirmation } from '$lib/contract/catalogs/confirmations';
import { contact, place } from './inventedContact';

const call = (numero: string, rest: Partial<Confirmation> = {}): Confirmation => ({
  servicio: 'S900',
  numero,
  contesta: 'si',
  que_cambio: null,
  quien: 'Secretaría técnica',
  fecha: '2026-11-03',
  ...rest,
});

const [ONE, TWO] = ['55 1111 1111', '55 2222 2222'] as const;
const after = (of: ReturnType<typeof contact>, calls: readonly Confirmation[]) =>
  afterCalls([of], calls)[0];

describe('a contact whose numbers were telephoned', () => {
  it('is confirmed once each of them answered, since the oldest day', () => {
    const both = contact({ telefonos: [ONE], whatsapp: [TWO] });
    expect(after(both, [call(ONE)])?.verification.estado).toBe('fuente_oficial');
    expect(after(both, [call(ONE), call(TWO, { fecha: '2026-10-30' })])?.verification).toEqual({
      estado: 'confirmado',
      fecha: '2026-10-30',
    });
  });

  it('is not, where something of it changed', () => {
    const changed = after(contact({ telefonos: [ONE] }), [
      call(ONE, { que_cambio: 'otro horario' }),
    ]);
    expect(changed).toEqual(contact({ telefonos: [ONE] }));
  });

  it('needs no call of 911', () => {
    const station = contact({ telefonos: ['*765', '911'] });
    expect(after(station, [call('*765')])?.verification.estado).toBe('confirmado');
    expect(after(contact({ telefonos: ['911'] }), [])?.verification.estado).toBe('fuente_oficial');
  });

  it('loses a number that no longer answers, and is confirmed by those that do', () => {
    const left = after(contact({ telefonos: [ONE, TWO], whatsapp: [TWO] }), [
      call(ONE),
      call(TWO, { contesta: 'no' }),
    ]);
    expect(left).toMatchObject({
      telefonos: [ONE],
      whatsapp: [],
      access: 'telefono',
      verification: { estado: 'confirmado', fecha: '2026-11-03' },
    });
  });

  it('is no longer listed as help where none is left, with or without an address', () => {
    for (const each of [contact({ telefonos: [ONE] }), place('S900', { telefonos: [ONE] })]) {
      const silent = after(each, [call(ONE, { contesta: 'no' })]);
      expect(silent).toMatchObject({ access: 'por_verificar', telefonos: [] });
      const { lines, places, otherLines, otherPlaces, online } = chooseFirst(
        silent === undefined ? [] : [silent],
        'hablar',
        '09015',
      );
      expect([lines, places, otherLines, otherPlaces, online].flat()).toEqual([]);
    }
  });

  it('goes before its equals', () => {
    const equals = [place('S101'), place('S102')];
    const chosen = chooseFirst(
      afterCalls(equals, [call('55 5658 1111', { servicio: 'S102' })]),
      'legal',
      '09015',
    );
    expect(chosen.places.map(({ id }) => id)).toEqual(['S102', 'S101']);
  });

  it('is as it was, where nobody called, or another was called', () => {
    expect(afterCalls([contact()], [])).toEqual([contact()]);
    expect(afterCalls([contact()], [call('55 5658 1111', { servicio: 'S901' })])).toEqual([
      contact(),
    ]);
  });
});
