/** The glossary: every term that leads there, with one meaning, and none explained by itself. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Page from '$features/glossary/Page.svelte';
import { figureLinkWords } from '$lib/words/es/figureLinks';
import { TERMS } from '$lib/words/es/terms';
import { documentOf } from '../rendered';

const page = documentOf(render(Page));

it('has each term under its own anchor, with its meaning in sentences', () => {
  const told = [...page.querySelectorAll('dl > div')];
  expect(told.map(({ id }) => id)).toEqual([...TERMS]);
  for (const each of told) {
    expect(each.querySelector('dt')?.textContent?.trim()).not.toBe('');
    expect(each.querySelector('dd')?.textContent).toMatch(/\w{2,}.*\./);
  }
});

it('leads to methods that there are', () => {
  const anchors = [...page.querySelectorAll('dd a')].map(
    (link) => link.getAttribute('href')?.split('#')[1],
  );
  expect(anchors.length).toBeGreaterThan(5);
  for (const anchor of anchors) expect(Object.keys(figureLinkWords.methods)).toContain(anchor);
});
