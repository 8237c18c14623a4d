/** An evaluation asked of the bundled release, from its address to its tables and files. */
import { describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/measure';
import { openRelease } from '$lib/engine/node';
import { toCsv } from '$lib/export/csv';
import { parseEvaluation } from '$features/evaluation/view';
import { askEvaluation, evaluationQuery } from '$features/evaluation/ask';
import { askBase, evaluationContext } from '$features/evaluation/base';
import { datesFor } from '$features/evaluation/dates';
import { candidatesCsv, courseCsv, placebosCsv } from '$features/evaluation/files';
import { courseMarks, nearColonias, placeboLines } from '$features/evaluation/marks';
import { candidatesTable, courseTable, placebosTable } from '$features/evaluation/tables';
import { askFacts } from '$lib/page/facts';

const release = openRelease('static/data');
const base = await askBase(release, await askFacts(release));
const context = evaluationContext(base);
const viewOf = (query: string) => parseEvaluation(new URLSearchParams(query), context).view;
const ask = (query: string) => askEvaluation(release, viewOf(query), base);

describe('askEvaluation, of the bundled release', () => {
  it('answers the example, in carpetas, and its tables and files have a cell for each column', async () => {
    const answer = await ask('');
    const { evaluation } = answer;
    if (evaluation.kind !== 'evaluada') throw new Error(evaluation.refusal.reason);
    expect(answer.measure).toEqual(CARPETAS);
    const subject = {
      enFrase: 'violencia familiar',
      measure: CARPETAS,
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
    ['feminicidio', 'no_publicado'],
    ['violacion', 'solo_trienios'],
  ])('asks nothing of %s: %s', async (indicador, reason) => {
    expect(evaluationQuery(viewOf(`indicador=${indicador}`), base)).toBeNull();
    const { evaluation } = await ask(`indicador=${indicador}`);
    expect(evaluation).toMatchObject({ kind: 'sin_respuesta', refusal: { reason } });
  });

  it('never sums a suppressed count: every total is that of published rows', async () => {
    const view = viewOf('colonias=doctores,centro&desde=2022-01-01&por=anio');
    const query = evaluationQuery(view, base);
    const answer = await askEvaluation(release, view, base);
    if (query === null || answer.evaluation.kind !== 'evaluada') throw new Error('refused');
    const { window, treated, controls, counts } = answer.evaluation;
    const rows = await release.run(query);
    const sumOf = (claves: readonly string[], periods: readonly string[]) => {
      const cells = rows.filter(
        ({ clave, periodo }) => claves.includes(clave) && periods.includes(periodo),
      );
      expect(cells).toHaveLength(claves.length * periods.length);
      expect(cells.every(({ n }) => n !== null)).toBe(true);
      return cells.reduce((sum, { n }) => sum + (n ?? 0), 0);
    };
    expect(counts).toEqual({
      treated: { before: sumOf(treated, window.before), after: sumOf(treated, window.after) },
      controls: { before: sumOf(controls, window.before), after: sumOf(controls, window.after) },
    });
  });
});

describe('datesFor', () => {
  it('offers dates with periods enough on either side, and the one asked for', () => {
    const [first, ...rest] = datesFor(viewOf('acuerdo=A015'), base);
    expect(first).toEqual({ value: '2025-10-16', name: '16 de octubre de 2025' });
    expect(rest.at(-1)?.value).toBe('2020-01-01');
    expect(datesFor(viewOf('por=anio'), base).map(({ name }) => name)).toEqual([
      '2023',
      '2022',
      '2021',
    ]);
  });
});
