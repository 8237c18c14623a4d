/** The persons that a source counts: bars for what is published, a hatch for what is not, and the whole in table and file. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { WhoCounted } from '$lib/answers/whoCounted';
import { toCsv } from '$lib/export/csv';
import { whoCsv } from '$lib/export/whoTables';
import WhoFigure from '$lib/figures/who/WhoFigure.svelte';
import { documentOf, percentOf } from '../../../features/rendered';
import { SOURCE } from '../../answers/inventedSources';
import { inventedAnchor } from '../../view/inventedFigure';

const ages = [
  { edad: '0-11', mujer: 20, hombre: null, no_especificado: null, total: 30 },
  { edad: '60+', mujer: 40, hombre: 10, no_especificado: 0, total: 50 },
  { edad: 'no_especificada', mujer: 8, hombre: 6, no_especificado: 0, total: 14 },
];
const WHO: WhoCounted = {
  source: { ...SOURCE, unidad: { una: 'víctima', varias: 'víctimas' } },
  indicador: 'familiar',
  desde: '2020-01-01',
  hasta: '2020-04-30',
  anual: false,
  all: { mujer: 68, hombre: null, no_especificado: null, total: 94 },
  ages,
  hidden: 4,
};
const figure = (who: WhoCounted) =>
  documentOf(
    render(WhoFigure, {
      props: {
        id: inventedAnchor('quien'),
        file: 'quien',
        nombre: 'Violencia familiar',
        lugar: { clave: '09015', nombre: 'Cuauhtémoc' },
        publicacion: '2026-06-30-publico-00000000',
        who,
      },
    }),
  );
const cells = (of: Document, selector: string) =>
  [...of.querySelectorAll(selector)].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim()),
  );

describe('the figure', () => {
  it('draws women and men by age, and hatches what is protected', () => {
    const drawn = figure(WHO);
    expect(cells(drawn, '.who .row').map(([band]) => band)).toEqual([
      '',
      '0 a 11 años',
      '60 y más años',
      'Edad no especificada',
    ]);
    const widths = [...drawn.querySelectorAll('.who i.own')].map((bar) =>
      percentOf(bar.getAttribute('style')),
    );
    expect(widths).toEqual([35, 70, 14]);
    expect(drawn.querySelectorAll('.who i.hatch')).toHaveLength(1);
  });

  it('has all of it in its table, and says what is protected', () => {
    const drawn = figure(WHO);
    expect(cells(drawn, 'tbody tr')).toEqual([
      ['0 a 11 años', '20', 'menos de 5 o protegida', 'menos de 5 o protegida', '30'],
      ['60 y más años', '40', '10', '0', '50'],
      ['Edad no especificada', '8', '6', '0', '14'],
      ['Todas las edades', '68', 'menos de 5 o protegida', 'menos de 5 o protegida', '94'],
    ]);
    const words = drawn.querySelector('figure')?.textContent ?? '';
    expect(words).toContain('Violencia familiar: 68 de 94 víctimas son mujeres (72\u00a0%)');
    expect(words).toContain(
      '4 cuentas de la tabla son menores de 5 o las protege otra: no se publican. Donde iría su barra hay un rayado.',
    );
    expect(words).toContain('Son esos días juntos, no un año: no se comparan con otros.');
    expect(drawn.querySelector('h2')?.getAttribute('data-share')).toBe('0.7234042553');
  });

  it('is told without ages where there are none, and without a share where women are protected', () => {
    const alone = figure({ ...WHO, ages: [], all: { ...WHO.all, mujer: null } });
    expect(cells(alone, '.who .row')[1]?.[0]).toBe('Todas las edades');
    expect(alone.querySelector('h2')?.hasAttribute('data-share')).toBe(false);
    expect(alone.querySelector('h2')?.getAttribute('data-n')).toBe('unpublished 94');
    const nobody = figure({ ...WHO, all: { mujer: 0, hombre: 0, no_especificado: 0, total: 0 } });
    expect(nobody.querySelector('h2')?.hasAttribute('data-share')).toBe(false);
    const unknown = figure({ ...WHO, all: { ...WHO.all, total: null } });
    expect(unknown.querySelector('h2')?.hasAttribute('data-share')).toBe(false);
  });
});

it('the file has a row for each sex and age, empty where protected', () => {
  const lines = toCsv(whoCsv({ ...WHO, ages: ages.slice(0, 1) }, '09015')).split('\r\n');
  expect(lines).toHaveLength(1 + 8 + 1);
  expect(lines[1]).toBe(
    'inventada,familiar,09015,2020-01-01,2020-04-30,apertura,mujer,0-11,20,víctimas,no',
  );
  expect(lines[2]).toBe(
    'inventada,familiar,09015,2020-01-01,2020-04-30,apertura,hombre,0-11,,víctimas,no',
  );
});
