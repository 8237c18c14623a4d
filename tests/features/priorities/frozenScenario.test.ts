import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseFrozen,
  printFrozen,
  seal,
  type FrozenScenario,
} from '$features/priorities/frozenScenario';

const SCENARIO: FrozenScenario = {
  publicacion: '2025-06-30-publico-9b8ed3fd',
  preset: 'hogar',
  parts: { familiar_tasa: 700, mujeres: 300 },
  semilla: 2025,
  orden: [
    { clave: '0901500010007', puntaje: 930 },
    { clave: '0901500010011', puntaje: 888 },
    { clave: '0901500010020', puntaje: 0 },
  ],
};

const parse = (text: string) => parseFrozen(text, SCENARIO.publicacion);

describe('a frozen scenario', () => {
  it('is read back as it was, whole', () => {
    expect(parse(printFrozen(seal(SCENARIO)))).toEqual(seal(SCENARIO));
    const own = { ...SCENARIO, preset: null };
    expect(parse(printFrozen(seal(own)))).toMatchObject({ preset: null });
  });

  it('is read back also of the alcaldía with the most colonias', () => {
    const orden = Array.from({ length: 300 }, (_, place) => ({
      clave: `09010${String(place).padStart(8, '0')}`,
      puntaje: 1000 - place,
    }));
    expect(parse(printFrozen(seal({ ...SCENARIO, orden })))).toMatchObject({ orden });
  });

  it('is written compactly, in characters that an address takes as they are, under its SHA-256', () => {
    const text = printFrozen(seal(SCENARIO));
    const body =
      '1~2025-06-30-publico-9b8ed3fd~hogar~familiar_tasa-700.mujeres-300~2025~09015000100-07.930-11.888-20.0';
    expect(text).toBe(`${body}!${createHash('sha256').update(body).digest('hex')}`);
    expect(new URLSearchParams(`congelado=${text}`).get('congelado')).toBe(text);
  });

  it('has another hash for any other thing in it', () => {
    const hash = (parts: Partial<FrozenScenario>) => seal({ ...SCENARIO, ...parts }).hash;
    const hashes = [
      hash({}),
      hash({ publicacion: 'otra' }),
      hash({ preset: 'iguales' }),
      hash({ parts: { familiar_tasa: 701, mujeres: 299 } }),
      hash({ semilla: 1 }),
      hash({ orden: SCENARIO.orden.toReversed() }),
      hash({ orden: SCENARIO.orden.map((place) => ({ ...place, puntaje: 1 })) }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is none once anything was altered', () => {
    const text = printFrozen(seal(SCENARIO));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'0189az.-~!'), (at, letter) => {
        const altered = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
        fc.pre(altered !== text);
        expect(parse(altered)).toHaveProperty('refusal');
      }),
    );
  });

  it.each(['', '!', '1~a~b', '2~x~hogar~mujeres-1000~1~0-1.1!00', '<script>'])(
    '«%s» is none',
    (text) => {
      expect(parse(text)).toEqual({ refusal: 'alterado' });
    },
  );
});
