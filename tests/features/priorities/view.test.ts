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
    'pesos=mujeres-250',
    'pesos=mujeres-1000.mujeres-0',
    'pesos=mujeres-500.mujeres-500',
    // What comes last would make a thousand by itself, and with the other.
    'pesos=mujeres-500.mujeres-1000',
    'pesos=mujeres-100.ambiente-750.mujeres-250',
    'pesos=peligro-1000',
    'pesos=mujeres-1e3',
    'pesos=%3Cscript%3E',
    'pesos_de=ninas',
    'pesos_de=nada',
  ])('%s falls back to the equal weights, with a note', (query) => {
    const { view, notas } = parse(query);
    expect(view).toEqual(EQUAL);
    expect(notas).toHaveLength(1);
  });

  it('shares the weight of a criterion that the release has not, and says so', () => {
    const { view, notas } = parse('pesos=mujeres-500.distancia-500');
    expect(view.parts).toEqual({ mujeres: 1000 });
    expect(notas[0]).toContain('se reparte entre los demás');
    expect(parse('pesos=distancia-1000').view).toEqual(EQUAL);
  });

  it('warns where the link is of another release', () => {
    expect(parse('publicacion=otra').notas[0]).toContain('otra publicación');
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
