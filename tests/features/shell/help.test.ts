/** The help of every page, as it is sent: what dials, what leaves, and under whose name. */
import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Footer from '$features/shell/Footer.svelte';
import HelpStrip from '$features/shell/HelpStrip.svelte';
import AskLines from '$features/help/AskLines.svelte';
import Emergency from '$features/help/Emergency.svelte';
import { drawnAt } from '../rendered';

function linksOf(body: string): [string | null, string][] {
  const { document } = parseHTML(`<!doctype html><body>${body}</body>`);
  return [...document.querySelectorAll('a')].map((link) => [
    link.getAttribute('href'),
    link.textContent.replace(/\s+/g, ' ').trim(),
  ]);
}

it('the strip has three telephones, each under its own name, and the way out', () => {
  const links = linksOf(render(HelpStrip, { context: drawnAt('/') }).body);
  expect(links.slice(0, 3)).toEqual([
    ['tel:911', 'Llamar al 911 Emergencias'],
    ['tel:*765', 'Llamar al *765 SOS Mujeres'],
    ['tel:+525555335533', 'Llamar al 55 5533 5533 Línea Mujer y Familia'],
  ]);
  expect(links.map(([, words]) => words)).toContain('Salir rápido');
});

it.each([
  ['the foot', render(Footer, { props: { victims: true }, context: drawnAt('/') }).body],
  ['the help page', render(Emergency).body],
])('%s has them too, and a chat that says that it leaves the site', (_, body) => {
  const hrefs = linksOf(body).map(([href]) => href);
  expect(hrefs).toEqual(
    expect.arrayContaining([
      'tel:911',
      'tel:*765',
      'tel:+525555335533',
      'https://wa.me/525555335533',
    ]),
  );
  expect(body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toMatch(
    /WhatsApp, (?:que )?sale de este sitio/,
  );
  expect(body).toMatch(/rel="external noopener noreferrer"/);
});

it.each([
  ['preguntar', '*765 (SOS Mujeres) o 55 5533 5533 (Línea Mujer y Familia)'],
  ['todas', '911 (Emergencias), *765 (SOS Mujeres) o 55 5533 5533 (Línea Mujer y Familia)'],
  ['otra', '55 5533 5533 (Línea Mujer y Familia)'],
] as const)('within a sentence, %s: %s', (which, words) => {
  const { document } = parseHTML(`<p>${render(AskLines, { props: { which } }).body}</p>`);
  expect(document.documentElement.textContent.replace(/\s+/g, ' ').trim()).toBe(words);
});
