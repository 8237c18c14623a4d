/** The answers of one place against others: how many times as much, and which place of their order. */
import { writeList } from '$lib/words/es/list';
import { writeAmount, writeCount } from '$lib/words/es/numbers';
import { agrees } from '../../answers/agrees';
import type { Ranked, TimesOf } from '../../answers/places';
import type { Amount, SaidPlace } from '../../claim';
import { capital } from './claimHeadline';
import {
  agreeCheck,
  boundWords,
  doubtCheck,
  registerCheck,
  type Of,
  type PlainAnswer,
} from './plainParts';
import { placeName } from './understood';

const times = (ratio: number): string =>
  `${ratio < 9.95 ? writeAmount(Math.round(ratio * 100) / 100) : writeCount(ratio)} veces`;
const timesRange = ({ interval }: TimesOf): string =>
  `entre ${writeAmount(Math.round(interval.lower * 100) / 100)} y ${writeAmount(Math.round(interval.upper * 100) / 100)}`;

const thanName = (than: SaidPlace): string =>
  `${than.kind === 'colonia' || than.kind === 'otra' ? 'la ' : ''}${placeName(than, '')}`;

export function timesWords(
  { topic, asked, women, byDay }: Of<'veces'>,
  place: string,
): PlainAnswer {
  const said: Amount = {
    value: asked.times,
    decimals: 1,
    bound: asked.bound === 'exacto' ? 'cerca' : asked.bound,
  };
  const each = [women, ...(byDay === null ? [] : [byDay])];
  const found = each.map(({ ratio }) => agrees(said, ratio));
  const counts = agrees(said, women.own.n / women.than.n);
  const named = ['por mujer que vive ahí', 'por gente de día'];
  const verdict = [
    ...(asked.by === 'cuenta' ? [`en número, ${counts === 'no' ? 'no' : 'sí'}`] : []),
    ...found.map((one, at) => `${named[at] ?? ''}, ${one === 'no' ? 'no' : 'sí'}`),
  ].join('; ');
  return {
    headline:
      byDay === null
        ? `Por mujer que vive ahí, ${times(women.ratio)}`
        : `Por mujer que vive ahí, ${times(women.ratio)}; por gente de día, ${times(byDay.ratio)}`,
    checks: [
      agreeCheck(
        `${capital(verdict)}.`,
        `Lo dicho: ${boundWords(said)} ${asked.times === 1 ? 'vez' : 'veces'}. En cuentas solas, ${writeCount(women.own.n)} y ${writeCount(women.than.n)}.`,
      ),
      registerCheck(topic, women.corto, `${capital(topic.enFrase)}, ${women.year}.`),
      doubtCheck(
        timesRange(women).replace('entre', 'Entre') + ' veces.',
        byDay === null
          ? 'Por el azar de las cuentas solas.'
          : `Por gente de día, ${timesRange(byDay)}. Por el azar de las cuentas solas.`,
      ),
    ],
    sentence: `«En ${women.year}, por cada mujer que vive ahí, en ${place} se contaron ${times(women.ratio)} los casos de ${topic.enFrase} que en ${thanName(asked.than)}${byDay === null ? '' : `; por persona que está de día, ${times(byDay.ratio)}`}.»`,
  };
}

export function rankWords({ topic, asked, now, before }: Of<'lugar'>): PlainAnswer {
  const isRight = now.rank === asked.rank && (before === null || before.rank === asked.before);
  const which = asked.order === 'mas' ? 'de mayor a menor' : 'de menor a mayor';
  const many = now.places.length;
  const set =
    now.set.best === now.set.worst
      ? `Es el lugar ${now.set.best}.`
      : `Del lugar ${now.set.best} al ${now.set.worst}.`;
  const unpublished = now.unpublished === 0 ? '' : ` Entre las ${many} que se publican.`;
  const placed = ({ year, rank, n }: Ranked): string =>
    `${year}: lugar ${rank}, con ${writeCount(n)}`;
  const by = now.divisor === 'mujeres' ? 'por mujeres que viven ahí' : 'por número de casos';
  return {
    headline: `${now.nombre}: lugar ${now.rank} de ${many} en ${now.year}${before === null ? '' : `, y ${before.rank} en ${before.year}`}`,
    checks: [
      agreeCheck(
        isRight ? 'Sí.' : 'No.',
        `${before === null ? '' : `${placed(before)}. `}${placed(now)}.${now.there.length === 0 || isRight ? '' : ` El lugar ${asked.rank} es de ${writeList([...now.there])}.`}`,
      ),
      registerCheck(
        topic,
        now.series.corto,
        `${capital(topic.enFrase)}, ${by}, ${which}.${unpublished}`,
      ),
      doubtCheck(
        set,
        'Son los lugares que el azar de las cuentas deja posibles; donde vive más gente hay más casos.',
      ),
    ],
    sentence: `«En ${now.year}, ${now.nombre} tuvo ${writeCount(now.n)} casos de ${topic.enFrase}, el lugar ${now.rank} de ${many} ${by}; el azar de las cuentas deja posible ${set.charAt(0).toLowerCase()}${set.slice(1).replace('.', '')}.»`,
  };
}
