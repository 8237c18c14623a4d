import { seriesOf } from '$lib/answers/sourceSeries';
import {
  countOfUnit,
  lapseSentence,
  ruptureSentence,
  seriesHeadline,
  seriesInShort,
  seriesLimits,
  seriesSubtitle,
  sourceNotes,
  writeDays,
  type NamedSeries,
} from '$lib/words/es/verdicts/seriesVerdict';
import { lapseRow, monthRows, SOURCE, yearRows } from '../../../lib/answers/inventedSources';
import {
  fragment,
  headline,
  sentence,
  type Kind,
  type VerdictCase,
  type VerdictCases,
} from '../caseTable';

const LAPSE = {
  ...SOURCE,
  id: 'lapso',
  lapso: { desde: '2026-01-01', hasta: '2026-07-31' },
  completo: null,
};
const LATE = { ...SOURCE, completo: '2024-07-01' };

const of = (rows: Parameters<typeof seriesOf>[0], sources = [SOURCE, LAPSE]): NamedSeries => ({
  nombre: 'Acoso',
  lugar: 'Cuauhtémoc',
  series: seriesOf(rows, sources),
  sources,
});
const told = (covers: readonly Kind[], series: NamedSeries): VerdictCase[] => [
  headline('seriesHeadline', covers, seriesHeadline(series)),
  headline('seriesInShort', covers, seriesInShort(series) ?? null),
  headline('seriesSubtitle', [], seriesSubtitle(series)),
  ...seriesLimits(series).map((said) => sentence('seriesLimits', covers, said)),
];
export const cases: VerdictCases = {
  doesNotApply: { noDenominator: 'it counts, and divides by nothing' },
  rows: [
    ...told(
      ['plural'],
      of([...monthRows('2024-01-01', Array<number>(18).fill(9)), ...yearRows(2024, [108])]),
    ),
    ...told(['singular'], of([...monthRows('2024-01-01', [1, 0, 0]), ...yearRows(2023, [1])])),
    ...told(['zero'], of(yearRows(2023, [0]))),
    ...told(['zero'], of([])),
    ...told(['suppressed'], of(yearRows(2023, [null]))),
    ...told(['provisional'], of(yearRows(2023, [4, 5]), [LATE])),
    ...told([], of([lapseRow('lapso', '2026-01-01', 7)])),
    ...told([], of(yearRows(2023, [4]), [{ ...SOURCE, fecha: null, corto: null }])),
    fragment('countOfUnit', ['singular'], countOfUnit(1, { una: null, varias: 'reportes' })),
    fragment('writeDays', [], writeDays(LAPSE.lapso)),
    sentence(
      'lapseSentence',
      ['suppressed'],
      lapseSentence({ fuente: 'lapso', ...LAPSE.lapso, n: null }, LAPSE),
    ),
    sentence(
      'ruptureSentence',
      [],
      ruptureSentence({ kind: 'sabida', desde: '2026-01-01', id: 'registro_nacional_2026' }),
    ),
    ...sourceNotes({ ...SOURCE, fecha: null, transcrita: true, cobertura: 'toda la ciudad' }).map(
      (said) => sentence('sourceNotes', [], said),
    ),
  ],
};
