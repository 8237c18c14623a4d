/** The methods: each whole and in the list, with what this release gave it. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Page from '$features/methods/Page.svelte';
import type { MethodsData } from '$features/methods/page.server';
import { documentOf } from '../rendered';

type Told = MethodsData['preguntas'][number]['metodos'][number];

const method = (id: string, rest: Partial<Told> = {}): Told => ({
  id,
  nombre: `El de ${id}`,
  donde: 'En ninguna parte.',
  queHace: ['Hace algo.'],
  formulas: [{ leida: 'uno más uno', html: '<math><mn>2</mn></math>' }],
  simbolos: [],
  porque: ['Porque sí.'],
  limites: ['De 0 a 1.'],
  noDice: ['No dice por qué.'],
  ejemplos: [{ caso: 'Con 1 y 2', resultado: '0.5', dado: [1, 2], sale: [0.5] }],
  referencia: 'Un libro.',
  fuentes: ['Alguien (2000).'],
  ...rest,
});

function page(rest: Partial<MethodsData> = {}) {
  const data: MethodsData = {
    publicacion: '2025-06-30-publico-00000000',
    fuente: 'Fiscalía inventada',
    corte: '2025-01-31',
    ultimoMesCompleto: '2024-07-01',
    k: 5,
    auditoria: {
      celdas: 1200,
      suprimidas_primarias: 100,
      suprimidas_complementarias: 30,
      recuperables: 0,
      intervalo_minimo: 3,
    },
    retraso: { curvas: [], rapidez: [], sql: 'SELECT 1' },
    preguntas: [
      { pregunta: '¿Cuándo?', metodos: [method('meses-completos'), method('otro')] },
      { pregunta: '¿A quién?', metodos: [method('proteccion')] },
    ],
    ...rest,
  };
  return documentOf(render(Page, { props: { data } }));
}
const text = (of: Document, selector: string) =>
  of.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('the methods', () => {
  it('are listed by what they answer, and each is led to', () => {
    const links = [...page().querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#meses-completos', '#otro', '#proteccion']);
    for (const href of links) expect(page().querySelector(href ?? '')?.localName).toBe('section');
    expect([...page().querySelectorAll('nav dt')].map((term) => term.textContent)).toEqual([
      '¿Cuándo?',
      '¿A quién?',
    ]);
  });

  it('are told whole: formula, why, limits and what they do not say', () => {
    const other = page().querySelector('#otro');
    expect(other?.querySelector('math')?.textContent).toBe('2');
    for (const words of ['uno más uno', 'Porque sí.', 'De 0 a 1.', 'No dice por qué.', 'Un libro.'])
      expect(other?.textContent).toContain(words);
    expect(other?.querySelector('.examples dd')?.textContent).toBe('0.5');
  });

  it('without an example there is no reference to one', () => {
    const bare = page({
      preguntas: [{ pregunta: '¿?', metodos: [method('otro', { ejemplos: [], referencia: '' })] }],
    });
    expect(bare.querySelector('.examples')).toBeNull();
  });

  it('only that of complete months says the cut, and only that of protection its cells', () => {
    expect(text(page(), '#meses-completos')).toContain(
      'Con el corte del 31 de enero de 2025, el último mes completo es julio de 2024.',
    );
    expect(text(page(), '#proteccion')).toMatch(/1,200 celdas, 100 .* 30 más/);
    expect(text(page(), '#otro')).not.toMatch(/corte|celdas/);
  });

  it('tells at once if something could be recovered', () => {
    const broken = page({
      auditoria: {
        celdas: 1200,
        suprimidas_primarias: 100,
        suprimidas_complementarias: 30,
        recuperables: 2,
        intervalo_minimo: 0,
      },
    });
    expect(text(broken, '#proteccion')).not.toBe(text(page(), '#proteccion'));
    expect(text(page(), '#proteccion')).toContain('no pudo recuperar ninguna');
    expect(text(broken, '#proteccion')).not.toContain('no pudo recuperar ninguna');
  });

  it('says since when and why cells can be told, where releases give any away', () => {
    const since = (ya_reveladas: number, ...publicaciones: string[]) => {
      const auditoria = {
        celdas: 1200,
        suprimidas_primarias: 100,
        suprimidas_complementarias: 30,
        recuperables: 0,
        intervalo_minimo: 3,
        historia: { publicaciones, ya_reveladas },
      };
      return text(page({ auditoria }), '#proteccion [data-day]');
    };
    const [first, second] = ['2025-01-31-publico-00000000', '2025-06-30-publico-00000001'];
    expect(since(7, first, second)).toMatch(
      /desde el 31 de enero de 2025, por dos razones\. .*ningún cero se suprime.* están retiradas/,
    );
    expect(since(0, first, second)).toBeUndefined();
    expect(since(0)).toBeUndefined();
    expect(text(page(), '#proteccion [data-day]')).toBeUndefined();
  });
});
