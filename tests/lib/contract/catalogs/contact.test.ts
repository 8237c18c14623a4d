import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactWithin, isTelephone } from '$lib/contract/catalogs/contact';

describe('contacts within prose', () => {
  it.each([
    ['la nota da 55 5345 5229', '55 5345 5229'],
    ['marca *765', '*765'],
    ['01 800 822 44 70, según la nota', '01 800 822 44 70'],
    ['Está en Av. Inventada 5', 'Av.'],
    ['C.P. 06720', 'C.P.'],
    ['en 19.4250, -99.1458', '19.4250'],
    ['https://www.ejemplo.invalid/maps/x', '/maps/'],
  ])('%s', (sentence, contact) => {
    expect(contactWithin(sentence)).toBe(contact);
  });

  it.each([
    'Nota del 2025-12-01 en https://ejemplo.invalid/2025/12/01/nota-12345678.html',
    'Milenio (2020) daba 8–21 h en 24 agencias',
    'Domicilio y coordenadas (aproximadas) de una lista no oficial',
    'Socia de ACNUR desde 2012; 853 abogadas en el país',
  ])('none in: %s', (sentence) => {
    expect(contactWithin(sentence)).toBeNull();
  });

  it('are found wherever a telephone of ten digits stands, however it is written', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    const separator = fc.constantFrom('', ' ', '-', '.');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(digit, separator), { minLength: 10, maxLength: 10 }),
        fc.constantFrom('VERIFICAR: ', 'llama al ', '('),
        (digits, before) => {
          const number = digits.map(([one, gap]) => `${one}${gap}`).join('');
          expect(contactWithin(`${before}${number} según la nota`)).not.toBeNull();
        },
      ),
    );
  });

  it.each(['911', '079', '*765', '*0311', '55 5658 1111', '800 5533 000'])(
    '%s is dialled',
    (it) => {
      expect(isTelephone(it)).toBe(true);
    },
  );

  it.each(['55 5658 111', '5555-5555', 'extensión 12', '', '55 5658 1111, opción 1'])(
    '«%s» is not',
    (it) => {
      expect(isTelephone(it)).toBe(false);
    },
  );
});
