/** What marks the finding of a series bears: its last whole year and the days after it, in order. */
import type { SourceSeries } from '$lib/answers/sourceSeries';
import type { DataMarks } from './dataMarks';
import { spanMark, windowMark } from './periodMark';

export function seriesMarks({ drawn, year, rest, lapses }: SourceSeries): DataMarks {
  const days = rest ?? (drawn === null ? (lapses[0] ?? null) : null);
  const said = [
    ...(year === null ? [] : [{ period: spanMark(`${year.anio}-01-01`, 12), n: year.n }]),
    ...(days === null
      ? []
      : [{ period: windowMark({ first: days.desde, last: days.hasta }), n: days.n }]),
  ];
  return { period: said.map(({ period }) => period), n: said.map(({ n }) => n) };
}
