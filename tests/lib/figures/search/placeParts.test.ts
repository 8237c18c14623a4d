/** The parts of the search as they are sent: a box that is closed, and a button that waits for a script. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import DevicePlace from '$lib/figures/search/DevicePlace.svelte';
import PlaceBox from '$lib/figures/search/PlaceBox.svelte';
import PlaceVerdict from '$lib/figures/search/PlaceVerdict.svelte';
import { verdictsByColonia, type VerdictState } from '$lib/answers/verdictStates';
import { documentOf } from '../../../features/rendered';
import { key } from '../../../coloniaKey';
import { rankingBy } from '../invented';

it('the box holds what is chosen, offers to take it away, and lists nothing', () => {
  const box = (held: string, onclear: (() => void) | null) =>
    documentOf(
      render(PlaceBox, {
        props: {
          typed: null,
          held,
          rows: [{ id: 'a', nombre: 'Alta', detail: null, colonias: [] }],
          chosen: 'a',
          remark: null,
          onclear,
          onreach: () => {},
          onchoose: () => {},
        },
      }),
    );
  const page = box('Alta', () => {});
  expect(page.querySelector('input')?.getAttribute('value')).toBe('Alta');
  expect(page.querySelector('button.clear')?.getAttribute('aria-label')).toBe(
    'Ver toda la alcaldía',
  );
  expect(page.querySelectorAll('[role="option"]')).toHaveLength(0);
  expect(page.querySelector('.popup')?.hasAttribute('hidden')).toBe(true);
  expect(box('', null).querySelector('button.clear')).toBe(null);
});

it('the device is not asked, nor offered, before a script knows that it can be', () => {
  const page = documentOf(
    render(DevicePlace, {
      props: { files: { names: 'lugares.json', data: 'data/' }, colonia: null, onchoose: () => {} },
    }),
  );
  expect(page.querySelector('button.ask')?.hasAttribute('hidden')).toBe(true);
  expect(page.querySelector('[role="status"]')?.textContent).toBe('');
});

it.each<[VerdictState, boolean, string, boolean]>([
  ['encima', false, 'por encima del resto', true],
  ['encima', true, 'por encima del resto; depende de a quién se cuenta', true],
  ['debajo', false, 'por debajo del resto', true],
  ['igual', true, 'no se distingue del resto; depende de a quién se cuenta', false],
  ['depende', true, 'depende de a quién se cuenta', true],
  ['no_publicada', false, 'no se publica', false],
])('of a colonia that is %s, and depends: %s, it offers «%s»', (state, depends, words, signed) => {
  const page = documentOf(render(PlaceVerdict, { props: { verdict: { state, depends } } }));
  expect(page.body.textContent?.replace(/\s+/g, ' ').trim()).toBe(words);
  expect(page.querySelectorAll('svg[aria-hidden="true"] path')).toHaveLength(signed ? 1 : 0);
});

it.each(['veredicto', 'tasa', 'carpetas'] as const)(
  'what it offers of each is the answer of the page, whatever is shown: %s',
  (measure) => {
    const verdicts = verdictsByColonia(rankingBy(measure).colonias);
    expect(verdicts.get(key('alta'))).toEqual({ state: 'encima', depends: false });
    expect(verdicts.get(key('oculta'))).toEqual({ state: 'no_publicada', depends: false });
    expect(verdicts.size).toBe(rankingBy(measure).colonias.length);
  },
);
