import { CARPETAS, type CountingUnit } from '$old/lib/answers/countingUnit';
import { unitsSentence, type NamedFigure } from '$old/lib/words/es/unitWords';
import { figuresWords } from './words/es/figures';

const { map, list, trend } = figuresWords.names;

/**
 * What each figure of the page counts; null where all count the same.
 * @param shown what the map and the list count; null where there are none
 */
export const measuresSentence = (beside: readonly NamedFigure[], shown: CountingUnit | null) =>
  unitsSentence([
    ...beside,
    ...(shown === null ? [] : [map, list].map((nombre) => ({ nombre, unit: shown }))),
    { nombre: trend, unit: CARPETAS },
  ]);
