/** The map of verdicts on paper: as the live one colours it, with nothing to choose, and its legend. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { mapShapes } from '$lib/figures/map/mapShapes';
import { mapPatterns } from '$lib/figures/map/patterns';
import ShapeFill from '$lib/figures/map/ShapeFill.svelte';
import StillMap from '$lib/figures/map/StillMap.svelte';
import type { Measure } from '$lib/view/view';
import { documentOf } from '../../../features/rendered';
import { rankingBy, STRIP } from '../invented';

const patterns = mapPatterns('m');

/** Colour and texture of each, in the order of the strip. */
const fills = (measure: Measure) =>
  mapShapes(STRIP, rankingBy(measure)).map((shape) =>
    [
      ...documentOf(render(ShapeFill, { props: { shape, measure, patterns } })).querySelectorAll(
        'path',
      ),
    ].map((path) => path.getAttribute('fill')),
  );

it('what is above is plain, what is below has dots, what is not published is hatched', () => {
  expect(fills('veredicto')).toEqual([
    ['var(--exc-4)'],
    ['var(--exc-1)', 'url(#m-debajo-1)'],
    ['var(--ground)', 'url(#m-suprimida)'],
  ]);
});

it('a rate of few cases is hatched', () => {
  const [, low] = fills('tasa');
  expect(low).toEqual(['var(--seq-0)', 'url(#m-inestable-0)']);
});

it('is one drawing with its legend, and nothing in the map can be reached', () => {
  const page = documentOf(
    render(StillMap, {
      props: { geometry: STRIP, ranking: rankingBy('veredicto'), label: 'Mapa de tres' },
    }),
  );
  const [map] = page.querySelectorAll('svg[role="img"]');
  expect(map?.getAttribute('aria-label')).toBe('Mapa de tres');
  expect(map?.querySelectorAll('.colonia')).toHaveLength(3);
  expect(map?.querySelectorAll('a, [tabindex]')).toHaveLength(0);
  expect(
    [...page.querySelectorAll('.verdicts li')].map((item) =>
      item.textContent?.replace(/\s+/g, ' ').trim(),
    ),
  ).toEqual(['1 por encima', '1 por debajo', '1 no se publica']);
});
