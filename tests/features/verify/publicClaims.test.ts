/**
 * Claims that were made in public of the alcaldía, held against the bundled release. Counts are those that SESNSP
 * publishes; p-values are sums of binomial chances, reckoned apart in whole numbers.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkClaim, type Checked } from '$features/verify/answers/checkClaim';
import { loadVerify, type VerifyData } from '$features/verify/page.server';
import { parseClaim } from '$features/verify/parse/parseClaim';
import { claimHeadline, whyAlone } from '$features/verify/words/es/claimHeadline';
import { claimSentence } from '$features/verify/words/es/claimSentence';
import { isHeadline } from '$features/figures/words/es/projector';
import { pairsToShow } from '$features/verify/answers/pairsToShow';
import { besideReading, pairsWords } from '$features/verify/words/es/page';
import { bothDivisors } from '$features/verify/words/es/divisors';
import { claimVerdict } from '$features/verify/words/es/verdict';
import { silentLines } from '$features/verify/words/es/silentWords';
import { neighboursOf } from '$features/verify/answers/neighbours';

const PLACE = 'Cuauhtémoc';
let release: VerifyData;
beforeAll(async () => {
  release = await loadVerify();
}, 60_000);

function checked(typed: string): Checked {
  const { topics, colonias, otras, populares } = release;
  const ids = topics.map(({ id }) => id);
  const known = { topics: ids, alcaldia: PLACE, colonias, otras, populares };
  return checkClaim(parseClaim(typed, known), topics);
}
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('a public claim', () => {
  it.each([
    // Crónica, 8 November 2025: the first report of the alcaldía.
    ['los feminicidios bajaron 85 %', 10, 3, 0.0923, 'no_cuadra', 'azar'],
    // Diario Basta, 2 September 2025, with the bulletin of the Fiscalía.
    ['feminicidios +50 % de enero a julio de 2025: de 2 a 3', 5, 1, 0.2188, 'contrario', 'azar'],
    ['violación +3 %, enero–julio de 2025', 231, 170, 0.0027, 'contrario', 'depende'],
    ['violencia familiar +9.8 % enero–julio 2025', 1570, 1471, 0.0755, 'contrario', 'azar'],
    // The alcaldía, of its first five months.
    ['−66 % feminicidios, primeros cinco meses de 2025', 3, 1, 0.625, 'cuadra_corte', 'azar'],
    ['violación −40 % en los primeros 5 meses de 2025', 174, 110, 0.0002, 'no_cuadra', 'depende'],
    ['homicidio doloso −37 %', 78, 71, 0.6232, 'no_cuadra', 'azar'],
    // Told of from January 2024 to June 2025 alone.
    ['homicidio culposo +78 %', 30, 23, 0.4101, 'contrario', 'azar'],
  ] as const)('«%s»: %i to %i, p %f', (typed, before, after, p, agreement, verdict) => {
    const answer = checked(typed);
    expect(answer.held?.counts).toEqual({ before, after });
    expect(Math.abs((answer.held?.compared?.p ?? NaN) - p)).toBeLessThan(0.00006);
    expect([answer.agreement, answer.held?.compared?.verdict]).toEqual([agreement, verdict]);
  });

  it('of months that cross a year is held against those months', () => {
    // The months of SESNSP, summed apart: October to May.
    for (const typed of [
      'violación −40 %, octubre de 2024 a mayo de 2025 contra octubre de 2023 a mayo de 2024',
      'de octubre de 2024 a mayo de 2025 la violación bajó 40 %',
    ]) {
      const answer = checked(typed);
      expect(answer.held?.counts).toEqual({ before: 292, after: 174 });
      expect(answer.agreement).toBe('cuadra');
      expect(plain(claimSentence(answer, PLACE))).toContain(
        '174 delitos de violación en Cuauhtémoc; en los mismos meses un año antes, 292.',
      );
      expect(plain(claimHeadline(answer))).toContain(
        'De octubre de 2023 a mayo de 2024 a los mismos meses un año después, ',
      );
    }
    const small = checked('los feminicidios bajaron 85 % de octubre de 2024 a mayo de 2025');
    expect(small.held?.counts).toEqual({ before: 4, after: 4 });
  });

  it('compared with one year is held against the newest that may be compared with it', () => {
    const answer = checked('feminicidios −23 % respecto al mismo periodo de 2024');
    expect(answer.held?.counts).toEqual({ before: 10, after: 3 });
    expect(plain(claimHeadline(answer))).toContain('De 2024 a 2025');
    // 2020 was lived otherwise; 2026 is another series.
    expect(checked('feminicidios −50 % desde 2022').held?.windows.after.first).toBe('2025-01-01');
  });

  it('of one kind of homicide has the other beside it, in the same months', () => {
    const answer = checked('homicidio doloso −37 % de enero a junio de 2025');
    expect(answer.held?.counts).toEqual({ before: 43, after: 38 });
    const beside = answer.beside.find(({ topic }) => topic.id === 'snsp_homicidio_culposo');
    expect(beside?.compared).toMatchObject({ before: 30, after: 23 });
  });

  it('of chosen months says in its verdict of how few it comes', () => {
    // Counted apart from the months of SESNSP: 317 pairs of windows, four of 7 to 1, which is 85.7.
    expect(plain(claimVerdict(checked('los feminicidios bajaron 85 %')).whole)).toBe(
      'De 2024 a 2025, los delitos de feminicidio pasaron de 10 a 3: una baja de 70 %, no de 85 %, que puede ser ' +
        'azar; una baja de 85 % sale en 4 de 317 maneras de escoger los meses, y cortando los decimales',
    );
    // Of 1,570 to 1,471 the months give it: that no others print the very digits says nothing of a choice.
    expect(claimVerdict(checked('violencia familiar −6.3 % enero a julio de 2025')).chosen).toBe(
      null,
    );
  });

  it('of feminicide has attempts beside it, and says of which years there are none', () => {
    const { beside, silent } = checked('los feminicidios bajaron 85 %');
    const attempts = beside.find(({ topic }) => topic.id === 'tentativa_feminicidio');
    // The carpetas of the Fiscalía by date of the fact, whole years.
    expect(attempts?.compared).toMatchObject({ before: 24, after: 11 });
    // binom.test(11, 35): .041 by itself, three times that by Holm among the three that stand here.
    expect(attempts?.compared.p).toBeCloseTo(0.041, 3);
    expect(attempts?.pAdjusted).toBeCloseTo(0.123, 3);
    expect(attempts && besideReading(attempts)).toBe(
      'por sí sola, más allá del azar; entre varias, no',
    );
    expect(silentLines(silent).map(({ text }) => text)).toEqual([
      'Tentativa de feminicidio: no hay datos de 2025 y 2024. Arriba, lo último que se compara: 2023 contra 2022.',
    ]);
  });

  it('of any topic has neighbours, all of which the release holds', () => {
    const ids = release.topics.map(({ id }) => id);
    for (const id of ids) {
      expect([id, neighboursOf(id).length > 0]).toEqual([id, true]);
      expect([id, neighboursOf(id).filter((near) => !ids.includes(near))]).toEqual([id, []]);
    }
  });

  it('told as a rate is given by both divisors', () => {
    // The Censo has 545,884; its colonias hold 545,842 of them, and 508,458 more come by day: 10 and 3 of each.
    expect(release.people).toEqual({ residentes: 545_884, presentes: 545_842 + 508_458 });
    const { held } = checked('la tasa de feminicidios bajó 85 %');
    expect(plain(bothDivisors(held?.compared ?? null, release.people))).toContain(
      'Por cada 100,000 de sus 545,884 habitantes (2020), de 1.8 a 0.5; por cada 100,000 de las 1,054,300 personas ' +
        'que están ahí de día (una estimación), de 0.9 a 0.3.',
    );
    for (const unknown of [null, { residentes: 545_884, presentes: null }]) {
      expect(bothDivisors(held?.compared ?? null, unknown)).not.toMatch(/\d/);
    }
    expect(bothDivisors(null, release.people)).not.toMatch(/\d/);
  });

  it('of Tepito, Garibaldi or another city is not answered with the whole alcaldía', () => {
    for (const where of ['Tepito', 'tepito', 'la Plaza Garibaldi', 'Monterrey']) {
      const answer = checked(`los feminicidios en ${where} bajaron 50 %`);
      expect([where, answer.unheld]).toEqual([where, { why: 'otro_lugar' }]);
    }
  });

  it('of what is not counted here asks for its counts, and says so where it gives them', () => {
    const asked = checked('los robos subieron 78 %');
    expect(claimHeadline(asked)).toBe(
      'De robo no tenemos cuentas: escribe las dos, la de antes y la de después',
    );
    expect(asked.behind?.pairs[0]).toMatchObject({ before: 9, after: 16 });
    const given = checked('feminicidios de 2001 contra 2000: de 4 a 2');
    expect(whyAlone(given)).toBe(
      'De 2000 y 2001 no tenemos las dos cuentas. Se juzgan las que da.',
    );
    expect(given.said?.p).toBeCloseTo(0.6875, 4);
    expect(claimHeadline(checked('feminicidios −50 % de 2001 contra 2000'))).toBe(
      'De 2000 y 2001 no tenemos las dos cuentas: escribe las dos, la de antes y la de después',
    );
    expect(claimHeadline(checked('en Iztapalapa los feminicidios bajaron 50 %'))).toContain(
      'Aquí sólo hay cuentas de la alcaldía',
    );
    expect(checked(`los feminicidios en ${PLACE} bajaron 85 %`).held?.counts.before).toBe(10);
  });

  it('«+120 % donde no hay Policía Violeta»: of three cases nothing prints it', () => {
    const { behind } = checked('+120 % donde no hay Policía Violeta');
    expect(behind?.pairs.filter(({ before }) => before <= 3)).toEqual([]);
    expect(behind?.pairs[0]).toMatchObject({ before: 5, after: 11 });
  });

  it('of a colonia is not verified, nor is what it could be listed', () => {
    const answer = checked('en la colonia Centro los feminicidios bajaron 50 %');
    expect(claimHeadline(answer)).toContain('no se publican');
    expect([answer.held, answer.behind, answer.origins, answer.beside]).toEqual([
      null,
      null,
      null,
      [],
    ]);
    expect(claimSentence(answer, PLACE)).toBe(null);
  });

  it('says which two windows may be compared where these may not', () => {
    const broken = checked('los feminicidios bajaron 100 % de enero a julio de 2026');
    expect(broken.held?.compared).toBe(null);
    expect(plain(claimSentence(broken, PLACE))).toContain(
      'No son comparables: en enero de 2026 cambió lo que se cuenta',
    );
    expect(broken.held?.fair?.after).toEqual({ first: '2025-01-01', last: '2025-07-01' });
    const locked = checked('abuso sexual −25 % en 2020');
    expect(plain(claimHeadline(locked))).toContain('esos periodos no se comparan');
  });

  it('is found in short for a room', () => {
    const { behind, claim } = checked('los feminicidios bajaron 85 %');
    if (behind === null || claim.change === null) throw new Error('No tiene pares.');
    const short = pairsWords.short(behind, pairsToShow(behind), claim.change);
    expect(plain(short ?? null)).toBe('«baja de 85 %» rebasa el puro azar desde 13 casos');
    const rare = pairsWords.short(
      { ...behind, band: { least: 2, most: 9 } },
      pairsToShow(behind),
      claim.change,
    );
    expect(plain(rare ?? null)).toBe(
      '«baja de 85 %» rebasa el puro azar desde 13 casos; aquí nunca hubo tantos',
    );
    expect([short, rare].map((each) => isHeadline(each ?? ''))).toEqual([true, true]);
  });
});
