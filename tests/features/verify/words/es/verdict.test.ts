import { describe, expect, it } from 'vitest';
import { checkClaim } from '$features/verify/answers/checkClaim';
import { NOTHING_SAID } from '$features/verify/claim';
import { claimVerdict } from '$features/verify/words/es/verdict';
import { topicWith } from '../../series';

const LACKING = 'Homicidio culposo';
const TOPICS = [topicWith()];

describe('the verdict on what an older release lacks', () => {
  it('heads the page by that, and asks for nothing that the address says', () => {
    const { finding, whole } = claimVerdict(checkClaim(NOTHING_SAID, TOPICS), LACKING);
    expect(finding).toBe('La publicación que aquí se abre no tiene cuentas de «Homicidio culposo»');
    expect(whole).toBe(finding);
  });

  it('is of the counts that the claim gives, where it gives them', () => {
    const claim = { ...NOTHING_SAID, counts: { before: 20, after: 3 } };
    expect(claimVerdict(checkClaim(claim, TOPICS), LACKING).finding).toMatch(/^De 20 a 3 hay /);
  });

  it('asks of which crime where the address names none', () => {
    const claim = { ...NOTHING_SAID, change: { percent: -85, decimals: 0 } };
    expect(claimVerdict(checkClaim(claim, TOPICS)).finding).toBe(
      'Falta decir de qué delito, o con qué cuentas',
    );
  });
});
