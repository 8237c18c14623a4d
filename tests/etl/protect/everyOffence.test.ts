/** What is not printed at its grain, however the cases fell. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { offences, OPTIONS } from './offences';
import { untilSafe } from './untilSafe';

const counts = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6));
const places = fc.tuple(counts, counts);
const rare = fc.tuple(
  fc.tuple(fc.nat(2), fc.nat(1), fc.nat(0)),
  fc.tuple(fc.nat(1), fc.nat(0), fc.nat(2)),
);

it('what is hidden leaves the audit nothing, however the cases fell', async () => {
  await fc.assert(
    fc.asyncProperty(places, rare, places, async (harassment, deprivation, rape) => {
      const rows = [
        ...offences('acoso_sexual', harassment, 'privacion_libertad_sexual', deprivation),
        ...offences('acoso_sexual', harassment, 'violacion', rape).map((row) => {
          return { ...row, fuente: 'fgj_victimas' };
        }),
      ];
      expect((await untilSafe(rows, OPTIONS)).recovered).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 60_000);
