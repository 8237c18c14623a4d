/** Women for every ten carpetas on a sheet: the sentence, its limits and its source; nothing where it is not known. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import WomenPerTen from '$features/indicators/WomenPerTen.svelte';
import type { WomenFacts } from '$features/indicators/womenPerTen.server';
import { documentOf } from '../rendered';

const FACTS: WomenFacts = {
  indicador: 'violacion',
  alcaldia: '09015',
  fuente: 'fgj_mujeres',
  desde: '2019-04-01',
  hasta: '2021-03-31',
  mujeres_por_diez: 8,
  publica: 'Fiscalía inventada',
  conjunto: 'Mujeres inventadas',
  url: 'https://ejemplo.invalid/mujeres',
};

const shown = (women: WomenFacts | null) =>
  documentOf(render(WomenPerTen, { props: { women } })).body;

describe('women for every ten carpetas', () => {
  it('stand with their months, their limits and their source', () => {
    const body = shown(FACTS);
    const [said, limits, source] = [...body.querySelectorAll('dd p')];
    expect(body.querySelector('dt')?.textContent).toBe('Mujeres víctimas');
    expect(said?.textContent?.trim()).toBe(
      'De abril de 2019 a marzo de 2021, por cada diez carpetas hubo ocho mujeres víctimas.',
    );
    expect(said?.getAttribute('data-period')).toBe('2019-04/2021-03');
    expect(said?.getAttribute('data-ratio')).toBe('0.8');
    expect(said?.getAttribute('data-indicator')).toBe('violacion');
    expect(said?.getAttribute('data-place')).toBe('09015');
    expect(said?.getAttribute('data-unit')).toBe('fgj_mujeres');
    expect(limits?.textContent).toMatch(/no dice nada de otros años ni de una colonia/);
    expect(limits?.textContent).toMatch(/Una carpeta puede tener varias víctimas/);
    expect(source?.textContent?.trim()).toBe('Fuente: Fiscalía inventada, Mujeres inventadas.');
    expect(source?.querySelector('a')?.getAttribute('href')).toBe(
      'https://ejemplo.invalid/mujeres',
    );
  });

  it('are not said where the release does not know', () => {
    expect(shown(null).querySelector('dt')).toBeNull();
  });
});
