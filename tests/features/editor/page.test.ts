/** The editor before its program: it says that it needs it, and how to do the same by hand. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Page from '$features/editor/Page.svelte';
import { SITE } from '../inventedFacts';
import { documentOf } from '../rendered';

type Data = Parameters<typeof Page>[1]['data'];

const page = (perfil: Data['perfil']) =>
  documentOf(
    render(Page, {
      props: {
        data: {
          ...SITE,
          perfil,
          texts: { 'sesiones.csv': '', 'acuerdos.csv': '', 'avances.csv': '' },
          names: { alcaldias: [], colonias: [], aliases: [] },
        },
      },
    }),
  );

it('offers no field that would lose what is typed', () => {
  expect(page('publico').querySelectorAll('input, textarea, select')).toHaveLength(0);
  expect(page('publico').querySelector('.script')?.textContent).toContain('JavaScript');
});

it('names the files and their columns, to be changed by hand', () => {
  const words = page('publico').body.textContent ?? '';
  for (const name of ['sesiones.csv', 'acuerdos.csv', 'avances.csv', 'fecha_compromiso']) {
    expect(words).toContain(name);
  }
});

it('warns in a site of internal use that what is written is published', () => {
  const warned = (perfil: Data['perfil']) =>
    page(perfil).body.textContent?.includes('Lo que escribas aquí sí se publica');
  expect([warned('interno'), warned('publico')]).toEqual([true, false]);
});
