import { coloniaAddresses } from '$lib/view/coloniaAddresses';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BRIEF_BLOCKS,
  broughtInto,
  cutNote,
  MAX_EVALUATIONS,
  parseBrief,
  printBrief,
  printBriefPermalink,
  printNote,
  type BriefContext,
  type BriefView,
} from '$features/brief/view';
import { writeBriefNote } from '$features/brief/words/es/addressNotes';
import { exampleEvaluation } from '$features/evaluation/view';
import { printFrozen, seal } from '$features/priorities/frozenScenario';
import { periodsOfTexts } from '../../lib/period/periodOf';
import { addressed, keyAt } from '../../coloniaKey';

const IGUALES = { familiar_tasa: 500, mujeres: 500 };
const HOGAR = { familiar_tasa: 700, mujeres: 300 };
const context: BriefContext = {
  priority: {
    criteria: ['familiar_tasa', 'mujeres'],
    presets: { iguales: IGUALES, hogar: HOGAR, espacio: null, ninas: null },
    publicacion: 'p1',
  },
  evaluation: {
    publicacion: 'p1',
    periodos: { anio: periodsOfTexts('2023', '2022'), trienio: [] },
    colonias: coloniaAddresses(addressed('centro', 'doctores', 'obrera')),
    acuerdos: [{ id: 'A007', fecha: '2025-04', colonias: [keyAt('centro')], indicadores: [] }],
    example: keyAt('doctores'),
  },
};
const example = exampleEvaluation(context.evaluation);
const DEFAULT: BriefView = {
  session: null,
  blocks: BRIEF_BLOCKS,
  priority: { preset: 'iguales', parts: IGUALES },
  evaluations: [],
  note: '',
};
const parse = (query: string, fragment = '') =>
  parseBrief(new URLSearchParams(query), fragment, context);

const view: fc.Arbitrary<BriefView> = fc.record({
  session: fc.constantFrom(
    null,
    { fecha: '2026-12-09', titulo: '' },
    { fecha: '2024-02-29', titulo: 'Sexta sesión & «ordinaria», #2' },
  ),
  blocks: fc.subarray([...BRIEF_BLOCKS], { minLength: 1 }),
  priority: fc.constantFrom<BriefView['priority']>(
    { preset: 'iguales', parts: IGUALES },
    { preset: 'hogar', parts: HOGAR },
    { preset: null, parts: { familiar_tasa: 250, mujeres: 750 } },
  ),
  evaluations: fc.array(
    fc.constantFrom(
      example,
      { ...example, colonias: [keyAt('centro'), keyAt('obrera')], desde: '2022-04-01' },
      { ...example, acuerdo: 'A007', colonias: [keyAt('centro')], desde: '2025-04-01' },
    ),
    { maxLength: MAX_EVALUATIONS },
  ),
  note: fc.string({ unit: 'grapheme' }).map(cutNote),
});

describe('parseBrief', () => {
  it('without anything, is all blocks, the equal weights and no evaluation', () => {
    expect(parse('')).toEqual({ view: DEFAULT, notas: [] });
    expect(printBrief(DEFAULT, context)).toBe('');
    expect(printNote('')).toBe('');
  });

  it('is undone by printBrief and printNote, for any brief', () => {
    fc.assert(
      fc.property(view, (brief) => {
        const again = parse(printBrief(brief, context).slice(1), printNote(brief.note));
        expect(again.view).toEqual(brief);
      }),
    );
  });

  it('of its permalink is the same brief, without the note', () => {
    fc.assert(
      fc.property(view, (brief) => {
        const permalink = printBriefPermalink(brief, context);
        const { view: again, notas } = parse(permalink.slice(1));
        expect(again.priority?.parts).toEqual(brief.priority?.parts);
        expect({ ...again, priority: null }).toEqual({ ...brief, priority: null, note: '' });
        expect(notas.filter(({ kind }) => kind === 'publicacion')).toEqual([]);
      }),
    );
  });

  it('falls back with a note for blocks it does not have, and for too many evaluations', () => {
    expect(parse('bloques=nada').view.blocks).toEqual([
      'cambios',
      'prioridades',
      'acuerdos',
      'evaluacion',
    ]);
    expect(parse('bloques=nada').notas).toEqual([{ kind: 'apartados' }]);
    expect(parse('bloques=acuerdos,nada,cambios').view.blocks).toEqual(['cambios', 'acuerdos']);
    const three = parse('evaluacion=colonias=centro&evaluacion=colonias=obrera&evaluacion=x=1');
    expect(three.view.evaluations).toHaveLength(2);
    expect(three.notas).toEqual([{ kind: 'evaluaciones', most: 2 }]);
    expect(parse('publicacion=otra').notas).toEqual([
      { kind: 'publicacion', asked: 'otra', here: 'p1', differs: 'orden' },
    ]);
  });

  it('is for a session of the address, where that has a day of the calendar', () => {
    expect(parse('sesion=2026-12-09&titulo=Sexta+sesi%C3%B3n').view.session).toEqual({
      fecha: '2026-12-09',
      titulo: 'Sexta sesión',
    });
    expect(parse('sesion=2026-12-09').view.session).toEqual({ fecha: '2026-12-09', titulo: '' });
    for (const query of ['sesion=2026-02-30', 'sesion=2026-12', 'sesion=hoy', 'titulo=Sexta']) {
      expect(parse(query)).toEqual({ view: DEFAULT, notas: [{ kind: 'sesion' }] });
      expect(writeBriefNote({ kind: 'sesion' })).toMatch(/Se muestra la de esta página\.$/);
    }
  });

  it('cuts the title of that session to what fits in its line', () => {
    const long = parse(`sesion=2026-12-09&titulo=${'%0A%F0%9F%98%80'.repeat(200)}`).view.session;
    expect(long?.titulo).toBe(`${'😀 '.repeat(40)}`.trim());
  });

  it('tells once what two evaluations of the address have in common', () => {
    const twice = 'evaluacion=colonias=x&evaluacion=colonias=centro,x';
    expect(parse(twice).notas).toEqual([{ kind: 'colonia', asked: 'x' }]);
  });

  it('has no weights where the release cannot put colonias in order', () => {
    const none = { ...context, priority: null };
    const { view: brief } = parseBrief(new URLSearchParams('pesos_de=hogar'), '', none);
    expect(brief.priority).toBeNull();
    expect(printBriefPermalink(brief, none)).toBe('?publicacion=p1');
  });
});

describe('cutNote', () => {
  it('leaves what fits, and never half a character', () => {
    expect(cutNote('a\r\nb\rc')).toBe('a\nb\nc');
    expect(cutNote('una  nota\t corta')).toBe('una nota corta');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (text) => {
        const cut = cutNote(text);
        expect([...cut].length).toBeLessThanOrEqual(500);
        expect(cut.split('\n').length).toBeLessThanOrEqual(6);
        expect(cutNote(cut)).toBe(cut);
      }),
    );
    expect(cutNote('😀'.repeat(600))).toBe('😀'.repeat(500));
    expect(cutNote('a\n'.repeat(9))).toBe('a\na\na\na\na\na');
  });
});

describe('broughtInto', () => {
  const brought = (address: string) => broughtInto(DEFAULT, address, context);

  it('takes the weights of an address of priorities, whatever its base path', () => {
    expect(brought('https://x.mx/atlas/prioridades/?pesos_de=hogar')?.priority).toEqual({
      preset: 'hogar',
      parts: HOGAR,
    });
  });

  it('takes those of a frozen scenario, not those that stand beside it', () => {
    const frozen = seal({
      publicacion: 'p1',
      preset: null,
      parts: { mujeres: 1000 },
      semilla: 1,
      orden: [{ clave: '0901500010001', puntaje: 500 }],
    });
    const address = `https://x.mx/prioridades/?pesos_de=hogar&congelado=${printFrozen(frozen)}`;
    expect(brought(address)?.priority).toEqual({ preset: null, parts: { mujeres: 1000 } });
  });

  it('adds an evaluation, the oldest making room', () => {
    const one = brought('https://x.mx/evaluar/?colonias=centro');
    expect(one?.evaluations.map(({ colonias }) => colonias)).toEqual([[keyAt('centro')]]);
    const more = ['obrera', 'doctores'].reduce<BriefView | null>(
      (brief, slug) =>
        brief === null ? null : broughtInto(brief, `/evaluar/?colonias=${slug}`, context),
      one,
    );
    expect(more?.evaluations.map(({ colonias }) => colonias)).toEqual([
      [keyAt('obrera')],
      [keyAt('doctores')],
    ]);
  });

  it.each(['', 'hola', 'https://x.mx/', 'https://x.mx/sesiones/', 'http://['])(
    '«%s» brings nothing',
    (address) => {
      expect(brought(address)).toBeNull();
    },
  );
});
