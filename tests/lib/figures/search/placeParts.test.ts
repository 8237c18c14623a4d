/** The parts of the search as they are sent: a box that is closed, and a button that waits for a script. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import DevicePlace from '$lib/figures/search/DevicePlace.svelte';
import PlaceBox from '$lib/figures/search/PlaceBox.svelte';
import { documentOf } from '../../../features/rendered';

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
