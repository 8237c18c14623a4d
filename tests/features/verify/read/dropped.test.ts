/** The words that may stand in a claim without being read. */
import { describe, expect, it } from 'vitest';
import { DROPPED } from '$features/verify/words/es/terms/dropped';
import { CRIMES, SUBGROUPS } from '$features/verify/words/es/terms/crimes';
import { FALL, RISE } from '$features/verify/words/es/terms/moves';
import { MONTH } from '$features/verify/words/es/terms/times';
import { NUMBER_WORDS, ORDINAL_WORDS } from '$features/verify/words/es/terms/numbers';

describe('the words without weight', () => {
  const words = DROPPED.filter((each) => /[a-z]/.test(each));

  it('are at most 120, each once', () => {
    expect(words.length).toBeLessThanOrEqual(120);
    expect(new Set(DROPPED).size).toBe(DROPPED.length);
  });

  it('are no number, negation, crime, sex, age, time or comparison', () => {
    const weighty = new RegExp(
      `^(?:${[
        ...Object.keys(NUMBER_WORDS),
        ...ORDINAL_WORDS,
        ...CRIMES.map(({ said }) => said),
        ...SUBGROUPS.map(({ said }) => said),
        FALL,
        RISE,
        MONTH,
        'no|ni|sin|nunca|tampoco|nadie|salvo|excepto|solo|ano|mes|dia|semana|noche|antes|desde|hasta|durante|contra|entre|respecto|doble|mitad|veces|tasa|promedio',
      ].join('|')})$`,
    );
    expect(words.filter((each) => weighty.test(each))).toEqual([]);
  });
});
