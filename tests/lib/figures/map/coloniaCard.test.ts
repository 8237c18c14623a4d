/** One colonia in words: its number or why there is none, and a way to its page from elsewhere. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ColoniaCard from '$lib/figures/map/ColoniaCard.svelte';
import { documentOf } from '../../../features/rendered';
import { rankingBy } from '../invented';
import { key } from '../../../coloniaKey';

const ranking = rankingBy('tasa');

function card(clave: string | null, own?: string) {
  const colonia = ranking.colonias.find((ranked) => ranked.clave === clave) ?? null;
  return documentOf(
    render(ColoniaCard, {
      props: {
        colonia,
        ranking,
        hrefOf: (to: string) => `/colonias/${to}/`,
        own: own === undefined ? own : key(own),
      },
    }),
  ).querySelector('.card');
}

it('says its rate, how far it may be and how it stands', () => {
  const words = card('alta')?.textContent?.replace(/\s+/g, ' ');
  expect(words).toContain('30,000 por cada 100,000 mujeres');
  // Of 300 cases, by the exact interval of Poisson: 267.0 to 335.9.
  expect(words).toMatch(/Entre 26,70\d y 33,59\d/);
  expect(words).toContain('Por encima del resto');
  expect(card('alta')?.getAttribute('data-rate')).toBe('30000');
});

it('of what is protected it has no number, for a reader or a program', () => {
  const hidden = card('oculta');
  expect(hidden?.querySelector('.number')?.textContent).toBe('Menos de 5 o protegida');
  expect(hidden?.textContent).not.toMatch(/\d{2}/);
  expect(hidden?.getAttribute('data-rate')).toBe('unpublished');
});

it('leads to its page, but from there', () => {
  expect(card('alta')?.querySelector('a')?.getAttribute('href')).toBe('/colonias/alta/');
  expect(card('alta')?.querySelector('a')?.textContent).toContain('Alta');
  expect(card('alta', 'alta')?.querySelector('a')).toBeNull();
});

it('without a colonia says the number of them all, and how to read one', () => {
  const whole = card(null);
  // 315 of 3,000 women.
  expect(whole?.querySelector('.number')?.textContent).toContain('10,500');
  expect(whole?.querySelector('.hint')?.hasAttribute('data-needs-script')).toBe(true);
  expect(whole?.querySelector('a')).toBeNull();
});
