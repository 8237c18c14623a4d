/** What the order of priorities is told of the bundled release besides its rows. */
import { expect, it } from 'vitest';
import { TRACKS } from '$features/priorities/answers/criteria';
import { CARPETAS } from '$lib/answers/measure';
import { yearWindow } from '$lib/period/months';
import { openRelease } from '$lib/engine/node';
import { shareReported } from '$lib/stats/completeness';
import { askFacts } from '$lib/page/facts';
import { reportingFor } from '$lib/page/preference';
import { askEvidence, priorityPeriods } from '$features/priorities/ask';

it('of as many cases in both years, fewer are already in of the last: by as much as its curve says', async () => {
  const release = openRelease('static/data');
  // As if the file had been cut right after its last complete year.
  const facts = { ...(await askFacts(release)), corte: '2024-01-31' };
  const periods = priorityPeriods(facts);
  if (periods === null) throw new Error('Sin tres años completos.');
  expect(Number(periods.despues)).toBe(Number(periods.antes) + 1);
  const { unchanged } = await askEvidence(release, periods, facts);
  for (const track of TRACKS) {
    const { curves, cut } = reportingFor(CARPETAS, `violencia_${track}`, facts);
    const [before, after] = [periods.antes, periods.despues].map((year) =>
      shareReported(curves, yearWindow(Number(year)), cut),
    );
    expect(after, track).toBeLessThan(before ?? 0);
    expect(unchanged[track] / (1 - unchanged[track])).toBeCloseTo((after ?? 0) / (before ?? 1), 6);
  }
});
