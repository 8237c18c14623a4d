import { alcaldiasOf, type AlcaldiaRow } from '$lib/answers/alcaldiasSeries';
import type { SeriesRow } from '$lib/answers/sourceSeries';
import {
  alcaldiasHeadline,
  alcaldiasInShort,
  alcaldiasLimits,
} from '$lib/words/es/verdicts/alcaldiasVerdict';
import { lapseRow, SOURCE, yearRows } from '../../../lib/answers/inventedSources';
import { headline, sentence, type Kind, type VerdictCase, type VerdictCases } from '../caseTable';

const LAPSE = {
  ...SOURCE,
  id: 'lapso',
  lapso: { desde: '2026-01-01', hasta: '2026-07-31' },
  completo: null,
};
const BROKEN = {
  ...SOURCE,
  rupturas: [
    { kind: 'declarada', desde: '2026-01-01', que: 'cambió el registro', fuente: 'un diario' },
  ] as const,
};

const at = (clave: string, nombre: string, rows: readonly SeriesRow[]) =>
  rows.map((row): AlcaldiaRow => ({ ...row, clave, nombre, poblacion: 100_000 }));

function told(
  covers: readonly Kind[],
  own: readonly SeriesRow[],
  other: readonly SeriesRow[],
): VerdictCase[] {
  const sources = [BROKEN, LAPSE];
  const answer = alcaldiasOf(
    [...at('1', 'Cuauhtémoc', own), ...at('2', 'Tlalpan', other)],
    sources,
  );
  if (answer === null) throw new Error('Two alcaldías are no comparison.');
  const named = {
    nombre: 'Acoso',
    lugar: { clave: '1', nombre: 'Cuauhtémoc' },
    answer,
    sources: answer.fuentes.flatMap((fuente) => sources.filter(({ id }) => id === fuente)),
  };
  return [
    headline('alcaldiasHeadline', covers, alcaldiasHeadline(named)),
    headline('alcaldiasInShort', covers, alcaldiasInShort(named) ?? null),
    ...alcaldiasLimits(named).map((said) => sentence('alcaldiasLimits', covers, said)),
  ];
}

const lapse = (n: number | null) => lapseRow('lapso', '2026-01-01', n);

export const cases: VerdictCases = {
  doesNotApply: {
    provisional: 'its years are whole',
    noDenominator: 'where nobody is known to live it has no rate, and says none',
  },
  rows: [
    ...told(
      ['plural'],
      [...yearRows(2024, [9, 10]), lapse(3)],
      [...yearRows(2024, [9, 52]), lapse(4)],
    ),
    ...told(['singular'], yearRows(2024, [1]), yearRows(2024, [1])),
    ...told(['zero'], yearRows(2024, [0]), yearRows(2024, [0])),
    ...told(['suppressed'], yearRows(2024, [null]), yearRows(2024, [7])),
    ...told([], [lapse(3)], [lapse(4)]),
    ...told([], yearRows(2023, [3]), yearRows(2024, [4])),
  ],
};
