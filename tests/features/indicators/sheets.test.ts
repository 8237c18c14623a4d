import { describe, expect, it } from 'vitest';
import { INDICATORS, INDICATOR_IDS } from '$lib/contract/indicators/catalogue';
import {
  COMMON_CAVEATS,
  GRAIN_REASON,
  SHEETS,
  UPDATED,
} from '$features/indicators/words/es/sheets';
import source from '../../../data/sources/fgj_carpetas.json' with { type: 'json' };

const sentences = (id: (typeof INDICATOR_IDS)[number]) => {
  const { polaridad, porqueAproximada, salvedades } = SHEETS[id];
  return [polaridad, porqueAproximada, ...salvedades];
};

it('there is a sheet for each indicator of the catalogue, and no other', () => {
  expect(Object.keys(SHEETS).toSorted()).toEqual([...INDICATOR_IDS].toSorted());
});

describe.each(INDICATORS)('$id', ({ id, padre, granoColonia }) => {
  const { tipos, modalidades, salvedades } = SHEETS[id];

  it('has a type, a modality, a caveat of its own, and whole sentences', () => {
    expect(tipos.length).toBeGreaterThan(0);
    expect(modalidades.length).toBeGreaterThan(0);
    expect(salvedades.length).toBeGreaterThan(0);
    for (const sentence of sentences(id)) expect(sentence).toMatch(/^[A-ZÁÉÍÓÚ].+\.$/);
  });

  it('repeats no caveat, not even one that all share', () => {
    const all = [...salvedades, ...COMMON_CAVEATS];
    expect(new Set(all).size).toBe(all.length);
  });

  it('never says that things got better or worse, nor what causes it', () => {
    for (const sentence of sentences(id)) {
      expect(sentence).not.toMatch(/mejor[oó]|empeor|peligros|gracias a|debido a/i);
    }
  });

  it('says of its grain why nothing finer is published', () => {
    expect(GRAIN_REASON[granoColonia]).toMatch(/^Por colonia (no )?se publica/);
  });

  it('has no modality that the one it is part of lacks', () => {
    if (padre === null) return;
    const whole = SHEETS[padre];
    expect(whole.modalidades).toEqual(expect.arrayContaining([...modalidades]));
  });
});

it('is updated as often as its source says', () => {
  expect(UPDATED).toEqual({ fuente: source.id, frecuencia: source.frecuencia });
});
