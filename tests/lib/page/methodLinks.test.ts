import { expect, it } from 'vitest';
import { offencesInHeadline } from '../../words/wordRules';
import { METHODS } from '$features/methods/methods';
import { figureLinkWords } from '$lib/words/es/figureLinks';

it.each(Object.entries(figureLinkWords.methods))(
  '#%s is a method used on some page, called «%s»',
  (id, name) => {
    const method = METHODS.find((candidate) => candidate.id === id);
    expect(method?.donde).toMatch(/^En (?!ninguna)/);
    expect(offencesInHeadline(name)).toEqual([]);
  },
);
