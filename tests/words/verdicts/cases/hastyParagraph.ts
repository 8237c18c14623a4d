import { naiveChangeOf, type AnsweredChange } from '$lib/answers/change';
import { hastyParagraph } from '$features/changes/words/es/verdicts/hastyParagraph';
import { sentence, type Kind, type VerdictCases } from '../caseTable';

const YEARS = {
  before: { first: '2023-01-01', last: '2023-12-01' },
  after: { first: '2024-01-01', last: '2024-12-01' },
};

function change(before: number, after: number): AnsweredChange {
  const found = naiveChangeOf(
    { window: YEARS.before, n: before },
    { window: YEARS.after, n: after },
  );
  if (found.verdict === 'sin_respuesta') throw new Error(found.reason);
  return found;
}

const corrected = (enFrase: string, before: number, after: number, late: number) => ({
  enFrase,
  naive: change(before, after),
  byPoisson: change(before, after + late),
  change: change(before, after + late),
});

const of = (covers: readonly Kind[], ...told: readonly ReturnType<typeof corrected>[]) => {
  const said = hastyParagraph({
    pair: YEARS,
    corrected: told,
    origins: ['carpetas de 2018, seguidas seis meses'],
  });
  return [said?.lead ?? null, ...(said?.how ?? [])].map((text) =>
    sentence('hastyParagraph', covers, text),
  );
};

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'counts of the whole alcaldía are all published',
    noDenominator: 'it compares two counts of one place',
  },
  rows: [
    ...of(['singular', 'provisional'], corrected('violencia familiar', 2633, 2429, 28)),
    ...of(
      ['plural', 'provisional'],
      corrected('violencia familiar', 2633, 2429, 28),
      corrected('violencia sexual', 1082, 995, 80),
    ),
    ...of(['provisional'], corrected('acoso sexual', 200, 300, 12)),
    ...of(['zero']),
  ],
};
