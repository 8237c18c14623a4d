import { describe, expect, it } from 'vitest';
import {
  parsePriority,
  parseWeightParts,
  printPriority,
  printPriorityPermalink,
  type PriorityContext,
} from '$features/priorities/view';

const context: PriorityContext = {
  criteria: ['familiar_tasa', 'mujeres', 'ambiente'],
  presets: {
    iguales: { familiar_tasa: 334, mujeres: 333, ambiente: 333 },
    hogar: { familiar_tasa: 700, mujeres: 300 },
    espacio: null,
    ninas: null,
  },
  publicacion: '2025-06-30-publico-00000000',
};

const parse = (query: string) => parsePriority(new URLSearchParams(query), context);
const EQUAL = { preset: 'iguales', parts: context.presets.iguales };

describe('parsePriority', () => {
  it('without anything, is the equal weights', () => {
    expect(parse('')).toEqual({ view: EQUAL, notas: [] });
    expect(parse('pesos=&otra=1')).toEqual({ view: EQUAL, notas: [] });
  });

  it('takes a preset, or weights of one’s own', () => {
    expect(parse('pesos_de=hogar').view).toEqual({ preset: 'hogar', parts: context.presets.hogar });
    expect(parse('pesos=mujeres-250.ambiente-750')).toEqual({
      view: { preset: null, parts: { mujeres: 250, ambiente: 750 } },
      notas: [],
    });
  });

  it.each([
    ['pesos=mujeres-250', 'ilegibles'],
    ['pesos=mujeres-1000.mujeres-0', 'ilegibles'],
    ['pesos=mujeres-500.mujeres-500', 'ilegibles'],
    // What comes last would make a thousand by itself, and with the other.
    ['pesos=mujeres-500.mujeres-1000', 'ilegibles'],
    ['pesos=mujeres-100.ambiente-750.mujeres-250', 'ilegibles'],
    ['pesos=peligro-1000', 'ilegibles'],
    ['pesos=mujeres-1e3', 'ilegibles'],
    ['pesos=%3Cscript%3E', 'ilegibles'],
    ['pesos=distancia-1000', 'ningun_criterio'],
    ['pesos_de=ninas', 'sin_preferencia'],
    ['pesos_de=nada', 'sin_preferencia'],
  ])('%s falls back to the equal weights, and says why: %s', (query, why) => {
    const { view, notas } = parse(query);
    expect(view).toEqual(EQUAL);
    expect(notas).toEqual([{ kind: 'pesos', why }]);
  });

  it('shares the weight of a criterion that the release has not, and says so', () => {
    const { view, notas } = parse('pesos=mujeres-500.distancia-500');
    expect(view.parts).toEqual({ mujeres: 1000 });
    expect(notas).toEqual([{ kind: 'pesos', why: 'faltan_criterios' }]);
  });

  it('gives the weight of what is weighed no more to the criterion of the same datum, and says so', () => {
    const { view, notas } = parse(
      'pesos=familiar_carga-300.familiar_tasa-250.familiar_excedencia-150.mujeres-300',
    );
    expect(view).toEqual({ preset: null, parts: { familiar_tasa: 700, mujeres: 300 } });
    expect(notas).toEqual([{ kind: 'pesos', why: 'mismo_dato' }]);
    // Its successor is not measured here either.
    const lost = parse('pesos=sexual_carga-500.mujeres-500');
    expect(lost.view.parts).toEqual({ mujeres: 1000 });
    expect(lost.notas).toEqual([
      { kind: 'pesos', why: 'mismo_dato' },
      { kind: 'pesos', why: 'faltan_criterios' },
    ]);
  });

  it('warns where the link is of another release', () => {
    expect(parse('publicacion=otra').notas).toEqual([
      { kind: 'publicacion', asked: 'otra', here: context.publicacion, differs: 'orden' },
    ]);
    expect(parse(`publicacion=${context.publicacion}`).notas).toEqual([]);
  });
});

describe('printPriority', () => {
  it('leaves out what is by default, and is read back', () => {
    expect(printPriority(parse('').view)).toBe('');
    for (const query of ['pesos_de=hogar', 'pesos=mujeres-250.ambiente-750']) {
      const { view } = parse(query);
      expect(printPriority(view)).toBe(`?${query}`);
    }
  });

  it('as a permalink tells every weight and the release', () => {
    const link = printPriorityPermalink(parse('').view, context.publicacion);
    expect(link).toBe(
      `?pesos=familiar_tasa-334.mujeres-333.ambiente-333&publicacion=${context.publicacion}`,
    );
    expect(parse(link.slice(1)).view.parts).toEqual(context.presets.iguales);
  });
});

it('parseWeightParts reads a thousand parts and nothing else', () => {
  expect(parseWeightParts('mujeres-1000')).toEqual({ mujeres: 1000 });
  expect(parseWeightParts('')).toBeNull();
  expect(parseWeightParts('mujeres-999')).toBeNull();
});
