/** A copy of one of the cabinet's files that someone opens from her computer. */
import { checkSheet } from '$lib/contract/catalogs/checkSheet';
import { parseCsv } from '$lib/contract/catalogs/csv';
import type { OwnPlaces } from '$lib/contract/catalogs/places';
import type { LineProblem } from '$lib/contract/catalogs/problem';
import { isInternalFile } from '$lib/contract/internal';
import { AGREEMENT_COLUMNS, agreementRules } from '$lib/contract/cabinet/agreementRow';
import { betweenCommas, sheetText } from '$lib/contract/catalogs/sheetText';
import { EDITED_FILES, withDatesRead, type EditedFile } from './editing';
import { PROGRESS_COLUMNS, PROGRESS_RULES } from '$lib/contract/cabinet/progressRow';
import { SESSION_COLUMNS, SESSION_RULES } from '$lib/contract/cabinet/sessionRow';
import { problemWords } from './words/es/problems';

const COLUMNS: Readonly<Record<EditedFile, readonly string[]>> = {
  'sesiones.csv': SESSION_COLUMNS,
  'acuerdos.csv': AGREEMENT_COLUMNS,
  'avances.csv': PROGRESS_COLUMNS,
};

export type OpenedFile =
  | { readonly file: EditedFile; readonly text: string; readonly problem: null }
  /** Its lines or columns can't be told apart: it isn't taken. */
  | { readonly file: null; readonly text: null; readonly problem: LineProblem };

/**
 * Which of the files it is, by its header or, failing that, by its name (`acuerdos (2).csv`, `Copia de acuerdos.csv`).
 * Rows may be wrong: `checkCabinet` tells them, and they can be put right.
 * @param bytes as a spreadsheet saved them; those of UTF-8 between commas are kept, but for dates that it wrote its own way
 */
export function openedFile(name: string, bytes: Uint8Array, places: OwnPlaces): OpenedFile {
  const sheet = sheetText(bytes);
  if (sheet === null) return refused(WORKBOOK);
  const text = sheet.isKept ? sheet.text : betweenCommas(sheet);
  if (isInternalFile(name, text)) return refused(INTERNAL);
  const { lines, brokenQuote } = parseCsv(text);
  const header = lines[0]?.cells.map((cell) => cell.trim()).join();
  const byHeader = EDITED_FILES.find((each) => header === COLUMNS[each].join());
  const file = byHeader ?? EDITED_FILES.find((each) => name.includes(each.replace('.csv', '')));
  if (file === undefined) return refused(STRANGE);
  if (byHeader !== undefined && brokenQuote === null) {
    return { file, text: withDatesRead(text), problem: null };
  }
  return refused(problemsOf(file, text, places)[0] ?? STRANGE);
}

function problemsOf(file: EditedFile, text: string, places: OwnPlaces): readonly LineProblem[] {
  if (file === 'sesiones.csv') return checkSheet(text, SESSION_RULES).problems;
  if (file === 'avances.csv') return checkSheet(text, PROGRESS_RULES).problems;
  return checkSheet(text, agreementRules(places)).problems;
}

const ofFile = (problem: Pick<LineProblem, 'what' | 'remedy'>): LineProblem => ({
  line: 1,
  column: null,
  value: '',
  ...problem,
});

const WORKBOOK = ofFile(problemWords.workbook);
const INTERNAL = ofFile(problemWords.internal);
const STRANGE = ofFile(problemWords.strange(EDITED_FILES));

const refused = (problem: LineProblem): OpenedFile => ({ file: null, text: null, problem });
