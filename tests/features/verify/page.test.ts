/** The page of a claim, as it comes without a program: its example, answered. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Columns from '$features/verify/figures/Columns.svelte';
import Page from '$features/verify/Page.svelte';
import { SITE } from '../inventedFacts';
import { documentOf } from '../rendered';
import { seriesWith, topicWith } from './series';

const months = {
  first: '2023-01-01',
  counts: [
    ...[0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1],
    ...[1, 2, 0, 0, 0, 1, 1, 1, 1, 2, 1, 0],
    ...[0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0],
  ],
};

const HELD = {
  alcaldias: [],
  colonias: [],
  victims: [],
  people: { alcaldias: {}, colonias: {} },
  piles: [],
};

const rendered = (site: string | null, changed: Partial<typeof SITE & { topics: [] }> = {}) =>
  render(Page, {
    props: {
      data: {
        ...SITE,
        site,
        publicacion: 'p1',
        clave: '09015',
        colonias: ['Centro'],
        populares: ['Tepito'],
        otras: ['Iztapalapa'],
        past: [],
        claims: [{ dicho: 'los feminicidios bajaron 85 %', fuente: 'Crónica' }],
        held: HELD,
        topics: [
          topicWith({ series: [seriesWith({ months, completo: '2025-12-01', tooFew: true })] }),
          topicWith({
            id: 'snsp_homicidio_doloso',
            nombre: 'Homicidio doloso',
            enFrase: 'homicidio doloso',
            series: [
              seriesWith({
                indicador: 'snsp_homicidio_doloso',
                years: { first: '2023-01-01', counts: [78, 78, 71] },
                rupturas: [],
              }),
            ],
          }),
        ],
        ...changed,
      },
    },
  });
const page = documentOf(rendered(null));
const plain = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim();

describe('the page of a claim', () => {
  it('answers its example first, in one sentence', () => {
    expect(plain(page.querySelector('h1'))).toBe('De 10 a 3: muy pocos para decirlo');
    expect(page.querySelector('h1')?.getAttribute('data-p')).toBe(null);
    expect(plain(page.querySelector('.chosen'))).toBe(
      'Una baja de 85 % sale en 4 de 314 maneras de escoger los meses, y cortando los decimales.',
    );
  });

  it('shows the text as it was typed, lit, and never in its title or heading', () => {
    expect(plain(page.querySelector('.text'))).toBe('los feminicidios bajaron 85 %');
    expect([...page.querySelectorAll('.text .leido')].map(plain)).toEqual([
      'los feminicidios bajaron 85 %',
    ]);
    expect(/<title>([^<]*)</.exec(rendered(null).head)?.[1]).toBe(
      'Verificar una cifra · Atlas Violeta',
    );
  });

  it('says nothing of divisors where no rate was said', () => {
    expect(page.body.textContent).not.toMatch(/divisor|por cada 100,000/i);
  });

  it('tells what was said from what it took for granted', () => {
    const chips = (of: string) => [...page.querySelectorAll(of)].map(plain);
    expect(chips('.chip:not(.assumed)')).toEqual(['Feminicidio', 'baja de 85 %']);
    expect(chips('.chip.assumed')).toEqual([
      `no dice dónde: tomé la alcaldía ${SITE.edition.alcaldia.nombre}`,
      'no dice cuándo: tomé 2025',
      'no dice contra qué: tomé 2024',
    ]);
  });

  it('checks data, chance and what could be seen, each with its answer', () => {
    const checks = [...page.querySelectorAll('dl > div')].map((each) => [
      plain(each.querySelector('dt')),
      plain(each.querySelector('strong')),
    ]);
    expect(checks).toEqual([
      ['¿Cuadra?', 'No.'],
      ['¿Más que el azar?', 'Muy pocos para decirlo.'],
      ['¿Qué se habría visto?', 'Nada.'],
    ]);
  });

  it('gives the pairs behind the percentage, and the windows that print it', () => {
    expect(plain(page.querySelector('#cifra-pares h2'))).toBe(
      'Para que «baja de 85 %» rebase el puro azar hay que partir de 13 o más',
    );
    const [first] = page.querySelectorAll('#cifra-pares tbody tr');
    expect([...(first?.querySelectorAll('th, td') ?? [])].map(plain)).toEqual([
      '7 → 1',
      '0.070',
      'no: cabe en el azar',
      'sólo si se cortan los decimales',
    ]);
    expect(plain(page.querySelector('#cifra-ventanas .chart p'))).toContain(
      'ninguna la da redondeada y 4 cortando los decimales',
    );
    expect(plain(page.querySelector('#cifra-anios h2'))).toBe('Cada año se cuentan de 2 a 14');
  });

  it('gives the strongest sentence to whoever is about to say it', () => {
    const aside = page.querySelector('[aria-labelledby="publicar"]');
    expect(plain(aside?.querySelector('h2'))).toBe('Antes de decirlo');
    expect(plain(aside?.querySelector('.sentence'))).toContain(
      'Son muy pocos para decir que subieron o que bajaron.»',
    );
  });

  it('looks beside: what one crime loses another may win', () => {
    expect(plain(page.querySelector('[aria-labelledby="al-lado"]'))).toContain('78 → 71');
  });

  it('has a picture for its link only where its whole address is known', () => {
    expect(rendered(null).head).not.toContain('og:image');
    const { head } = rendered('https://atlas.example.org/sitio/');
    expect(head).toContain('content="https://atlas.example.org/sitio/tarjetas/verificar.png"');
    expect(head).toContain('De 10 a 3: muy pocos para decirlo');
  });

  it('has none of internal use, nor where the release holds nothing to draw', () => {
    const site = 'https://atlas.example.org/';
    expect(rendered(site, { perfil: 'interno' }).head).not.toContain('og:image');
    expect(rendered(site, { topics: [] }).head).not.toContain('og:image');
  });

  it('offers nothing that needs a program before there is one', () => {
    const loose = [...page.querySelectorAll('input, textarea, select, button')].filter(
      (each) => !each.hasAttribute('disabled'),
    );
    expect(loose).toEqual([]);
    expect(page.querySelector('noscript')).not.toBe(null);
  });
});

describe('columns', () => {
  it('are heard as one drawing, and say each number', () => {
    const drawn = documentOf(
      render(Columns, {
        props: {
          label: 'De 10 a 3',
          columns: [
            { key: 'a', name: '2024', n: 10, tone: 'before' },
            { key: 'b', name: '2025', n: 3, tone: 'after', under: 'ene' },
          ],
        },
      }),
    );
    expect(drawn.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('De 10 a 3');
    expect([...drawn.querySelectorAll('.number')].map(plain)).toEqual(['10', '3']);
    expect(drawn.querySelectorAll('.under')).toHaveLength(2);
  });

  it('of months stand by the year, so that a line is not parted anywhere', () => {
    const drawn = documentOf(
      render(Columns, {
        props: {
          label: 'Por mes',
          across: 12,
          columns: Array.from({ length: 24 }, (_, at) => ({
            key: String(at),
            name: 'E',
            n: 200 + at,
            tone: 'quiet' as const,
          })),
        },
      }),
    );
    const lines = [...drawn.querySelectorAll('.line')];
    expect(lines.map((line) => line.children.length)).toEqual([12, 12]);
  });
});
