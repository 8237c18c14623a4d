/**
 * Claims that were made in public of the alcaldía, held against the bundled release. Counts are those that SESNSP
 * publishes; exact p-values are sums of binomial chances, reckoned apart in whole numbers.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Checked } from '$features/verify/answers/checkClaim';
import type { Compared } from '$features/verify/answers/compareCounts';
import { claimSentence } from '$features/verify/words/es/claimSentence';
import { isHeadline } from '$features/figures/words/es/projector';
import { pairsToShow } from '$features/verify/answers/pairsToShow';
import { besideReading, pairsWords } from '$features/verify/words/es/page';
import { bothDivisors } from '$features/verify/words/es/divisors';
import { claimVerdict } from '$features/verify/words/es/verdict';
import { silentLines } from '$features/verify/words/es/silentWords';
import { neighboursOf } from '$features/verify/answers/neighbours';
import { askHeadline } from '$features/changes/askHeadline';
import { loadFacts } from '$lib/page/edition.server';
import { release } from '$lib/page/release.server';
import { bundledVerify, plain, PLACE, type Verify } from './release';

let verify: Verify;
beforeAll(async () => {
  verify = await bundledVerify();
}, 60_000);

function checked(typed: string): Checked {
  const [first] = verify.answers(typed);
  if (first?.answer.kind !== 'cambio') throw new Error(`«${typed}» no se lee como un cambio.`);
  return first.answer.checked;
}
const comparedOf = (typed: string): Compared => {
  const compared = checked(typed).held?.compared ?? null;
  if (compared === null) throw new Error(`«${typed}» no se compara.`);
  return compared;
};

describe('a public claim', () => {
  it.each([
    // Crónica, 8 November 2025: the first report of the alcaldía.
    ['los feminicidios bajaron 85 %', 10, 3, 0.0923, 'no_cuadra', 'pocas'],
    // Diario Basta, 2 September 2025, with the bulletin of the Fiscalía.
    ['feminicidios +50 % de enero a julio de 2025: de 2 a 3', 5, 1, 0.2188, 'contrario', 'pocas'],
    ['violación +3 %, enero–julio de 2025', 231, 170, 0.0027, 'contrario', 'azar'],
    ['violencia familiar +9.8 % enero–julio 2025', 1570, 1471, 0.0755, 'contrario', 'azar'],
    // The alcaldía, of its first five months.
    ['−66 % feminicidios, primeros cinco meses de 2025', 3, 1, 0.625, 'cuadra_corte', 'pocas'],
    ['violación −40 % en los primeros 5 meses de 2025', 174, 110, 0.0002, 'no_cuadra', 'azar'],
    ['homicidio doloso −37 %', 78, 71, 0.6232, 'no_cuadra', 'azar'],
  ] as const)('«%s»: %i to %i, p %f', (typed, before, after, p, agreement, verdict) => {
    const answer = checked(typed);
    expect(answer.held?.counts).toEqual({ before, after });
    expect(Math.abs((answer.held?.compared?.p ?? NaN) - p)).toBeLessThan(0.00006);
    expect([answer.agreement, answer.held?.compared?.verdict]).toEqual([agreement, verdict]);
  });

  it('of months that cross a year is held against those months', () => {
    // The months of SESNSP, summed apart: October to May.
    const typed =
      'violación −40 %, octubre de 2024 a mayo de 2025 contra octubre de 2023 a mayo de 2024';
    for (const text of [typed, 'de octubre de 2024 a mayo de 2025 la violación bajó 40 %']) {
      const answer = checked(text);
      expect(answer.held?.counts).toEqual({ before: 292, after: 174 });
      expect(answer.agreement).toBe('cuadra');
      expect(plain(claimSentence(answer, PLACE))).toContain(
        '174 delitos de violación en Cuauhtémoc; en los mismos meses un año antes, 292.',
      );
    }
  });

  it('compared with one year is held against the newest year there is', () => {
    expect(checked('feminicidios −50 % desde 2022').held?.windows.after.first).toBe('2025-01-01');
    // Over the change of 2019, which is said; never against 2018 in its stead.
    const since = checked('se duplicó la violencia familiar desde 2016');
    expect(since.held?.windows.after.first).toBe('2025-01-01');
    expect(since.held?.crossed?.kind).toBe('ruptura');
  });

  it('is judged by the law of the changes, with the interval that they print of the same windows', async () => {
    const { windows, family } = await askHeadline(release, await loadFacts());
    expect([windows.before.first, windows.after.last]).toEqual(['2022-08-01', '2024-07-01']);
    const typed =
      'de agosto de 2023 a julio de 2024 bajó 5 %, según la Fiscalía, contra agosto de 2022 a julio de 2023';
    const judged = [...family.beyond, ...family.within].filter(({ subject }) =>
      ['violencia_familiar', 'abuso_sexual', 'acoso_sexual', 'violacion'].includes(subject),
    );
    // Of abuse and rape the page of changes tells none: the other register does not bear them out.
    expect(judged.map(({ subject }) => subject)).toEqual(['violencia_familiar', 'acoso_sexual']);
    for (const { subject, change } of judged) {
      const { law } = comparedOf(
        `${subject.replace('_', ' ').replace('violacion', 'violación')} ${typed}`,
      );
      expect(law?.interval).toEqual(change.interval);
      expect(law?.p).toBe(change.p);
    }
  });

  it('of 1,214 to 1,333 is chance by the months, exact p .019', () => {
    const { said } = checked('violencia familiar +9.8 % enero a julio de 2025: de 1,214 a 1,333');
    expect(said?.p).toBeCloseTo(0.019, 3);
    expect(said?.verdict).toBe('azar');
    expect(said?.law?.p).toBeGreaterThan(0.2);
  });

  it('crosses the break of 2026 where it did not touch the crime, and says so; else it is refused', () => {
    const family = checked('violencia familiar −20.7 % de enero a julio de 2026');
    expect(family.held?.counts).toEqual({ before: 1471, after: 1167 });
    expect(family.held?.across?.desde).toBe('2026-01-01');
    expect(family.agreement).toBe('cuadra');
    const broken = checked('los feminicidios bajaron 100 % de enero a julio de 2026');
    expect(broken.held?.compared).toBe(null);
    expect(plain(claimSentence(broken, PLACE))).toContain(
      'No son comparables: en enero de 2026 cambió lo que se cuenta',
    );
  });

  it('never copies out what was withdrawn: of attempts 24 to 11 no change is told', () => {
    for (const typed of [
      'la tentativa de feminicidio bajó 54 % en 2023',
      'tentativas de feminicidio: de 24 a 11',
    ]) {
      const [first] = verify.answers(typed);
      expect(first?.sentence).not.toMatch(/más allá|azar|Son menos|p =/);
      expect(first?.checks[1]?.answer).toBe('Muy pocos para decirlo.');
    }
  });

  it('of chosen months says of how few it comes, apart from its heading', () => {
    // Counted apart from the months of SESNSP: 317 pairs of windows, four of 7 to 1, which is 85.7.
    const { finding, chosen } = claimVerdict(checked('los feminicidios bajaron 85 %'));
    expect(plain(finding)).toBe('De 10 a 3: muy pocos para decirlo');
    expect(plain(chosen)).toBe(
      'Una baja de 85 % sale en 4 de 317 maneras de escoger los meses, y cortando los decimales.',
    );
  });

  it('of feminicide has attempts beside it, and says of which years there are none', () => {
    const { beside, silent } = checked('los feminicidios bajaron 85 %');
    const attempts = beside.find(({ topic }) => topic.id === 'tentativa_feminicidio');
    expect(attempts?.compared).toMatchObject({ before: 24, after: 11, verdict: 'pocas' });
    expect(attempts && besideReading(attempts)).toBe('muy pocos para decir si cambió');
    expect(silentLines(silent).map(({ text }) => text)).toEqual([
      'Tentativa de feminicidio: no hay datos de 2025 y 2024. Arriba, lo último que se compara: 2023 contra 2022.',
    ]);
  });

  it('of any topic has neighbours, all of which the release holds', () => {
    const ids = verify.data.topics.map(({ id }) => id);
    for (const id of ids) {
      expect([id, neighboursOf(id).length > 0]).toEqual([id, true]);
      expect([id, neighboursOf(id).filter((near) => !ids.includes(near))]).toEqual([id, []]);
    }
  });

  it('told as a rate is given by both divisors', () => {
    // The Censo has 545,884; its colonias hold 545,842 of them, and 508,458 more come by day: 10 and 3 of each.
    const people = verify.data.held.people.alcaldias[PLACE] ?? null;
    expect(people).toMatchObject({ habitantes: 545_884, presentes: 545_842 + 508_458 });
    const { held } = checked('la tasa de feminicidios bajó 85 %');
    expect(plain(bothDivisors(held?.compared ?? null, people))).toContain(
      'Por cada 100,000 de sus 545,884 habitantes (2020), de 1.8 a 0.5; por cada 100,000 de las 1,054,300 personas ' +
        'que están ahí de día (una estimación), de 0.9 a 0.3.',
    );
    expect(bothDivisors(held?.compared ?? null, null)).not.toMatch(/\d/);
    expect(bothDivisors(null, people)).not.toMatch(/\d/);
  });

  it('of a colonia is judged as a part of what moves the alcaldía, and says what a pile would do', () => {
    const [first] = verify.answers('violencia sexual en Roma Norte de 2022 a 2023: de 68 a 95');
    expect(plain(first?.headline ?? '')).toBe(
      'De 68 a 95: un alza de 40 %, que cabe en lo que suele variar',
    );
    expect(first?.checks[1]?.why).toContain('el mismo punto');
  });

  it('of one place against another names the other in the sentence to take', () => {
    const [first] = verify.answers('Cuauhtémoc tiene más violencia familiar que Iztapalapa');
    expect(plain(first?.sentence ?? null)).toContain(
      'se contaron 1.53 veces los casos de violencia familiar que en la alcaldía Iztapalapa.',
    );
  });

  it('is found in short for a room', () => {
    const { behind, claim } = checked('los feminicidios bajaron 85 %');
    if (behind === null || claim.change === null) throw new Error('No tiene pares.');
    const short = pairsWords.short(behind, pairsToShow(behind), claim.change);
    expect(plain(short ?? null)).toBe('«baja de 85 %» rebasa el puro azar desde 13 casos');
    expect(isHeadline(short ?? '')).toBe(true);
  });
});

describe('a cell that is not published', () => {
  it('is answered word for word the same, whatever number was claimed', () => {
    const { colonias } = verify.data.held;
    let tried = 0;
    for (const { topic, places } of colonias) {
      const name = verify.data.topics.find(({ id }) => id === topic)?.enFrase ?? '';
      for (const [nombre, { first, counts }] of Object.entries(places)) {
        for (const [at, n] of counts.entries()) {
          if (n !== null) continue;
          const year = Number(first.slice(0, 4)) + at;
          if (tried >= 60 && at > 1) continue;
          tried += 1;
          const forms = (count: number, other: number): readonly string[] => [
            `En la colonia ${nombre} hubo ${count} casos de ${name} en ${year}`,
            `En la colonia ${nombre} la ${name} subió ${other} % en ${year}`,
            `En la colonia ${nombre} la ${name} pasó de ${count} a ${other} entre ${year - 1} y ${year}`,
            `La colonia ${nombre} concentra ${other} % de la ${name} de la alcaldía en ${year}`,
            `La colonia ${nombre} ocupa el ${count === 1 ? 'primer' : 'tercer'} lugar en ${name} en ${year}`,
          ];
          const said = (texts: readonly string[]) =>
            texts.map((text) =>
              verify.answers(text).map(({ headline, checks, sentence, refusals, chosen }) => ({
                headline,
                checks,
                sentence,
                refusals,
                chosen,
              })),
            );
          expect([nombre, year, said(forms(1, 30))]).toEqual([nombre, year, said(forms(40, 80))]);
        }
      }
    }
    expect(tried).toBeGreaterThan(50);
  }, 120_000);
});
