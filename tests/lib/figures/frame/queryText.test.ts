/** The text of queries, as it comes without a program. */
import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import QueryText from '$lib/figures/frame/QueryText.svelte';

vi.mock('$app/state', () => ({ page: { data: { release: { publicacion: 'una' } } } }));

it('is the queries themselves, whole', () => {
  const { body } = render(QueryText, {
    props: { id: 'q', labelledby: 't', finding: 'x', sql: 'SELECT 1;\n\nSELECT 2' },
  });
  expect(body).toContain('SELECT 1');
  expect(body).toContain('SELECT 2');
});
