import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProjector, printProjector, stepped } from '$lib/view/projector';

const PAGE = ['mapa', 'orden', 'tendencia'];
const parse = (query: string, standing: readonly string[] = PAGE) =>
  parseProjector(new URLSearchParams(query), standing);

describe('a figure alone on the screen', () => {
  it.each([
    ['', null],
    ['?proyector=', null],
    ['?proyector=orden', { figure: 'orden', sequence: PAGE }],
    [
      '?proyector=orden&figuras=tendencia,orden',
      { figure: 'orden', sequence: ['tendencia', 'orden'] },
    ],
    ['?proyector=mapa&figuras=orden', { figure: 'mapa', sequence: ['mapa', 'orden'] }],
    ['?proyector=mapa&figuras=mapa,mapa', { figure: 'mapa', sequence: ['mapa'] }],
  ])('is read from «%s»', (query, projected) => {
    expect(parse(query)).toEqual({ projected, notas: [] });
  });

  it('is another, and it is said, where the page has not the one that is asked for', () => {
    expect(parse('?proyector=otra')).toEqual({
      projected: { figure: 'mapa', sequence: PAGE },
      notas: [{ kind: 'figuras', asked: ['otra'] }],
    });
    expect(parse('?proyector=orden&figuras=orden,x,y')).toEqual({
      projected: { figure: 'orden', sequence: ['orden'] },
      notas: [{ kind: 'figuras', asked: ['x', 'y'] }],
    });
    expect(parse('?proyector=mapa', [])).toEqual({
      projected: null,
      notas: [{ kind: 'sin_figuras' }],
    });
  });

  it('gives back what it was printed from, and leaves the rest of the address alone', () => {
    const anchors = fc.uniqueArray(fc.stringMatching(/^[a-z0-9_-]{1,12}$/), {
      minLength: 1,
      maxLength: 8,
    });
    const asked = anchors.chain((standing) =>
      fc
        .shuffledSubarray(standing, { minLength: 1 })
        .chain((sequence) =>
          fc.constantFrom(...sequence).map((figure) => ({ standing, figure, sequence })),
        ),
    );
    fc.assert(
      fc.property(asked, fc.string(), ({ standing, figure, sequence }, value) => {
        const view = `?${new URLSearchParams({ indicador: value }).toString()}`;
        const printed = printProjector(view, { figure, sequence }, standing);
        expect(parse(printed, standing)).toEqual({ projected: { figure, sequence }, notas: [] });
        expect(new URLSearchParams(printed).get('indicador')).toBe(value);
        expect(printProjector(printed, null, standing)).toBe(printProjector(view, null, standing));
      }),
    );
  });

  it('leaves out a sequence that is the whole page', () => {
    expect(printProjector('', { figure: 'orden', sequence: PAGE }, PAGE)).toBe('?proyector=orden');
    expect(printProjector('?a=1', { figure: 'mapa', sequence: ['orden', 'mapa'] }, PAGE)).toBe(
      '?a=1&proyector=mapa&figuras=orden,mapa',
    );
  });

  it('shows what the page has, however the address was spoilt', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (figure, sequence) => {
        const { projected } = parse(
          `?${new URLSearchParams({ proyector: figure, figuras: sequence }).toString()}`,
        );
        if (figure === '') expect(projected).toBeNull();
        else {
          expect(PAGE).toContain(projected?.figure);
          expect(projected?.sequence).toContain(projected?.figure);
        }
      }),
    );
  });

  it('goes on and back, and stops at both ends', () => {
    const at = (figure: string) => ({ figure, sequence: PAGE });
    expect(stepped(at('mapa'), 1)).toEqual(at('orden'));
    expect(stepped(at('orden'), -1)).toEqual(at('mapa'));
    expect(stepped(at('mapa'), -1)).toEqual(at('mapa'));
    expect(stepped(at('tendencia'), 1)).toEqual(at('tendencia'));
  });
});
