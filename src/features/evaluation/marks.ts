/** Findings → what the figures of an evaluation draw. */
import { triedMarks } from './dataMarks';
import type { Evaluated } from './answers/evaluate';
import type { CourseMark } from './figures/coursePlot';
import type { NearColonia } from './figures/NearnessList.svelte';
import type { PlaceboLine } from './figures/PlaceboLines.svelte';
import { countOf } from '$lib/words/es/unitWords';
import { writeChange, writeCount } from '$lib/words/es/numbers';
import { courseWords, placeboWords } from './words/es/evaluationFigures';
import { datesSentence, placesSentence } from './words/es/verdicts/evaluationPlacebos';
import {
  STANDING_WORDS,
  writeColonias,
  writeEvaluationPeriod,
  type EvaluationSubject,
} from './words/es/verdicts/evaluationWords';
import { writeRatio } from './tables';

export function courseMarks(
  { course, grain }: Evaluated,
  { unit }: EvaluationSubject,
): readonly CourseMark[] {
  return course.map(({ period, side, treated, controls, ratio, lower, upper }) => {
    const when = writeEvaluationPeriod(period, grain);
    const said =
      ratio === null || treated === null || controls === null
        ? courseWords.noRatio(when)
        : courseWords.mark(
            when,
            countOf(treated, unit),
            writeCount(controls),
            courseWords.ratio(writeRatio(ratio), writeRatio(lower), writeRatio(upper)),
          );
    return { period, side, ratio, lower, upper, said };
  });
}

export function placeboLines(
  found: Evaluated,
  { nameOf }: EvaluationSubject,
): readonly PlaceboLine[] {
  const { places, dates, grain, observed } = found;
  const isLarge = (deviate: number) => Math.abs(deviate) >= Math.abs(observed.deviate);
  return [
    {
      id: 'lugares',
      nombre: placeboWords.places,
      said: placesSentence(found),
      data: triedMarks(places),
      dots: places.tried.map(({ claves, ratio, deviate }) => ({
        id: claves.join(' '),
        said: placeboWords.place(writeColonias(claves, nameOf), writeChange(ratio)),
        ratio,
        asLarge: isLarge(deviate),
      })),
    },
    {
      id: 'fechas',
      nombre: placeboWords.dates,
      said: datesSentence(found),
      data: triedMarks(dates),
      dots: dates.tried.map(({ date, ratio, deviate }) => ({
        id: date,
        said: placeboWords.date(writeEvaluationPeriod(date, grain), writeChange(ratio)),
        ratio,
        asLarge: isLarge(deviate),
      })),
    },
  ];
}

const SHOWN = 12;

/** The chosen ones, and the nearest of those that are not. */
export function nearColonias(
  { candidates, controls }: Evaluated,
  { nameOf }: EvaluationSubject,
): readonly NearColonia[] {
  const known = candidates.flatMap(({ clave, distance, standing }) =>
    distance === null
      ? []
      : [
          {
            id: clave,
            nombre: nameOf(clave),
            chosen: controls.includes(clave),
            distance,
            written: distance.toFixed(2),
            remark: STANDING_WORDS[standing],
          },
        ],
  );
  const others = known.filter(({ chosen }) => !chosen);
  return [...known.filter(({ chosen }) => chosen), ...others].slice(
    0,
    Math.max(SHOWN, controls.length),
  );
}
