/** A value on its line: where it stands, how far it may be, and whether that is sure. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ListMark from '$lib/figures/list/ListMark.svelte';
import { documentOf, percentOf } from '../../../features/rendered';

type Props = Parameters<typeof ListMark>[1];

function mark(rest: Partial<Props> = {}) {
  const base: Props = { at: 40, from: 30, to: 60, verdict: 'igual', unstable: false };
  return documentOf(render(ListMark, { props: { ...base, ...rest } })).querySelector('svg');
}

it('the value stands in its interval', () => {
  const drawn = mark();
  const line = drawn?.querySelector('line');
  expect([line?.getAttribute('x1'), line?.getAttribute('x2')].map(percentOf)).toEqual([30, 60]);
  expect(percentOf(drawn?.querySelector('circle')?.getAttribute('cx'))).toBe(40);
});

it.each([
  { from: null, to: 60 },
  { from: 30, to: null },
])('without both ends there is no interval, nor an end of it: %o', (ends) => {
  const drawn = mark({ ...ends, beyond: true });
  expect(drawn?.querySelectorAll('line, path')).toHaveLength(0);
  expect(drawn?.querySelectorAll('circle')).toHaveLength(1);
});

it('an interval that goes on has its point at the end', () => {
  expect(mark()?.querySelectorAll('path')).toHaveLength(0);
  expect(percentOf(mark({ beyond: true })?.querySelector('svg')?.getAttribute('x'))).toBe(60);
});

it('what is beyond chance is larger, to either side', () => {
  const radius = (verdict: Props['verdict']) =>
    Number(mark({ verdict })?.querySelector('circle')?.getAttribute('r'));
  expect(radius('encima')).toBeGreaterThan(radius('igual'));
  expect(radius('debajo')).toBe(radius('encima'));
  expect(radius('sin_respuesta')).toBe(radius('igual'));
});

it('what is unstable is hollow, by its class', () => {
  expect(mark()?.classList.contains('unstable')).toBe(false);
  expect(mark({ unstable: true })?.classList.contains('unstable')).toBe(true);
});

it('is not read: its row says it in words', () => {
  expect(mark()?.getAttribute('aria-hidden')).toBe('true');
});
