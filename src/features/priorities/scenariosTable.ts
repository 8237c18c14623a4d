/** Two orders side by side: the numbers under the figure, and in the file with the seal of each. */
import type { MovedPlace, ScenarioComparison } from './answers/compareScenarios';
import type { SealedScenario } from './frozenScenario';
import { column, csv, filed, screen, type Column } from '$lib/export/columns';
import type { CsvTable } from '$lib/export/csv';
import { NONE } from '$lib/export/dataMarks';
import { marked, numeric, words, type FigureTable } from '$lib/export/table';
import { tableWords } from './words/es/tables';

type NameOf = (clave: string) => string;

const writeScore = (score: number): string => (score * 100).toFixed(1);
const absent = () => marked(tableWords.absent, NONE);

/** Scores come in thousandths, and are told from 0 to 1. */
const scoreOf = (thousandths: number | null): number | null =>
  thousandths === null ? null : thousandths / 1000;

const scenarioColumns = (nameOf: NameOf): readonly Column<MovedPlace>[] => [
  column(words(tableWords.colonia, 'place'), 'clave', ({ clave }) => clave, nameOf),
  filed('nombre', ({ clave }) => nameOf(clave)),
  column(
    numeric(tableWords.frozenPlace, 'rank', 'frozen'),
    'lugar_congelado',
    ({ before }) => before,
    String,
    absent,
  ),
  column(
    numeric(tableWords.frozenScore, 'score', 'frozen'),
    'puntaje_congelado',
    ({ scoreBefore }) => scoreOf(scoreBefore),
    writeScore,
  ),
  column(
    numeric(tableWords.otherPlace, 'rank', 'other'),
    'lugar_del_otro',
    ({ after }) => after,
    String,
    absent,
  ),
  column(
    numeric(tableWords.otherScore, 'score', 'other'),
    'puntaje_del_otro',
    ({ scoreAfter }) => scoreOf(scoreAfter),
    writeScore,
  ),
];

export function scenariosTable({ places }: ScenarioComparison, nameOf: NameOf): FigureTable {
  return screen(scenarioColumns(nameOf), places);
}

export function scenariosCsv(
  { places }: ScenarioComparison,
  nameOf: NameOf,
  frozen: SealedScenario,
  other: { readonly publicacion: string; readonly hash: string | null },
): CsvTable {
  const columns: readonly Column<MovedPlace>[] = [
    ...scenarioColumns(nameOf),
    filed('publicacion_congelado', () => frozen.publicacion),
    filed('huella_congelado', () => frozen.hash),
    filed('publicacion_del_otro', () => other.publicacion),
    filed('huella_del_otro', () => other.hash),
  ];
  return csv(columns, places);
}
