/** What was heard of a number changes what is shown of its contact. */
import { describe, expect, it } from 'vitest';
import { chooseFirst } from '$old/features/help/answers/choose';
import { afterCalls, holdsUntil } from '$old/features/help/answers/heard';
import { lapseRemark as english } from '$old/features/help/words/en/contacts';
import { lapseRemark as spanish } from '$old/features/help/words/es/helpWords';
import { lapseRemark as french } from '$old/features/help/words/fr/contacts';
import type { Confirmation } from '$old/lib/contract/catalogs/confirmations';
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
  afterCalls([of], calls, '2026-11-30')[0];

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
      afterCalls(equals, [call('55 5658 1111', { servicio: 'S102' })], '2026-11-30'),
      'legal',
      '09015',
    );
    expect(chosen.places.map(({ id }) => id)).toEqual(['S102', 'S101']);
  });

  it('is as it was, where nobody called, or another was called', () => {
    expect(afterCalls([contact()], [], '2026-11-30')).toEqual([contact()]);
    expect(
      afterCalls([contact()], [call('55 5658 1111', { servicio: 'S901' })], '2026-11-30'),
    ).toEqual([contact()]);
  });
});

describe('what is known of a contact', () => {
  it('holds for 180 days since someone confirmed it, and then is as its source tells', () => {
    const heard = (today: string) =>
      afterCalls([contact({ telefonos: [ONE] })], [call(ONE)], today)[0]?.verification;
    expect(heard('2027-05-02')).toEqual({ estado: 'confirmado', fecha: '2026-11-03' });
    expect(heard('2027-05-03')).toEqual(contact().verification);
    const silent = afterCalls(
      [contact({ telefonos: [ONE] })],
      [call(ONE, { contesta: 'no' })],
      '2030-01-01',
    );
    expect(silent[0]?.telefonos).toEqual([]);
  });

  it('holds for 180 days after its date, counted from the end of a year or a month that is all it tells', () => {
    const on = (fecha: string | null) => holdsUntil({ estado: 'prensa', fecha });
    // Reckoned with Python: date(...) + timedelta(180).
    expect(on('2026-11-03')).toBe('2027-05-02');
    expect(on('2024-09')).toBe('2025-03-29');
    expect(on('2024-02')).toBe('2024-08-27');
    expect(on('2026')).toBe('2027-06-29');
    expect(on(null)).toBeNull();
  });

  it('says so in three languages, and nothing of what has no date', () => {
    const verification = { estado: 'lista_oficial', fecha: '2024-09' } as const;
    expect([spanish, english, french].map((remark) => remark(verification))).toEqual([
      '; después del 29 de marzo de 2025, por confirmar',
      '; after 29 March 2025, to be confirmed',
      '\u00a0; après le 29 mars 2025, à confirmer',
    ]);
    expect(spanish({ estado: 'prensa', fecha: null })).toBe('');
  });
});
