/** What many comparisons made at once say together: how many hold, which almost did, which none could be made. */
import { ALPHA } from '$lib/answers/change';
import type { JudgedChange } from '../../../answers/changes';
import type { NoPair, Tally } from '../../../answers/coloniaChanges';
import type { Measure } from '$lib/answers/measure';
import { UNSTABLE_BELOW } from '$lib/answers/ranking';
import { plural, writeList } from '$lib/words/es/list';
import { capitalised, happened, manyOf } from '$lib/words/es/measureWords';
import { writeChange } from '$lib/words/es/numbers';

export interface Asked {
  /** Comparisons that could be made. */
  readonly tested: number;
  /** Those beyond chance, all of them counted. */
  readonly beyond: number;
}

/** «Colonia por colonia, ninguna de 70 comparaciones va más allá del azar» */
export function changesHeadline(where: string, { tested, beyond }: Asked): string {
  if (tested === 0) return `${where}, no hay dos periodos que se puedan comparar`;
  if (tested === 1) {
    return `${where}, la única comparación posible ${beyond === 1 ? 'va más allá del azar' : 'cabe en el azar'}`;
  }
  if (beyond === 0) return `${where}, ninguna de ${tested} comparaciones va más allá del azar`;
  const [subject, verb] =
    beyond === tested
      ? [`las ${tested} comparaciones`, 'van']
      : [
          `${beyond === 1 ? 'una' : beyond} de ${tested} comparaciones`,
          plural(beyond, 'va', 'van'),
        ];
  return `${where}, ${subject} ${verb} más allá del azar`;
}

/** What either group of a figure means, under its heading. */
export const BEYOND_GLOSS =
  'El azar rara vez da diferencias así. La cuenta dice cuánto, no por qué; y el delito es el que anotó ' +
  'la Fiscalía: puede haber cambiado cómo se clasifica, y no lo que pasa.';
export const WITHIN_GLOSS =
  'Diferencias así pueden salir aunque nada haya cambiado: no se puede afirmar que bajó ni que subió.';

/** «−4.1 %», and in what range the real change is; no size where it would say more than the cases do. */
export interface SizeWords {
  readonly size: string | null;
  /** Follows the size, in brackets or after a comma. */
  readonly range: string;
}

export function changeSize(
  { verdict, counts, ratio, interval: { lower, upper } }: JudgedChange,
  measure: Measure,
): SizeWords {
  const few = Math.max(counts.before, counts.after) < UNSTABLE_BELOW;
  if (verdict === 'azar' && few) return { size: null, range: 'son muy pocas para decirlo' };
  if (counts.before === 0) return { size: null, range: `antes no había ${manyOf(measure)}` };
  return { size: writeChange(ratio), range: `entre ${writeChange(lower)} y ${writeChange(upper)}` };
}

/**
 * Those that only their number keeps within chance: «Por sí solas, 2 pasarían por un cambio: …».
 * @param named as «violencia familiar en Centro (+20.1 %)», strongest first
 * @returns null where there is none
 */
export function nearMissSentence(named: readonly string[], tested: number): string | null {
  if (named.length === 0) return null;
  const expected = Math.floor(tested * ALPHA);
  const such =
    expected < 2
      ? 'alguna así puede salir aunque nada haya cambiado'
      : `cabe esperar unas ${expected} así aunque nada haya cambiado`;
  return (
    `${plural(named.length, 'Por sí sola, una pasaría', `Por sí solas, ${named.length} pasarían`)} ` +
    `por un cambio: ${writeList(named)}. Pero entre ${tested} comparaciones a la vez, ${such}.`
  );
}

/** «en 32 de 33 colonias el cambio cabe en el azar; en una no se puede comparar: …» */
export function tallySentence(tally: Tally, measure: Measure): string {
  const clauses = (
    [
      [tally.beyond, 'el cambio va más allá del azar'],
      [tally.within, 'el cambio cabe en el azar'],
      [
        tally.unpublished,
        'no se puede comparar: no se publica la cuenta de alguno de los dos periodos',
      ],
      [tally.without, `${happened(0, null, measure)} en ninguno de los dos periodos`],
    ] as const
  ).filter(([count]) => count > 0);
  const said = clauses.map(([count, what], index) => {
    const where = index === 0 ? firstOf(count, tally.colonias) : count === 1 ? 'una' : `${count}`;
    return `en ${where} ${what}`;
  });
  return `${capitalised(said.join('; '))}.`;
}

/** «32 de 33 colonias», «las 33 colonias» */
function firstOf(count: number, colonias: number): string {
  if (count < colonias) return `${count} de ${colonias} colonias`;
  return colonias === 1 ? 'la única colonia' : `las ${colonias} colonias`;
}

const NO_PAIR: Readonly<Record<NoPair, readonly [singular: string, several: string]>> = {
  no_publicado: [
    'no se publica por colonia: con tan pocos casos, una cuenta podría señalar a una persona',
    'no se publican por colonia: con tan pocos casos, una cuenta podría señalar a una persona',
  ],
  sin_dos_anios: [
    'no se puede comparar: todavía no hay dos años completos',
    'no se pueden comparar: todavía no hay dos años completos',
  ],
  sin_dos_trienios: [
    'sólo se publica sumando tres años, y todavía no hay dos sumas completas sin años en común',
    'sólo se publican sumando tres años, y todavía no hay dos sumas completas sin años en común',
  ],
};

/** Why indicators have no comparison by colonia. */
export function uncomparedSentence(nombres: readonly string[], reason: NoPair): string {
  const [singular, several] = NO_PAIR[reason];
  return `${capitalised(writeList(nombres))} ${plural(nombres.length, singular, several)}.`;
}

/** What «más allá del azar» and the intervals mean, where so many comparisons are made at once. */
export interface IrregularMonths {
  readonly enFrase: string;
  /** As of `monthDispersionOf`. */
  readonly dispersion: number;
}

/**
 * «Los meses de violencia familiar varían 2.0 veces lo que daría el azar puro, y los de otros 3 indicadores
 * también varían de más: …»
 * @returns null where none varies more, to one decimal
 */
export function irregularNote(measured: readonly IrregularMonths[]): string | null {
  const [most, ...others] = measured
    .filter(({ dispersion }) => dispersion >= 1.05)
    .sort((a, b) => b.dispersion - a.dispersion);
  if (most === undefined) return null;
  const rest =
    others.length === 0
      ? ''
      : `, y los de ${plural(others.length, 'otro indicador', `otros ${others.length} indicadores`)} también varían de más`;
  return (
    `Los meses de ${most.enFrase} varían ${most.dispersion.toFixed(1)} veces lo que daría el azar ` +
    `puro${rest}: por eso la p corregida pide más que si llegaran parejos.`
  );
}

export function familyNote(tested: number): string {
  if (tested < 2) {
    return (
      'Decimos «más que azar» si, sin ningún cambio, una diferencia así saldría menos de 5 veces en ' +
      '100. El intervalo se calcula para acertar en 95 de cada 100.'
    );
  }
  return (
    `Decimos «más que azar» o «más allá del azar» sólo de lo que resiste que se hagan ${tested} ` +
    'comparaciones a la vez (corrección de Holm): si nada hubiera cambiado, menos de 5 veces en 100 ' +
    'se diría de alguna. Cada intervalo se calcula por separado, para acertar en 95 de cada 100; por ' +
    'eso alguno puede dejar fuera el «sin cambio» y aun así caber en el azar.'
  );
}
