/** The list by verdict: those beyond chance in sight, the rest folded, and the chosen one never out of sight. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import VerdictList from '$lib/figures/list/VerdictList.svelte';
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { yearLines } from '$lib/answers/yearLines';
import { key } from '../../../coloniaKey';
import { documentOf } from '../../../features/rendered';
import { rankingBy } from '../invented';

const ranking = rankingBy('veredicto');
const lines = yearLines(
  [2022, 2023].map((anio) => ({ clave: key('alta'), anio, tasa: 10_000 })),
  2022,
);

function list(colonia: ColoniaKey | null, colonias = ranking.colonias) {
  return documentOf(
    render(VerdictList, {
      props: {
        ranking: { ...ranking, colonias },
        lines,
        colonia,
        hovered: null,
        hrefOf: (clave: ColoniaKey) => `/colonias/${clave}/`,
        onchoose: () => {},
        onhover: () => {},
      },
    }),
  );
}
const text = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const all = (page: Document, selector: string) => [...page.querySelectorAll(selector)];

describe('its groups', () => {
  const page = list(null);

  it('say how many they are, those beyond chance first and open', () => {
    expect(all(page, 'h3').map(text)).toEqual([
      'Por encima del resto · 1',
      'Por debajo del resto · 1',
    ]);
    expect(all(page, 'details:not([open]) > summary').map(text)).toEqual(['No se publica · 1']);
    expect(all(page, 'details li')).toHaveLength(1);
  });

  it('have each colonia once, with its rate, its interval and its line', () => {
    expect(all(page, 'li').map((row) => row.getAttribute('data-verdict'))).toEqual([
      'above',
      'below',
      'unpublished',
    ]);
    const [first] = all(page, 'li');
    expect(text(first?.querySelector('.value'))).toBe('30,000');
    expect(text(first?.querySelector('.interval'))).toMatch(/^26,7\d\d–33,5\d\d$/);
    expect(first?.querySelector('.years .line')?.getAttribute('d')).not.toBe(undefined);
    expect(text(first)).toContain('Por encima del resto de la alcaldía, más allá del azar');
  });

  it('of what is not published has words for a number', () => {
    const hidden = all(page, 'details li')[0];
    expect(text(hidden)).toBe('Oculta Menos de 5 o protegida');
    expect(hidden?.querySelector('svg')).toBeNull();
  });
});

describe('the chosen one', () => {
  const current = (page: Document) => all(page, '[aria-current="true"]').map(text);

  it('stays in its row where that is in sight', () => {
    const page = list(key('alta'));
    expect(current(page)).toHaveLength(1);
    expect(all(page, '.pinned')).toHaveLength(0);
    expect(all(page, 'li')).toHaveLength(3);
  });

  it('stands first where its row is folded', () => {
    const page = list(key('oculta'));
    expect(all(page, '.pinned [aria-current="true"]')).toHaveLength(1);
    expect(current(page)).toHaveLength(1);
    expect(all(page, 'details li')).toHaveLength(1);
  });
});

it('an asterisk marks whom the other count tells otherwise', () => {
  const doubted = ranking.colonias.map((each) => ({ ...each, depends: each.nombre === 'Alta' }));
  expect(text(list(null, doubted).querySelector('.name'))).toBe('Alta*');
});
