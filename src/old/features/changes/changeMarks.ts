/** Judged changes → the rows and dots that a figure draws. */
import { coloniaPath } from '$old/lib/view/coloniaAddresses';
import { resolve } from '$app/paths';
import { tallyOf, type ColoniaAsked } from './answers/coloniaChanges';
import type { Judged } from './answers/changes';
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import { changeMarks, tallyMarks, type SubjectMarks } from './dataMarks';
import type { DotLine } from './figures/ChangeDots.svelte';
import type { ChangeMark } from './figures/ChangeRows.svelte';
import { indicatorOf, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { writeCount } from '$old/lib/words/es/numbers';
import { changeSize, seenSentence, tallySentence } from './words/es/verdicts/changesVerdict';
import type { AnsweredColoniaChanges } from './askChanges';
import type { ColoniaName } from '$old/lib/page/facts';
import { indicatorData } from '$old/lib/page/indicatorData';
import { changesWords } from './words/es/changes';

type ColoniaJudged = Judged<ColoniaAsked<ColoniaName>>;

export function indicatorMark(
  { subject, change }: Judged<IndicatorId>,
  unit: CountingUnit,
): ChangeMark {
  return markOf(
    {
      id: subject,
      nombre: indicatorOf(subject).nombre,
      href: indicatorData(subject),
      sheet: subject,
    },
    { indicator: subject },
    change,
    unit,
  );
}

export function coloniaMark({ subject, change }: ColoniaJudged, unit: CountingUnit): ChangeMark {
  const { indicador, colonia } = subject;
  return markOf(
    {
      id: `${indicador}-${colonia.clave}`,
      nombre: changesWords.ofColonia(colonia.nombre, indicatorOf(indicador).enFrase),
      href: resolve(coloniaPath(colonia)),
      sheet: null,
    },
    { indicator: indicador, place: colonia.clave },
    change,
    unit,
  );
}

/** A line for each indicator that is compared, in the order of the catalogue. */
export function coloniaLines({
  comparable,
  family,
  unit,
}: AnsweredColoniaChanges): readonly DotLine[] {
  return comparable.map(({ indicador }) => ({
    id: indicador,
    nombre: indicatorOf(indicador).nombre,
    href: `${indicatorData(indicador)}#mapa`,
    dots: [...family.beyond, ...family.within]
      .filter(({ subject }) => subject.indicador === indicador)
      .map(({ subject: { colonia }, change: { verdict, ratio, counts } }) => ({
        id: colonia.clave,
        said: changesWords.fromTo(
          colonia.nombre,
          writeCount(counts.before),
          writeCount(counts.after),
        ),
        verdict,
        ratio,
      })),
    said: tallySentence(tallyOf(indicador, family), unit),
    data: tallyMarks(tallyOf(indicador, family)),
  }));
}

function markOf(
  of: Pick<ChangeMark, 'id' | 'nombre' | 'href' | 'sheet'>,
  subject: SubjectMarks,
  change: ColoniaJudged['change'],
  unit: CountingUnit,
): ChangeMark {
  const { verdict, counts, ratio, interval } = change;
  return {
    ...of,
    verdict,
    before: writeCount(counts.before),
    after: writeCount(counts.after),
    ...changeSize(change, unit),
    seen: verdict === 'azar' && change.seen !== null ? seenSentence(change.seen) : null,
    ratio,
    lower: interval.lower,
    upper: interval.upper,
    data: { ...subject, ...changeMarks(change) },
  };
}
