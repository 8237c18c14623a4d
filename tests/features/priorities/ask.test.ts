/** What the order of priorities is told of the bundled release besides its rows. */
import { expect, it, onTestFinished } from 'vitest';
import { evidenceOf } from '$features/priorities/answers/evidence';
import { TRACKS } from '$features/priorities/answers/criteria';
import { openRelease } from '$lib/engine/node';
import { askFacts } from '$lib/page/facts';
import { askEvidence, askFirstOrder, breakWithin, priorityPeriods } from '$features/priorities/ask';
import { orderRefusalSentence } from '$features/priorities/words/es/orderRefusal';
import { countedIn } from '../../counted/release';
import { writeRelease } from '../../engine/syntheticRelease';
import { inventedRelease } from '../../fixtures/inventedRelease/inventedRelease';

it('of as many cases in both years, fewer are already in of the last: by as much as its curve says', async () => {
  const release = openRelease('static/data');
  // As if the file had been cut right after its last complete year.
  const facts = { ...(await askFacts(release, '09015')), corte: '2024-01-31' };
  const periods = priorityPeriods(facts);
  if (periods === null) throw new Error('Sin tres años completos.');
  expect([periods.antes.texto, periods.despues.texto]).toEqual(['2022', '2023']);
  const knots = await countedIn('static/data')(
    "SELECT indicador, dias, proporcion FROM oportunidad WHERE fuente = 'fgj_carpetas' AND anio IS NULL ORDER BY dias",
  );
  /** Of the facts of a day: the slowest indicator's share, along straight lines from none the day before. */
  const shareOfDay = (indicators: readonly string[], days: number) =>
    Math.min(
      ...indicators.map((indicator) => {
        let [lastDay, lastShare] = [-1, 0];
        for (const { dias, proporcion } of knots.filter((own) => own.indicador === indicator)) {
          const [day, share] = [Number(dias), Number(proporcion)];
          if (days < day) {
            return lastShare + ((share - lastShare) * (days - lastDay)) / (day - lastDay);
          }
          [lastDay, lastShare] = [day, share];
        }
        return lastShare;
      }),
    );
  const measured = [...new Set(knots.map(({ indicador }) => String(indicador)))];
  const OF_TRACK = {
    familiar: ['violencia_familiar'],
    sexual: measured.filter((indicator) => indicator !== 'violencia_familiar'),
  };
  const shareOfYear = (track: (typeof TRACKS)[number], year: number) => {
    let [sum, days] = [0, 0];
    for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 86_400_000) {
      sum += shareOfDay(OF_TRACK[track], (Date.UTC(2024, 0, 31) - day) / 86_400_000);
      days += 1;
    }
    return sum / days;
  };
  const { unchanged } = await askEvidence(release, periods, facts);
  for (const track of TRACKS) {
    const [before, after] = [shareOfYear(track, 2022), shareOfYear(track, 2023)];
    expect(after, track).toBeLessThan(before);
    const own = unchanged[track] ?? NaN;
    expect(own / (1 - own), track).toBeCloseTo(after / before, 6);
  }
});

it('no change orders the colonias where a break is between its years or in one, and the three years say which', async () => {
  const release = openRelease('static/data');
  const facts = { ...(await askFacts(release, '09015')), ultimo_mes_completo: '2021-12-01' };
  const periods = priorityPeriods(facts);
  if (periods === null) throw new Error('Sin tres años completos.');
  expect([periods.antes.texto, periods.despues.texto]).toEqual(['2020', '2021']);
  const asked = await askEvidence(release, periods, facts);
  expect(asked.unchanged).toEqual({ familiar: null, sexual: null });
  const { absent, criteria } = evidenceOf(asked);
  for (const track of TRACKS) {
    expect(absent).toContainEqual({ id: `${track}_cambio`, reason: 'ruptura' });
    expect(criteria.map(({ id }) => id)).toContain(`${track}_tasa`);
  }
  expect(breakWithin(periods.trienio)).toBe('confinamiento_2020');
  const today = priorityPeriods(await askFacts(release, '09015'));
  expect(today === null ? '' : breakWithin(today.trienio)).toBeNull();
});

it('nobody is put in order where it is not known who lives in any colonia, and that is the reason', async () => {
  const { tables, parts } = inventedRelease({ colonias: 4 });
  const written = await writeRelease(tables, parts);
  onTestFinished(() => written.remove());
  const release = openRelease(written.directory);
  const facts = await askFacts(release, '09007');
  const told = async (of: typeof facts) => {
    const { answer, refusal } = await askFirstOrder(release, of);
    return [answer, refusal === null ? null : orderRefusalSentence(refusal)];
  };
  expect(await told(facts)).toEqual([
    null,
    'Esta publicación no alcanza para ordenar las colonias: no dice cuántas mujeres viven en cada una.',
  ]);
  expect(await told({ ...facts, primer_mes: '2022-06-01' })).toEqual([
    null,
    'Esta publicación no alcanza para ordenar las colonias: faltan tres años completos.',
  ]);
});
