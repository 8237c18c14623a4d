import type { Due } from '$features/cabinet/answers/due';
import { dueHeadline } from '$features/cabinet/words/es/verdicts/dueVerdict';
import { invented } from '../../../features/agreements/answers/invented';
import { headline, type VerdictCases } from '../caseTable';

const many = (count: number) => Array.from({ length: count }, () => invented({}));
const due = (late: number, near: number, rest: Partial<Due> = {}): Due => ({
  overdue: many(late),
  soon: many(near),
  dated: late + near + 1,
  total: late + near + 2,
  ...rest,
});

export const cases: VerdictCases = {
  doesNotApply: {
    provisional: 'los acuerdos no tienen meses por completarse',
    suppressed: 'de los acuerdos no se protege nada',
  },
  rows: [
    headline('dueHeadline', ['plural'], dueHeadline(due(3, 2))),
    headline('dueHeadline', ['singular'], dueHeadline(due(1, 1))),
    headline('dueHeadline', [], dueHeadline(due(2, 0))),
    headline('dueHeadline', [], dueHeadline(due(0, 2))),
    headline('dueHeadline', ['zero'], dueHeadline(due(0, 0))),
    headline('dueHeadline', [], dueHeadline(due(0, 0, { dated: 0 }))),
    headline('dueHeadline', ['noDenominator'], dueHeadline(due(0, 0, { dated: 0, total: 0 }))),
  ],
};
