import {
  writeColonias,
  writeEvaluationPeriod,
  writePeriods,
  writeSince,
} from '$features/evaluation/words/es/verdicts/evaluationWords';
import { fragment, type VerdictCases } from '../caseTable';
import { keys } from '../../../coloniaKey';

const nameOf = (clave: string) => `Colonia ${clave}`;

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'son palabras de fechas y nombres, sin cuentas',
    provisional: 'son palabras de fechas y nombres, sin cuentas',
    noDenominator: 'son palabras de fechas y nombres, sin cuentas',
  },
  rows: [
    fragment('writeSince', [], writeSince('2023-01-01')),
    fragment('writeSince', [], writeSince('2025-10-16')),
    fragment('writeEvaluationPeriod', [], writeEvaluationPeriod('2023-04-01', 'trimestre')),
    fragment('writeEvaluationPeriod', [], writeEvaluationPeriod('2023-01-01', 'anio')),
    fragment('writePeriods', ['zero'], writePeriods(0, 'trimestre')),
    fragment('writePeriods', ['singular'], writePeriods(1, 'anio')),
    fragment('writePeriods', ['plural'], writePeriods(4, 'trimestre')),
    fragment('writeColonias', ['singular'], writeColonias(keys('A'), nameOf)),
    fragment(
      'writeColonias',
      ['plural'],
      writeColonias(keys('A', 'B', 'C', 'D', 'E', 'F'), nameOf),
    ),
  ],
};
