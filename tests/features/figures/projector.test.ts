/** A figure alone: what is around it before it is found, and what it says of itself once it is. */
import { render } from 'svelte/server';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import Projector from '$features/figures/Projector.svelte';
import ProjectorMount from '$features/figures/ProjectorMount.svelte';
import { titleAt } from '$features/figures/titleAt';
import { toldBy } from '$features/figures/told';
import { LEAST_TEXT, zoomOf } from '$features/figures/zoom';
import { documentOf } from '../rendered';

const projector = (at: number, of: number, notes: readonly string[] = []) =>
  documentOf(
    render(Projector, {
      props: { shown: { figure: 'a' }, at, of, notes, onstep: () => {}, onleave: () => {} },
    }),
  );
const buttons = (page: Document) =>
  [...page.querySelectorAll('button')].map((each) => [
    each.getAttribute('aria-label') ?? each.textContent?.trim(),
    each.hasAttribute('disabled'),
  ]);

describe('what is around a figure', () => {
  it('leads to the next ones, and stops at both ends', () => {
    const page = projector(1, 2);
    expect(page.querySelector('.steps span')?.textContent).toBe('2 de 2');
    expect(buttons(page)).toEqual([
      ['Figura anterior', false],
      ['Figura siguiente', true],
      ['Cerrar', false],
    ]);
    expect(buttons(projector(0, 2))[0]).toEqual(['Figura anterior', true]);
    const keys = [...page.querySelectorAll('button')].map((each) =>
      each.getAttribute('aria-keyshortcuts'),
    );
    expect(keys).toEqual(['ArrowLeft PageUp', 'ArrowRight PageDown', null]);
  });

  it('leads nowhere from the only one, and says what was not found', () => {
    const page = projector(0, 1, ['No está.']);
    expect(buttons(page)).toEqual([['Cerrar', false]]);
    expect(page.querySelector('[role="status"]')?.textContent?.trim()).toBe('No está.');
  });
});

it('a page is sent without any of it', () => {
  expect(render(ProjectorMount, { props: {} }).body.replace(/<!--.*?-->/g, '')).toBe('');
});

describe('what a figure says', () => {
  const figureOf = (viewBox: string) => {
    const { document } = parseHTML(
      `<figure id="mapa"><figcaption><h2>Un  hallazgo</h2><p class="subtitle">En 2023</p></figcaption>
      <div class="chart" data-headline="Corto"><svg viewBox="0 0 18 18"></svg><svg viewBox="${viewBox}"></svg></div><p class="source">FGJ <b>x</b></p></figure>`,
    );
    const figure = document.querySelector<HTMLElement>('figure');
    if (figure === null) throw new Error('Sin figura.');
    return figure;
  };

  it('is read from the page', () => {
    expect(toldBy(figureOf('0 0 1000 1039'), '/colonias/centro/')).toEqual({
      title: 'Mapa de las colonias',
      finding: 'Un hallazgo',
      short: 'Corto',
      subtitle: 'En 2023',
      source: 'FGJ x',
      tall: true,
    });
    expect(toldBy(figureOf('0 0 1040 260'), '/').tall).toBe(false);
  });

  it('has a title on its own pages alone', () => {
    expect(titleAt('/prioridades/', 'orden')).toBe('Orden de prioridad de las colonias');
    expect(titleAt('/colonias/centro/', 'orden')).toBe('Lista de las colonias');
    expect(titleAt('/privacidad/', 'orden')).toBe('');
  });
});

it('text is at least 31 px high where a screen is 1,920 wide, and never smaller than in the page', () => {
  expect(LEAST_TEXT * zoomOf(1920, 1080)).toBeGreaterThanOrEqual(31);
  expect(zoomOf(390, 844)).toBe(1);
  expect(zoomOf(3840, 2160)).toBe(2 * zoomOf(1920, 1080));
});
