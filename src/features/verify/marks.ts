/** What the answer to a claim says, for a program. */
import type { DataMarks } from '$lib/export/dataMarks';
import { windowMark } from '$lib/export/periodMark';
import type { Checked } from './answers/checkClaim';

/** @param place key of the alcaldía */
export function claimMarks({ held, said }: Checked, place: string): DataMarks {
  if (held === null) {
    return said === null
      ? {}
      : {
          before: said.before,
          after: said.after,
          ratio: said.ratio ?? undefined,
          low: said.interval.lower,
          high: said.interval.upper,
          p: said.p,
        };
  }
  const { series, windows, counts, compared } = held;
  return {
    indicator: series.indicador,
    unit: series.fuente,
    place,
    'period-before': windowMark(windows.before),
    period: windowMark(windows.after),
    before: counts.before,
    after: counts.after,
    ...(compared === null
      ? {}
      : {
          ratio: compared.ratio ?? undefined,
          low: compared.interval.lower,
          high: compared.interval.upper,
          p: compared.p,
        }),
  };
}
