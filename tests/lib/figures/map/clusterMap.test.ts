/** Zones on a map: each outlined once and lettered, what is not published hatched, every place in words. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ClusterMap, {
  type ClusterShape,
  type MapDot,
  type MapZone,
} from '$lib/figures/map/ClusterMap.svelte';
import { documentOf } from '../../../features/rendered';
import { STRIP } from '../invented';
import { key, keys } from '../../../coloniaKey';

const shape = (name: string, hidden = false): ClusterShape => ({
  clave: key(name),
  fill: `tinte-${name}`,
  ink: 'tinta',
  hidden,
  named: !hidden,
  title: `${name}: ${hidden ? 'protegida' : '30 carpetas'}`,
});
const SHAPES = [shape('alta'), shape('baja'), shape('oculta', true)];

function drawn(zones: readonly MapZone[], dots?: readonly MapDot[]) {
  const props = { geometry: STRIP, shapes: SHAPES, zones, label: 'Dos zonas', hatch: 'trama' };
  return documentOf(
    render(ClusterMap, { props: dots === undefined ? props : { ...props, dots } }),
  ).querySelector('svg[role="img"]');
}
const attributes = (scope: Element | null, selector: string, name: string) =>
  [...(scope?.querySelectorAll(selector) ?? [])].map((each) => each.getAttribute(name));

describe('a map of zones', () => {
  it('is described, and draws each colonia once in its colour', () => {
    const map = drawn([{ letter: 'A', claves: keys('alta') }]);
    expect(map?.getAttribute('aria-label')).toBe('Dos zonas');
    expect(attributes(map, 'path.colonia', 'fill').toSorted()).toEqual([
      'tinte-alta',
      'tinte-baja',
      'tinte-oculta',
    ]);
  });

  it('hatches what is not published, and says it to who points at it', () => {
    const map = drawn([]);
    expect(attributes(map, 'path.over', 'fill')).toEqual(['url(#trama)']);
    expect(attributes(map, 'path.over', 'd')).toEqual(['M20 0H30V10H20Z']);
    expect(
      [...(map?.querySelectorAll('path.colonia title') ?? [])].map((t) => t.textContent),
    ).toEqual(['alta: 30 carpetas', 'baja: 30 carpetas', 'oculta: protegida']);
    expect(map?.querySelector('pattern')?.id).toBe('trama');
  });

  it('a zone has one edge around its colonias, and its letter at the first', () => {
    const map = drawn([{ letter: 'A', claves: keys('baja', 'oculta') }]);
    expect(attributes(map, '.edge .line', 'd')).toEqual(['M10 0H20V10H10Z', 'M20 0H30V10H20Z']);
    expect([...(map?.querySelectorAll('.badge text') ?? [])].map((t) => t.textContent)).toEqual([
      'A',
    ]);
    expect(attributes(map, '.badge', 'transform')).toEqual(['translate(15 -17)']);
  });

  it('without zones nothing is outlined but the alcaldía', () => {
    const map = drawn([]);
    expect(map?.querySelectorAll('.edge, .badge')).toHaveLength(0);
    expect(attributes(map, '.outline', 'd')).toEqual([STRIP.outline]);
  });

  it('names only those that are to be named, at either width', () => {
    const map = drawn([]);
    const names = (width: string) =>
      [...(map?.querySelectorAll(`.labels.${width} text`) ?? [])].map((t) => t.textContent?.trim());
    expect([names('wide'), names('narrow')]).toEqual([['Alta'], ['Baja']]);
  });

  it('a place is a dot with its words, hollow where it is only about there', () => {
    const map = drawn(
      [],
      [
        { x: 1, y: 2, approximate: false, title: 'Un centro' },
        { x: 3, y: 4, approximate: true, title: 'Otro, cerca de aquí' },
      ],
    );
    const dots = [...(map?.querySelectorAll('circle.dot') ?? [])];
    expect(dots.map((dot) => dot.querySelector('title')?.textContent)).toEqual([
      'Un centro',
      'Otro, cerca de aquí',
    ]);
    expect(dots.map((dot) => dot.classList.contains('approximate'))).toEqual([false, true]);
    expect(attributes(map, 'circle.dot', 'cy')).toEqual(['2', '4']);
  });
});
