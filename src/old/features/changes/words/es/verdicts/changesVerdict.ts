/** What many comparisons made at once say together: how many hold, which almost did, which none could be made. */
import { ALPHA } from '$old/lib/answers/change';
import type { JudgedChange } from '../../../answers/changes';
import type { Tally } from '../../../answers/coloniaChanges';
import type { NoPair } from '$old/lib/answers/coloniaPair';
import type { FewCases } from '../../../answers/fewCases';
import type { Elsewhere } from '../../../answers/headline';
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import { UNSTABLE_BELOW } from '$old/lib/answers/ranking';
import type { SmallestSeen } from '$old/lib/answers/smallestSeen';
import { plural, writeList } from '$old/lib/words/es/list';
import { capitalised, happened, manyOf } from '$old/lib/words/es/unitWords';
import { writeMonth } from '$old/lib/words/es/dates';
import { writeChange, writeCount } from '$old/lib/words/es/numbers';

export interface Asked {
  /** Comparisons that could be made. */
  readonly tested: number;
  /** Those beyond chance, all of them counted. */
  readonly beyond: number;
}

/** «Colonia por colonia, ninguna de 70 comparaciones va más allá del azar» */
export function changesHeadline(where: string, { tested, beyond }: Asked): string {
  if (tested === 0) return `${where}, no hay ninguna comparación que se pueda hacer`;
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

/** What a «no» is worth, under the gloss of those within chance. */
export const SEEN_GLOSS = 'Cada renglón dice qué se habría visto cuatro veces de cada cinco.';

/** «desde −24.1 % o +31.5 %», after what says that it would have been seen. */
export function seenSentence({ fall, rise }: SmallestSeen): string {
  const told = [fall, rise].flatMap((ratio) => (ratio === null ? [] : [writeChange(ratio)]));
  return told.length === 0 ? 'ninguno' : `desde ${told.join(' o ')}`;
}

/** Over those of too few cases. */
export const FEW_GLOSS =
  'De menos de cinco carpetas al mes no se afirma que bajaron ni que subieron; esto es lo que se sabe.';

/** «−4.1 %», and in what range the real change is; no size where it would say more than the cases do. */
export interface SizeWords {
  readonly size: string | null;
  /** Follows the size, in brackets or after a comma. */
  readonly range: string;
}

export function changeSize(
  { verdict, counts, ratio, interval: { lower, upper } }: JudgedChange,
  unit: CountingUnit,
): SizeWords {
  const few = Math.max(counts.before, counts.after) < UNSTABLE_BELOW;
  if (verdict === 'azar' && few) return { size: null, range: 'son muy pocas para decirlo' };
  if (counts.before === 0) return { size: null, range: `antes no había ${manyOf(unit)}` };
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
export function tallySentence(tally: Tally, unit: CountingUnit): string {
  const clauses = (
    [
      [tally.beyond, 'el cambio va más allá del azar'],
      [tally.within, 'el cambio cabe en el azar'],
      [
        tally.unpublished,
        'no se puede comparar: no se publica la cuenta de alguno de los dos periodos',
      ],
      [tally.without, `${happened(0, null, unit)} en ninguno de los dos periodos`],
      [tally.parted, 'no se dice si cambió: otro registro de la alcaldía no lo confirma'],
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
    'no se publica por colonia: sola o restada de otras, una cuenta podría señalar a una persona',
    'no se publican por colonia: sola o restada de otras, una cuenta podría señalar a una persona',
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

/** How much more than Poisson a change of one indicator varies. */
export interface IrregularChange {
  readonly enFrase: string;
  /** Variance of the change ÷ that of Poisson. */
  readonly inflation: number;
}

/**
 * «Sin que nada cambie, el cambio de violencia familiar varía 4.1 veces lo que daría el azar puro, y los de
 * otros 3 indicadores también varían de más, porque …»
 * @returns null where none varies more, to one decimal
 */
export function irregularNote(measured: readonly IrregularChange[]): string | null {
  const [most, ...others] = measured
    .filter(({ inflation }) => inflation >= 1.05)
    .sort((a, b) => b.inflation - a.inflation);
  if (most === undefined) return null;
  const rest =
    others.length === 0
      ? ''
      : `, y ${plural(others.length, 'el de otro indicador también varía', `los de otros ${others.length} indicadores también varían`)} de más`;
  return (
    `Sin que nada cambie, el cambio de ${most.enFrase} varía ${most.inflation.toFixed(1)} veces lo que daría ` +
    `el azar puro${rest}, porque los meses son irregulares y se parecen al anterior: los intervalos y la p ` +
    'ya lo cuentan.'
  );
}

/** What is known of a series of too few cases for a claim. */
export interface FewWords {
  readonly before: number;
  readonly after: number;
  /** The month of most cases of both windows; null where no month has two. */
  readonly fullest: FewCases['fullest'];
  /** The rest of the city in the same windows; null where it is not known. */
  readonly elsewhere: Elsewhere | null;
}

/** A month of fewer cases than these is not worth naming. */
const LEAST_TOLD = 3;

/** After a name and a colon: «de 22 a 5; 7 son por hechos de agosto de 2022; en el resto de la ciudad, de 92 a 83.» */
export function fewSentence({ before, after, fullest, elsewhere }: FewWords): string {
  const said = [`de ${writeCount(before)} a ${writeCount(after)}`];
  if (fullest !== null && fullest.n >= LEAST_TOLD) {
    said.push(`${writeCount(fullest.n)} son por hechos de ${writeMonth(fullest.periodo)}`);
  }
  if (elsewhere !== null) {
    const [earlier, later] = [writeCount(elsewhere.before), writeCount(elsewhere.after)];
    said.push(`en el resto de la ciudad, de ${earlier} a ${later}`);
  }
  return `${said.join('; ')}.`;
}

/** What «más allá del azar» means where so many comparisons are made at once, and again with every release. */
export function familyNote(tested: number): string {
  if (tested < 2) {
    return (
      'Decimos «más que azar» sólo de lo que resiste que se repita con cada publicación: si nada hubiera ' +
      'cambiado, en un año de publicaciones mensuales se diría menos de 5 veces en 100. El intervalo se ' +
      'calcula para acertar en 95 de cada 100.'
    );
  }
  return (
    `Decimos «más que azar» o «más allá del azar» sólo de lo que resiste que se hagan ${tested} ` +
    'comparaciones a la vez (corrección de Holm) y que se repitan con cada publicación: si nada hubiera ' +
    'cambiado, en un año de publicaciones mensuales se diría de alguna menos de 5 veces en 100. Cada ' +
    'intervalo se calcula por separado, para acertar en 95 de cada 100; por eso alguno puede dejar fuera ' +
    'el «sin cambio» y aun así caber en el azar.'
  );
}
