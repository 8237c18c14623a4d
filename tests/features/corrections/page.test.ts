/** What was corrected, as it is read: the day, what was said, what is said, and why. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Page from '$features/corrections/Page.svelte';
import { shownColonias, type ShownCorrection } from '$features/corrections/shownColonias';
import { documentOf } from '../rendered';

const ONE: ShownCorrection = {
  fecha: '2026-02-28',
  pagina: '/agrupamientos/',
  hasPage: true,
  dijimos: 'Hay una zona.',
  decimos: 'No hay ninguna.',
  porQue: 'La prueba suponía de más.',
  metodo: 'agrupamientos',
};
const page = (...corrections: ShownCorrection[]) =>
  documentOf(render(Page, { props: { data: { corrections } } }));
const plain = (element: Element | null) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

it('gives each with its day, its page, both sentences, why, and its method', () => {
  const document = page(ONE, { ...ONE, dijimos: 'Otra cosa.', pagina: '/', metodo: null });
  expect(plain(document.querySelector('h1'))).toBe(
    'Qué corregimos: 2 veces dijimos algo que los datos no sostienen',
  );
  const [first, second] = [...document.querySelectorAll('article')];
  expect(plain(first ?? null)).toBe(
    '28 de febrero de 2026 · En /agrupamientos/ Dijimos Hay una zona. Decimos No hay ninguna. ' +
      'Por qué La prueba suponía de más. Cómo se calcula',
  );
  expect(
    [...(first?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
  ).toEqual(['/agrupamientos/', '/metodologia/#agrupamientos']);
  expect(second?.querySelectorAll('a')).toHaveLength(1);
  expect(plain(second ?? null)).toContain('En la portada');
});

it('says of one that it was once, and of none that there is none', () => {
  expect(plain(page(ONE).querySelector('h1'))).toContain('una vez');
  const none = page();
  expect(plain(none.querySelector('h1'))).toBe('No hemos tenido que corregir nada de lo dicho');
  expect(none.querySelectorAll('article')).toHaveLength(0);
});

it('leads to no colonia that the release has not, and names it all the same', () => {
  const there = { ...ONE, pagina: '/colonias/centro/', metodo: null };
  const gone = { ...there, pagina: '/colonias/transito/', dijimos: 'Otra cosa.' };
  const shown = shownColonias([there, gone, ONE], (address) => address === 'centro');
  const articles = [...page(...shown).querySelectorAll('article')];
  expect(articles.map((each) => each.querySelector('a')?.getAttribute('href') ?? null)).toEqual([
    '/colonias/centro/',
    null,
    '/agrupamientos/',
  ]);
  expect(plain(articles[1] ?? null)).toContain('En /colonias/transito/ ');
});
