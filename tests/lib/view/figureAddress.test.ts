/** Figure and view to address, and back, whatever the view and however the address was spoilt. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '$lib/contract/indicators/catalogue';
import { divisorsOf } from '$lib/contract/indicators/divisors';
import { periodsOf } from '$lib/period/period';
import { anchorOf, fileOf, ofAnchor, partOf } from '$lib/view/figure';
import { isAt, parseFigure, printFigure, withQuery } from '$lib/view/figureAddress';
import { MEASURES, parseView, printPermalink, printView, type View } from '$lib/view/view';
import { COLONIAS, CONTEXT } from './context';
import { inventedFigure } from './inventedFigure';

const MAP = inventedFigure('mapa', { also: ['/colonias/[colonia]'] });
const SERIES = inventedFigure('serie-{indicador}', { page: '/indicadores/[id]', id: 'serie' });
const SPINE = inventedFigure('espina', { page: '/comparar/[[indicador]]', id: 'espina' });
const ANY = inventedFigure('{indicador}', { page: '/comparar/[[indicador]]', id: 'cada-una' });
const REGISTER = [MAP, SERIES, ANY, SPINE];

/** Every view that the release can show. */
const views: fc.Arbitrary<View> = fc.constantFrom(...INDICATORS).chain(({ id, granoColonia }) =>
  fc.record({
    indicador: fc.constant(id),
    periodo: fc.constantFrom(...periodsOf(granoColonia, CONTEXT.periodos)),
    medida: fc.constantFrom(...MEASURES),
    divisor: fc.constantFrom(...divisorsOf(id)),
    colonia: fc.constantFrom(null, ...COLONIAS.map(({ clave }) => clave)),
  }),
);

const slugs = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);

const places = fc.oneof(
  fc.constant({ figure: MAP, page: '/', of: undefined }),
  slugs.map((slug) => ({ figure: MAP, page: `/colonias/${slug}`, of: undefined })),
  slugs.map((id) => ({ figure: SERIES, page: `/indicadores/${id}`, of: id })),
  fc.constant({ figure: SPINE, page: '/comparar', of: undefined }),
  slugs.map((id) => ({ figure: SPINE, page: `/comparar/${id}`, of: undefined })),
  slugs
    .filter((id) => id !== 'espina')
    .map((id) => ({ figure: ANY, page: '/comparar/otras-fuentes', of: id })),
);

describe('the address of a figure', () => {
  it('says the page, the view and the figure, in this order', () => {
    const anchor = anchorOf(MAP);
    const query = '?periodo=2022';
    expect(printFigure({ figure: MAP, anchor, page: '/', query })).toBe('/?periodo=2022#mapa');
    expect(printFigure({ figure: MAP, anchor, page: '/colonias/centro', query: '' })).toBe(
      '/colonias/centro/#mapa',
    );
  });

  it('says that its query is opened', () => {
    const place = { figure: MAP, anchor: anchorOf(MAP), page: '/', query: '?periodo=2022' };
    const address = printFigure({ ...place, part: 'consulta' });
    expect(address).toBe('/?periodo=2022#mapa.consulta');
    expect(parseFigure(address, REGISTER)).toEqual({
      place: { ...place, part: 'consulta' },
      notas: [],
    });
    expect(address).toBe(withQuery('/?periodo=2022', place.anchor));
    expect(parseFigure('/#otra.consulta', REGISTER).notas).toEqual([
      { kind: 'figura', asked: 'otra.consulta', shown: MAP },
    ]);
  });

  it('gives back the figure and the view that it was printed from', () => {
    fc.assert(
      fc.property(views, places, fc.boolean(), (view, { figure, page, of }, whole) => {
        const query = whole ? printPermalink(view, CONTEXT) : printView(view, CONTEXT);
        const anchor = anchorOf(figure, of);
        const { place, notas } = parseFigure(
          printFigure({ figure, anchor, page, query }),
          REGISTER,
        );
        expect(notas).toEqual([]);
        expect(place).toEqual({ figure, anchor, page, query });
        expect(ofAnchor(figure, anchor)).toBe(of ?? null);
        expect(parseView(new URLSearchParams(place?.query), CONTEXT)).toEqual({ view, notas: [] });
      }),
    );
  });

  it('falls back to the first figure of the page, and says so', () => {
    const { place, notas } = parseFigure('/colonias/centro/?periodo=2022#otra', REGISTER);
    expect(place?.figure).toBe(MAP);
    expect(place?.query).toBe('?periodo=2022');
    expect(notas).toEqual([{ kind: 'figura', asked: 'otra', shown: MAP }]);
    expect(parseFigure('/colonias/centro/', REGISTER).notas).toEqual([]);
  });

  it('has nothing to show of a page without figures', () => {
    const asked = { place: null, notas: [{ kind: 'pagina', asked: '/privacidad/' }] };
    expect(parseFigure('/privacidad/#mapa', REGISTER)).toEqual(asked);
    expect(parseFigure('/colonias/centro/otra/#mapa', REGISTER).place).toBeNull();
    expect(parseFigure('/colonias/#mapa', REGISTER).place).toBeNull();
  });

  it('never throws, and shows a registered figure or none, whatever the address', () => {
    const steps = fc.constantFrom('/', '/colonias/', 'centro', '?', '#', 'mapa', '%', '\n', '..');
    const address = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(steps, fc.string())).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(address, (text) => {
        const { place, notas } = parseFigure(text, REGISTER);
        if (place === null) expect(notas).toHaveLength(1);
        else expect(REGISTER).toContain(place.figure);
      }),
    );
  });

  it('takes an optional step of a page or none', () => {
    expect(isAt('/comparar/[[indicador]]', '/comparar')).toBe(true);
    expect(isAt('/comparar/[[indicador]]', '/comparar/violacion')).toBe(true);
    expect(isAt('/comparar/[[indicador]]', '/comparar/violacion/otra')).toBe(false);
    expect(isAt('/', '/')).toBe(true);
    expect(isAt('/', '/comparar')).toBe(false);
  });
});

describe('a figure that there is one of for each of something', () => {
  it('is anchored by what it is about', () => {
    expect(anchorOf(SERIES, 'violacion')).toBe('serie-violacion');
    expect(partOf(SERIES)).toBe('indicador');
    expect(partOf(MAP)).toBeNull();
  });

  it.each(['', 'a b', 'a"b', '../x', 'ñ'])('is not anchored by «%s»', (of) => {
    expect(() => anchorOf(SERIES, of)).toThrow(RangeError);
  });

  it('names its files from the general to the particular', () => {
    expect(fileOf(MAP)).toBe('mapa');
    expect(fileOf(MAP, 'violacion', '2023')).toBe('mapa-violacion-2023');
  });
});
