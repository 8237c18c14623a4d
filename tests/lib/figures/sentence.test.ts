import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Sentence from '$lib/figures/Sentence.svelte';
import type { Parts } from '$lib/words/parts';

const shown = (parts: Parts<'mapa' | 'lista'>) =>
  render(Sentence<'mapa' | 'lista'>, {
    props: { parts, links: { mapa: '#mapa', lista: './lista' } },
  }).body.replace(/<!--.*?-->/g, '');

test('a sentence keeps the order and the spaces of its language', () => {
  expect(
    shown([
      'Está en el ',
      { link: 'mapa', text: 'mapa' },
      ' y en la ',
      { link: 'lista', text: 'lista' },
      ': ',
      { strong: 'mira' },
      ' ',
      { code: 'a < b' },
      '.',
    ]),
  ).toBe(
    'Está en el <a href="#mapa">mapa</a> y en la <a href="./lista">lista</a>: ' +
      '<strong>mira</strong> <code>a &lt; b</code>.',
  );
});
