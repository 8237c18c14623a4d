/** What a site of internal use puts into an address, and what a public one makes of it: its reason, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  broughtInto,
  parseBrief,
  printBrief,
  printBriefPermalink,
  printNote,
  whyNotBrought,
  type BriefContext,
} from '$features/brief/view';
import {
  defaultClusterView,
  parseClusterView,
  printClusterPermalink,
} from '$features/clusters/view';
import {
  exampleEvaluation,
  parseEvaluation,
  printEvaluationPermalink,
} from '$features/evaluation/view';
import {
  parseFrozen,
  printFrozen,
  seal,
  type FrozenScenario,
} from '$features/priorities/frozenScenario';
import { parsePriority, printPriorityPermalink } from '$features/priorities/view';
import { parseView, printPermalink } from '$lib/view/view';
import { CONTEXT } from './context';
import { periodOf } from '../period/periodOf';
import { keyAt } from '../../coloniaKey';

const PUBLIC_ID = '2025-01-31-publico-9b8ed3fd';
const INTERNAL_ID = '2025-01-31-interno-0a1b2c3d';

const IGUALES = { familiar_tasa: 500, mujeres: 500 };
const briefContext = (publicacion: string): BriefContext => ({
  priority: {
    criteria: ['familiar_tasa', 'mujeres'],
    presets: { iguales: IGUALES, hogar: null, espacio: null, ninas: null },
    publicacion,
  },
  evaluation: { ...CONTEXT, publicacion, acuerdos: [], example: keyAt('doctores') },
});
const [here, inside] = [PUBLIC_ID, INTERNAL_ID].map((publicacion) => ({
  view: { ...CONTEXT, publicacion },
  brief: briefContext(publicacion),
})) as [Contexts, Contexts];
interface Contexts {
  readonly view: typeof CONTEXT;
  readonly brief: BriefContext;
}

const PARTS = { familiar_tasa: 250, mujeres: 750 };
const params = (query: string) => new URLSearchParams(query.replace(/#.*/, ''));

const SCENARIO: FrozenScenario = {
  publicacion: INTERNAL_ID,
  preset: null,
  parts: PARTS,
  semilla: 2025,
  orden: [
    { clave: '0901500010007', puntaje: 930 },
    { clave: '0901500010011', puntaje: 888 },
  ],
};
/** As an earlier version printed it: an order and scores in thousandths. */
const LEAKING =
  `1~${INTERNAL_ID}~propios~familiar_tasa-250.mujeres-750~2025~09015000100-07.930-11.888!` +
  'f'.repeat(64);

const anyOrder = fc.uniqueArray(
  fc.record({
    clave: fc
      .integer({ min: 1, max: 9999 })
      .map((end) => `090150001${String(end).padStart(4, '0')}`),
    puntaje: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 40, selector: ({ clave }) => clave },
);

describe('a scenario frozen where small counts are not protected', () => {
  it('is the same text whatever the order and the scores: nothing of them can be solved from it', () => {
    const text = printFrozen(seal(SCENARIO));
    expect(text).toMatch(
      /^interno-1~2025-01-31-interno-0a1b2c3d~propios~familiar_tasa-250\.mujeres-750~2025![0-9a-f]{64}$/,
    );
    fc.assert(
      fc.property(anyOrder, (orden) => {
        expect(printFrozen(seal({ ...SCENARIO, orden }))).toBe(text);
      }),
    );
  });

  it('opens where it was made, as weights alone', () => {
    const { orden, ...weights } = seal(SCENARIO);
    expect(orden).toHaveLength(2);
    expect(parseFrozen(printFrozen(seal(SCENARIO)), INTERNAL_ID)).toEqual(weights);
  });

  it('is refused by a public site for what it is, however it is altered, in any version', () => {
    const text = printFrozen(seal(SCENARIO));
    for (const asked of [
      text,
      text.slice(0, 60),
      LEAKING,
      text.replace('interno-1', 'interno-2'),
    ]) {
      expect(parseFrozen(asked, PUBLIC_ID)).toEqual({ refusal: 'interno' });
    }
  });

  it('with scores, of an earlier version, is not shown where it was made either', () => {
    expect(parseFrozen(LEAKING, INTERNAL_ID)).toEqual({ refusal: 'interno_con_puntajes' });
  });

  it('altered, or with an order after all, is none', () => {
    const text = printFrozen(seal(SCENARIO));
    for (const altered of [
      text.replace('750', '751'),
      text.replace('!', '~09015000100-07.930!'),
      text.replace(INTERNAL_ID, '2025-02-28-interno-0a1b2c3d'),
    ]) {
      expect(parseFrozen(altered, INTERNAL_ID)).toEqual({ refusal: 'alterado' });
    }
  });

  it('of a public site opens whole on both', () => {
    const open = seal({ ...SCENARIO, publicacion: PUBLIC_ID });
    for (const site of [PUBLIC_ID, INTERNAL_ID]) {
      expect(parseFrozen(printFrozen(open), site)).toEqual(open);
    }
  });
});

describe('a link of a site of internal use, on a public one', () => {
  const view = {
    ...parseView(params(''), here.view).view,
    periodo: periodOf('2019'),
    colonia: keyAt('centro'),
  };
  const evaluation = { ...exampleEvaluation(here.brief.evaluation), colonias: [keyAt('centro')] };
  const cluster = {
    ...defaultClusterView('violencia_familiar', here.view),
    periodo: periodOf('2019-2021'),
  };
  const brief = {
    ...parseBrief(params(''), '', here.brief).view,
    blocks: ['cambios'] as const,
    evaluations: [evaluation],
    note: 'En Algarín hubo 3',
  };
  const weights = { preset: null, parts: PARTS };
  const priority = (context: BriefContext) => context.priority ?? expect.unreachable();

  it.each([
    [
      'the front page',
      printPermalink(view, inside.view),
      (query: string) => parseView(params(query), here.view),
      parseView(params(''), here.view),
    ],
    [
      'clusters',
      printClusterPermalink(cluster, inside.view),
      (query: string) => parseClusterView('violencia_familiar', params(query), here.view),
      parseClusterView('violencia_familiar', params(''), here.view),
    ],
    [
      'an evaluation',
      printEvaluationPermalink(evaluation, inside.view),
      (query: string) => parseEvaluation(params(query), here.brief.evaluation),
      parseEvaluation(params(''), here.brief.evaluation),
    ],
    [
      'priorities',
      printPriorityPermalink(weights, INTERNAL_ID),
      (query: string) => parsePriority(params(query), priority(here.brief)),
      parsePriority(params(''), priority(here.brief)),
    ],
    [
      'the permalink of a brief',
      printBriefPermalink(brief, inside.brief),
      (query: string) => parseBrief(params(query), '', here.brief),
      parseBrief(params(''), '', here.brief),
    ],
    [
      'a brief with its note',
      printBrief(brief, inside.brief) + printNote(brief.note),
      (query: string) => parseBrief(params(query), query.replace(/^[^#]*/, ''), here.brief),
      parseBrief(params(''), '', here.brief),
    ],
  ])(
    '%s: is refused with its reason, and shows what the page begins with',
    (_, link, parse, start) => {
      expect(link).toContain(INTERNAL_ID);
      expect(start.notas).toEqual([]);
      expect(parse(link)).toEqual({ view: start.view, notas: [{ kind: 'interno' }] });
      // The same of a public site is followed.
      const followed = parse(link.replaceAll(INTERNAL_ID, PUBLIC_ID));
      expect(followed.notas).toEqual([]);
      expect(followed.view).not.toEqual(start.view);
    },
  );

  it('is followed where it was made', () => {
    expect(parseView(params(printPermalink(view, inside.view)), inside.view)).toEqual({
      view,
      notas: [],
    });
    expect(
      parseBrief(params(printBrief(brief, inside.brief)), printNote(brief.note), inside.brief),
    ).toEqual({ view: brief, notas: [] });
  });

  it('brings nothing into a public brief, and says why', () => {
    const start = parseBrief(params(''), '', here.brief).view;
    for (const query of [
      printPriorityPermalink(weights, INTERNAL_ID),
      `?pesos=mujeres-1000&congelado=${printFrozen(seal(SCENARIO))}`,
      `?congelado=${LEAKING}`,
    ]) {
      const address = `http://127.0.0.1:4173/prioridades/${query}`;
      expect(broughtInto(start, address, here.brief)).toBeNull();
      expect(whyNotBrought(address, here.brief)).toBe('interno');
    }
    expect(whyNotBrought('hola', here.brief)).toBe('otro');
  });
});
