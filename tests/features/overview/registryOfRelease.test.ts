/** What no page may claim: a level that would be another without what gathers where cases are registered. */
import { beforeAll, describe, expect, it } from 'vitest';
import { release } from '$lib/page/release.server';
import { loadFacts } from '$lib/page/edition.server';
import { completePeriodsOf, contextOf, type ReleaseFacts } from '$lib/page/facts';
import { periodsOf } from '$lib/period/period';
import { INDICATORS } from '$lib/contract/indicators/catalogue';
import { divisorsOf } from '$lib/contract/indicators/divisors';
import { rankingOf, type Ranking } from '$lib/answers/ranking';
import { CARPETAS } from '$lib/answers/countingUnit';
import { readColonia } from '$lib/words/es/coloniaReading';
import { daggerSentence } from '$lib/words/es/verdicts/registryVerdict';
import { askPanorama } from '$features/overview/ask';
import { headlineOf } from '$features/overview/headline';
import { coloniaTable } from '$features/overview/coloniaTable';
import { readPanorama } from '$features/overview/read';
import type { View } from '$lib/view/view';
import type { Pile } from '$lib/answers/pile';
import { key } from '../../coloniaKey';

const PATIENCE = 240_000;
const DOCTORES = '0901500010011';

interface Shown {
  readonly view: View;
  readonly ranking: Ranking;
}

describe('every view of the release by colonia', () => {
  let facts: ReleaseFacts;
  const shown: Shown[] = [];

  beforeAll(async () => {
    facts = await loadFacts();
    for (const { id: indicador, granoColonia } of INDICATORS) {
      if (granoColonia === 'ninguno') continue;
      for (const periodo of periodsOf(granoColonia, completePeriodsOf(facts))) {
        for (const divisor of divisorsOf(indicador)) {
          const view: View = { indicador, periodo, divisor, medida: 'veredicto', colonia: null };
          const { ranking } = readPanorama(await askPanorama(release, view, facts), facts);
          if (ranking !== null) shown.push({ view, ranking });
        }
      }
    }
  }, PATIENCE);

  it('claims nothing that would be another without the excess', () => {
    let changed = 0;
    for (const { ranking } of shown) {
      for (const { registered, verdict, nombre } of ranking.colonias) {
        if (registered === null || registered.pile.effect === 'sostiene') continue;
        changed += 1;
        expect(['registro', 'depende'], nombre).toContain(verdict);
      }
    }
    expect(changed).toBeGreaterThan(10);
  });

  it('tells, of each claim that weighs on it, the years of its own period and no other', () => {
    for (const { view, ranking } of shown) {
      const first = Number(view.periodo.inicio.slice(0, 4));
      for (const { registered } of ranking.colonias) {
        for (const year of registered?.pile.years ?? []) {
          expect(Number(year)).toBeGreaterThanOrEqual(first);
          expect(Number(year)).toBeLessThan(first + view.periodo.anios);
        }
      }
    }
  });

  it('does not tell Doctores above in 2023, and does from 2021 to 2023, with its reason', () => {
    const of = (texto: string) =>
      shown.find(
        ({ view }) =>
          view.indicador === 'violencia_familiar' &&
          view.periodo.texto === texto &&
          view.divisor === 'mujeres',
      );
    const [one, three] = [of('2023'), of('2021-2023')];
    const own = (view: Shown | undefined) =>
      view?.ranking.colonias.find(({ clave }) => clave === DOCTORES);
    expect([own(one)?.verdict, own(three)?.verdict]).toEqual(['registro', 'encima']);
    if (one === undefined || three === undefined) throw new Error('Faltan periodos.');
    expect(daggerSentence(one.ranking)).toBe(
      'Sin el exceso de carpetas de Doctores de 2023 cerca de una oficina de la Fiscalía, ' +
        'Doctores y Roma Sur no se distinguen; Morelos queda por encima.',
    );
    expect(daggerSentence(three.ranking)).toContain('Doctores sigue donde está');
    const panorama = {
      view: one.view,
      preference: { unit: CARPETAS, partial: false },
      ranking: one.ranking,
    };
    const { finding } = headlineOf(panorama, key(DOCTORES), contextOf(facts).colonias.path);
    expect(finding).toBe(
      'Doctores no tiene una sola respuesta: cambia según dónde se registraron las carpetas',
    );
    const ranked = own(one);
    if (ranked === undefined) throw new Error('Falta Doctores.');
    const { veredicto } = readColonia(ranked, one.ranking);
    expect(veredicto).toBe(
      'Con todas las carpetas, por encima del resto; sin las de cerca de la Fiscalía, no se distingue',
    );
    expect(JSON.stringify(coloniaTable(one.ranking))).toContain('quizá por dónde se registra');
  });
});

describe('a ranking with a planted pile', () => {
  const colonias = ['una', 'dos', 'tres'].map((name, at) => ({
    clave: key(name),
    nombre: name,
    n: at === 0 ? 400 : 100,
    supresion: 'ninguna',
    mujeres: 10_000,
  }));
  const pile = (effect: Pile['effect'], divisor: Pile['divisor'] = 'mujeres'): Pile => ({
    fuente: 'fgj_carpetas',
    clave: key('una'),
    rule: 'oficina',
    of: ['violencia_familiar'],
    where: [key('una')],
    years: ['2023'],
    indicador: 'violencia_familiar',
    subject: 'nivel',
    first: '2023-01-01',
    against: null,
    divisor,
    effect,
  });
  const ranked = (...piles: readonly Pile[]) =>
    rankingOf(colonias, { n: 600, mujeres: 30_000 }, 'veredicto', 1, CARPETAS, {
      divisor: 'mujeres',
      judgedBy: 'mujeres',
      piles,
    });
  const verdictOf = (...piles: readonly Pile[]) =>
    ranked(...piles).colonias.find(({ clave }) => clave === key('una'))?.verdict;

  it('claims what stands without it, and nothing else', () => {
    expect(verdictOf()).toBe('encima');
    expect(verdictOf(pile('sostiene'))).toBe('encima');
    for (const effect of ['igual', 'debajo', 'cambia', 'reservado'] as const) {
      expect(verdictOf(pile(effect))).toBe('registro');
      expect(ranked(pile(effect)).standings).toMatchObject({ encima: 0, registro: 1 });
    }
    expect(verdictOf(pile('sostiene'), pile('igual', null))).toBe('registro');
    expect(verdictOf(pile('igual', 'ambiente'))).toBe('encima');
  });

  it('does not count among what could be lost with other women what it does not claim', () => {
    const all = ranked().womenDoubt?.claimed ?? 0;
    expect(ranked(pile('igual')).womenDoubt?.claimed).toBe(all - 1);
  });
});
