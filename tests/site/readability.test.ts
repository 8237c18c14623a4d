/** Everybody can read the pages: at least «quite easy» on the INFLESZ scale, but for those of method. */
import { describe, expect, test } from 'vitest';
import { countText, perspicuity } from '../../scripts/readability/perspicuity';
import { proseOf } from '../../scripts/readability/prose';
import { IN_OTHER_LANGUAGES } from '../helpAddresses';
import { BUILT, PLACED_PAGES } from './kit/site';

const QUITE_EASY = 65;

/** INFLESZ is of Spanish. */
const IN_SPANISH = PLACED_PAGES.filter((path) => !IN_OTHER_LANGUAGES.test(path));

describe.each(IN_SPANISH.filter((path) => !path.startsWith('metodologia/')))('%s', (path) => {
  test('is quite easy to read', () => {
    const counts = countText(proseOf(BUILT.text(path)));
    expect(counts.sentences).toBeGreaterThan(1);
    expect(perspicuity(counts)).toBeGreaterThanOrEqual(QUITE_EASY);
  });
});
