/** The bar: four tasks, the one that is read, and the pages of it. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Masthead from '$features/shell/Masthead.svelte';
import { documentOf, drawnAt } from '../rendered';

const barOf = (id: string | null) =>
  documentOf(
    render(Masthead, {
      props: { place: 'Cuauhtémoc' },
      context: drawnAt(id),
    }),
  );

const namesIn = (bar: Document, label: string, rest = '') =>
  [...bar.querySelectorAll(`nav[aria-label="${label}"] a${rest}`)].map((link) =>
    `${link.textContent ?? ''} ${link.getAttribute('aria-current') ?? ''}`.trim(),
  );

it('has four tasks, and help is not among them', () => {
  expect(namesIn(barOf(null), 'Secciones')).toEqual([
    'Colonias',
    'Qué cambió',
    'Gabinete',
    'Datos y método',
  ]);
});

it.each([
  ['/', 'Colonias page', null, []],
  ['/colonias/[slug]', 'Colonias true', 'Colonias', ['Todas true']],
  ['/comparar/[[indicador]]', 'Colonias true', 'Colonias', ['Entre alcaldías true']],
  ['/cambios', 'Qué cambió true', 'Qué cambió', ['Qué cambió page']],
  ['/verificar', 'Qué cambió true', 'Qué cambió', ['Verificar una cifra page']],
  ['/gabinete', 'Gabinete true', 'Gabinete', ['Hoy page']],
  ['/prioridades', 'Gabinete true', 'Gabinete', ['Prioridades page']],
  ['/sesiones/[fecha]/informe', 'Gabinete true', 'Gabinete', ['Sesiones true']],
  ['/datos', 'Datos y método true', 'Datos y método', ['Descargar page']],
  ['/indicadores/[id]', 'Datos y método true', 'Datos y método', ['Indicadores true']],
])('at %s says where it is', (route, task, pages, current) => {
  const bar = barOf(route);
  expect(namesIn(bar, 'Secciones', '[aria-current]')).toEqual([task]);
  expect(bar.querySelectorAll('nav:not(.languages)')).toHaveLength(pages === null ? 1 : 2);
  expect(namesIn(bar, `Páginas de ${pages ?? ''}`, '[aria-current]')).toEqual(current);
});

it.each([null, '/servicios', '/privacidad', '/correcciones'])('at %s is in no task', (route) => {
  expect(barOf(route).querySelector('nav:not(.languages) [aria-current]')).toBeNull();
});

it.each([
  // At the foot of the first page.
  ['/', []],
  ['/servicios', ['Español', 'English', 'Français']],
  // What is told in Spanish alone offers no other.
  ['/servicios/alcance', []],
  ['/colonias/[slug]', []],
  [null, []],
])('at %s offers the languages in which it is told', (route, names) => {
  const offered = [...barOf(route).querySelectorAll('.languages > *')];
  expect(offered.map(({ textContent }) => textContent)).toEqual(names);
  // On a telephone they take the room of the tasks.
  expect(barOf(route).querySelectorAll('nav.before')).toHaveLength(names.length > 0 ? 1 : 0);
});
