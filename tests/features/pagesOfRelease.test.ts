/**
 * The pages whose answer is a search over a release, as they are sent of the bundled one: what each leaves out
 * where the release has nothing to say. What they say of it, tests/site reads and counts apart.
 */
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import BriefPage from '$features/brief/Page.svelte';
import { loadBrief, type BriefData } from '$features/brief/page.server';
import ChangesPage from '$features/changes/Page.svelte';
import { loadChanges, type ChangesData } from '$features/changes/page.server';
import ClustersPage from '$features/clusters/Page.svelte';
import { loadClusters, type ClustersData } from '$features/clusters/page.server';
import ColoniaPage from '$features/colonia/Page.svelte';
import { loadColonia, type ColoniaData } from '$features/colonia/page.server';
import EvaluationPage from '$features/evaluation/Page.svelte';
import { loadEvaluation, type EvaluationData } from '$features/evaluation/page.server';
import FrontMap from '$features/overview/FrontMap.svelte';
import FrontTrend from '$features/overview/FrontTrend.svelte';
import OverviewPage from '$features/overview/Page.svelte';
import { loadFront, type FrontData } from '$features/overview/page.server';
import PrioritiesPage from '$features/priorities/Page.svelte';
import { loadPriorities, type PrioritiesData } from '$features/priorities/page.server';
import { SESSION } from './agreements/invented';
import { EDITION, SITE } from './inventedFacts';
import { documentOf } from './rendered';

/** Each asks all that its page does. */
const PATIENCE = 60_000;

const text = (page: Document, selector: string) =>
  page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const figures = (page: Document) => [...page.querySelectorAll('figure')].map(({ id }) => id);

describe('the first page', () => {
  let front: FrontData;
  beforeAll(async () => {
    front = await loadFront();
  }, PATIENCE);
  const page = (rest: Partial<FrontData> = {}) =>
    documentOf(render(OverviewPage, { props: { data: { ...SITE, ...front, ...rest } } }));

  it('explores its colonias, and says in a line what changed', () => {
    expect(figures(page())).toEqual(['mapa', 'tendencia', 'orden', 'colonias-por-anio']);
    expect(text(page(), 'h1')).toBe(text(page(), 'figure#mapa h2'));
    const changed = page().querySelector('[aria-labelledby="que-cambio"]');
    expect(changed?.querySelector('p')?.getAttribute('data-of')).toBe('4');
    expect(changed?.querySelector('a')?.getAttribute('href')).toMatch(/\/cambios\/$/);
  });

  it('gives a sheet its map with its finding, and its trend as a drawing', () => {
    const map = documentOf(render(FrontMap, { props: front }));
    expect(map.querySelectorAll('.colonia')).toHaveLength(front.facts.colonias.length);
    expect(text(map, 'strong')).toBe(`${text(page(), 'figure#mapa h2')}.`);
    const trend = documentOf(
      render(FrontTrend, { props: { ...front, paper: 700, paperHeight: 96 } }),
    );
    expect(text(trend, 'h3')).toMatch(
      /^Hay cerca de 20\s% más carpetas que antes; no se distingue si de golpe$/,
    );
    expect(trend.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      trend.querySelector('h3')?.textContent,
    );
    expect(trend.querySelectorAll('.canvas svg')).toHaveLength(2);
    expect(text(trend, '.small')).toContain('(SESNSP)');
  });

  it('leads to the brief of the last session, where one is known', () => {
    const known = page({ session: { ...SESSION, fecha: '2025-06' } });
    expect(known.querySelector('.brief a')?.getAttribute('href')).toMatch(
      /\/sesiones\/2025-06\/informe\/?$/,
    );
    expect(text(known, '.brief')).toContain('junio de 2025');
    expect(page({ session: null }).querySelector('.brief')).toBeNull();
  });

  it('says how much is never reported, where a survey does', () => {
    const said = (complaints: FrontData['complaints']) =>
      page({ complaints }).body.textContent?.includes('De cada 100 mujeres');
    expect([said(front.complaints), said(null)]).toEqual([true, false]);
  });

  it('names the alcaldía of its edition', () => {
    const alcaldia = { clave: '09007', nombre: 'Iztapalapa' };
    const other = render(OverviewPage, {
      props: { data: { ...SITE, ...front, edition: { ...EDITION, alcaldia } } },
    });
    expect(other.head).toContain('en la alcaldía Iztapalapa');
    expect(other.head).not.toContain('Cuauhtémoc');
  });
});

describe('what changed', () => {
  let changes: ChangesData;
  beforeAll(async () => {
    changes = await loadChanges();
  }, PATIENCE);
  const page = (rest: Partial<ChangesData> = {}) =>
    documentOf(render(ChangesPage, { props: { data: { ...SITE, ...changes, ...rest } } }));

  it('is told of the alcaldía and of its colonias', () => {
    expect(figures(page())).toEqual(['cambios', 'cambios-colonias']);
    // Both count the same: nothing warns of two measures.
    expect(page().querySelector('.measures')).toBeNull();
  });

  it('without counts by colonia says nothing of their changes', () => {
    expect(figures(page({ coloniaChanges: null }))).toEqual(['cambios']);
  });

  it('names the alcaldía of its edition', () => {
    const alcaldia = { clave: '09007', nombre: 'Iztapalapa' };
    const data = { ...SITE, ...changes, edition: { ...EDITION, alcaldia } };
    const other = documentOf(render(ChangesPage, { props: { data } }));
    expect(text(other, '.kicker')).toContain('Alcaldía Iztapalapa');
  });
});

describe('the page of a colonia', () => {
  let centro: ColoniaData;
  beforeAll(async () => {
    centro = await loadColonia('centro');
  }, PATIENCE);
  const page = (rest: Partial<ColoniaData> = {}) =>
    documentOf(render(ColoniaPage, { props: { data: { ...SITE, ...centro, ...rest } } }));

  it('has it chosen in the map and in the list, and no link to where one already is', () => {
    expect(text(page(), 'h1')).toBe('Centro');
    for (const figure of ['mapa', 'orden']) {
      const chosen = [...page().querySelectorAll(`figure#${figure} [aria-current="true"]`)];
      expect(chosen.length, figure).toBe(1);
    }
    expect(page().querySelector('.card a')).toBeNull();
  });

  it('says that no agreement names it, where none does', () => {
    expect(text(page({ agreements: [] }), '[aria-labelledby="acuerdos"]')).toContain(
      'Ningún acuerdo publicado',
    );
    expect(text(page(), '[aria-labelledby="acuerdos"]')).not.toContain('Ningún acuerdo publicado');
  });
});

describe('the evaluation', () => {
  let evaluation: EvaluationData;
  beforeAll(async () => {
    evaluation = await loadEvaluation();
  }, PATIENCE);
  const page = (rest: Partial<EvaluationData> = {}) =>
    documentOf(render(EvaluationPage, { props: { data: { ...SITE, ...evaluation, ...rest } } }));

  it('is of an example that says it is one, with its three figures', () => {
    expect(text(page(), '.example')).toContain('Es un ejemplo:');
    expect(figures(page())).toEqual(expect.arrayContaining(['curso', 'pruebas', 'comparables']));
  });

  it('of what is after the data refuses, draws nothing, and keeps the places that are led to', () => {
    const [early] = evaluation.agreements;
    if (early === undefined) throw new Error('Ningún acuerdo nombra una colonia.');
    const refused = page({ answer: early.answer });
    expect(text(refused, 'h1')).toMatch(/^Todavía no se puede evaluar/);
    expect(figures(refused)).toEqual([]);
    expect(refused.querySelectorAll('#curso, #pruebas')).toHaveLength(2);
    expect(refused.querySelector('.answer, .example')).toBeNull();
  });

  it('says of each agreement whether it can be evaluated, and of none has no list', () => {
    expect(page().querySelectorAll('#acuerdos li')).toHaveLength(evaluation.agreements.length);
    expect(page({ agreements: [] }).querySelectorAll('#acuerdos li')).toHaveLength(0);
  });
});

describe('the clusters', () => {
  let clusters: ClustersData;
  beforeAll(async () => {
    clusters = await loadClusters('abuso_sexual');
  }, PATIENCE);
  const page = (edition = EDITION) =>
    documentOf(render(ClustersPage, { props: { data: { ...SITE, ...clusters, edition } } }));

  it('are two maps, each with its table of the same colonias', () => {
    expect(figures(page())).toEqual(['zonas', 'vecindarios']);
    const namesIn = (figure: string) =>
      [...page().querySelectorAll(`figure#${figure} tbody th`)].map((name) => name.textContent);
    expect(namesIn('zonas')).toHaveLength(clusters.facts.colonias.length);
    expect(namesIn('vecindarios').toSorted()).toEqual(namesIn('zonas').toSorted());
  });

  it('say how many come in by day only where it is known', () => {
    const people = (of: Document) => of.body.textContent?.includes('508,458');
    expect([people(page()), people(page({ ...EDITION, inflow: null }))]).toEqual([true, false]);
  });
});

describe('the priorities', () => {
  let priorities: PrioritiesData;
  beforeAll(async () => {
    priorities = await loadPriorities();
  }, PATIENCE);

  it('are an order, how firm it is and what would change it; nothing is frozen before the page lives', () => {
    const page = documentOf(render(PrioritiesPage, { props: { data: priorities } }));
    expect(figures(page)).toEqual(['orden', 'firmeza', 'pesos']);
    expect(page.querySelectorAll('figure#orden ol li')).toHaveLength(
      priorities.facts.colonias.length,
    );
    expect(page.querySelector('[aria-labelledby="congelar"]')).toBeNull();
    const weights = [...page.querySelectorAll('input[type="number"]')].map((input) =>
      Number(input.getAttribute('value')),
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 6);
  });
});

describe('the brief', () => {
  let brief: BriefData;
  beforeAll(async () => {
    brief = await loadBrief('2026-05-27');
  }, PATIENCE);
  const page = (rest: Partial<BriefData> = {}) =>
    documentOf(render(BriefPage, { props: { data: { ...SITE, ...brief, ...rest } } }));

  it('is two sheets, numbered, in which nothing was evaluated yet', () => {
    const sheets = [...page().querySelectorAll('.sheet')].map((sheet) => sheet.textContent ?? '');
    expect(sheets).toHaveLength(2);
    expect(sheets[0]).toContain('Hoja 1 de 2');
    expect(sheets[1]).toContain('Hoja 2 de 2');
    expect(sheets[1]).toContain('Para este informe no se evaluó nada.');
  });

  it('asks for paper only once it lives, since until then it has no address of its own', () => {
    const print = [...page().querySelectorAll('button')].find((button) =>
      button.textContent?.includes('Imprimir'),
    );
    expect(print?.hasAttribute('disabled')).toBe(true);
  });

  it('of a site of internal use says so in its title', () => {
    const titleOf = (perfil: 'publico' | 'interno') =>
      render(BriefPage, {
        props: { data: { ...SITE, ...brief, facts: { ...brief.facts, perfil } } },
      }).head;
    expect(titleOf('interno')).toMatch(/<title>[^<]*interno/i);
    expect(titleOf('publico')).not.toMatch(/interno/i);
  });
});
