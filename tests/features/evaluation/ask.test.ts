/** An evaluation asked of the bundled release, from its address to its tables and files. */
import { countedIn } from '../../counted/release';
import { EDITION } from '../inventedFacts';
import { describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { openRelease } from '$lib/engine/node';
import { toCsv } from '$lib/export/csv';
import { parseEvaluation } from '$features/evaluation/view';
import { askEvaluation, evaluationQuery } from '$features/evaluation/ask';
import { askBase, evaluationContext } from '$features/evaluation/base';
import { datesFor } from '$features/evaluation/dates';
import { courseMarks, nearColonias, placeboLines } from '$features/evaluation/marks';
import {
  candidatesCsv,
  candidatesTable,
  courseCsv,
  courseTable,
} from '$features/evaluation/tables';
import { placebosCsv, placebosTable } from '$features/evaluation/placebosTable';
import { askFacts } from '$lib/page/facts';

const release = openRelease('static/data');
const counted = countedIn('static/data');
const base = await askBase(release, await askFacts(release, '09015'), EDITION);
const context = evaluationContext(base);
const viewOf = (query: string) => parseEvaluation(new URLSearchParams(query), context).view;
const ask = (query: string) => askEvaluation(release, viewOf(query), base);

describe('askEvaluation, of the bundled release', () => {
  it('answers the example, in carpetas, and its tables and files have a cell for each column', async () => {
    const answer = await ask('');
    const { evaluation } = answer;
    if (evaluation.kind !== 'evaluada') throw new Error(evaluation.refusal.reason);
    expect(answer.unit).toEqual(CARPETAS);
    const subject = {
      enFrase: 'violencia familiar',
      unit: CARPETAS,
      desde: answer.view.desde,
      nameOf: (clave: string) => base.areas.find((area) => area.clave === clave)?.nombre ?? clave,
    };
    for (const table of [courseTable, placebosTable, candidatesTable]) {
      const { columns, rows } = table(evaluation, subject);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
    for (const csv of [courseCsv, placebosCsv, candidatesCsv]) {
      expect(toCsv(csv(answer, evaluation))).toContain('violencia_familiar');
    }
    expect(courseMarks(evaluation, subject)).toHaveLength(evaluation.course.length);
    const [places, dates] = placeboLines(evaluation, subject);
    expect(places?.dots.filter(({ asLarge }) => asLarge)).toHaveLength(evaluation.places.asLarge);
    expect(dates?.dots.filter(({ asLarge }) => asLarge)).toHaveLength(evaluation.dates.asLarge);
    const near = nearColonias(evaluation, subject);
    expect(near.filter(({ chosen }) => chosen)).toHaveLength(evaluation.controls.length);
  });

  it.each(base.acuerdos.filter(({ colonias }) => colonias.length > 0))(
    'says of $id that its date is after the data',
    async ({ id }) => {
      const { evaluation } = await ask(`acuerdo=${id}`);
      expect(evaluation).toMatchObject({
        kind: 'sin_respuesta',
        refusal: { reason: 'despues_de_los_datos' },
      });
    },
  );

  it.each([
    'desde=2021-01-01',
    'desde=2020-10-01&ventana=3',
    'desde=2022-01-01&por=anio',
    'desde=2020-01-01',
  ])('refuses %s, which has the lockdown on a side', async (query) => {
    const { evaluation } = await ask(query);
    expect(evaluation).toMatchObject({
      kind: 'sin_respuesta',
      refusal: { reason: 'ruptura', crossed: 'confinamiento_2020', sinElegir: 0 },
    });
  });

  it.each([
    ['feminicidio', 'no_publicado'],
    ['violacion', 'solo_trienios'],
  ])('asks nothing of %s: %s', async (indicador, reason) => {
    expect(evaluationQuery(viewOf(`indicador=${indicador}`), base)).toBeNull();
    const { evaluation } = await ask(`indicador=${indicador}`);
    expect(evaluation).toMatchObject({ kind: 'sin_respuesta', refusal: { reason } });
  });

  it('never sums a suppressed count: every total is that of published rows', async () => {
    const view = viewOf('colonias=doctores,centro&desde=2023-01-01&por=anio&eleccion=otra');
    const answer = await askEvaluation(release, view, base);
    if (answer.evaluation.kind !== 'evaluada') throw new Error('refused');
    const { window, treated, controls, counts } = answer.evaluation;
    expect([treated, window.before, window.after].map((each) => each.toSorted())).toEqual([
      ['0901500010007', '0901500010011'],
      ['2021-01-01', '2022-01-01'],
      ['2023-01-01'],
    ]);
    const sumOf = async (claves: readonly string[], periods: readonly string[]) => {
      const [row] = await counted(`
        SELECT count(n)::INT AS cells, sum(n)::INT AS n FROM observaciones
        WHERE nivel = 'colonia' AND fuente = 'fgj_carpetas' AND sexo = 'total' AND edad = 'total'
          AND periodo_tipo = 'anio' AND indicador = 'violencia_familiar'
          AND clave IN (${claves.map((clave) => `'${clave}'`).join()})
          AND periodo IN (${periods.map((day) => `DATE '${day}'`).join()})`);
      expect(row?.['cells']).toBe(claves.length * periods.length);
      return Number(row?.['n']);
    };
    const bothSides = async (claves: readonly string[]) => ({
      before: await sumOf(claves, window.before),
      after: await sumOf(claves, window.after),
    });
    expect(counts).toEqual({
      treated: await bothSides(treated),
      controls: await bothSides(controls),
    });
  });
});

describe('datesFor', () => {
  it('offers dates with periods enough on either side, and the one asked for', () => {
    const [first, ...rest] = datesFor(viewOf('acuerdo=A015'), base);
    expect(first).toEqual({ value: '2025-10-16', name: '16 de octubre de 2025' });
    // A year after the lockdown, none of whose quarters is «before», and the year that it may have been chosen by.
    expect(rest.at(-1)?.value).toBe('2022-10-01');
    expect(datesFor(viewOf('acuerdo=A015&eleccion=otra'), base).at(-1)?.value).toBe('2021-10-01');
    expect(datesFor(viewOf('por=anio'), base).map(({ name }) => name)).toEqual(['2023']);
  });
});
