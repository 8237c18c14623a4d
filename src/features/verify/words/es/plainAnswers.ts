/** The answers to what is no change: a heading of at most sixteen words, checks, and a sentence to take. */
import { writeDay, writeWindow } from '$lib/words/es/dates';
import { writeList } from '$lib/words/es/list';
import { writeAmount, writeCount, writeRate, writeTenths } from '$lib/words/es/numbers';
import { agrees, type Agreed } from '../../answers/agrees';
import type { Answer } from '../../answers/answer';
import type { Counted } from '../../answers/levels';
import type { Ranked, TimesOf } from '../../answers/places';
import type { Amount } from '../../claim';
import type { Check } from './claimChecks';
import { articleOf } from './claimHeadline';
import { inWindow } from './claimMoves';

export interface PlainAnswer {
  readonly headline: string;
  readonly checks: readonly Check[];
  readonly sentence: string;
}

type PlainKind = Exclude<Answer, { readonly kind: 'negada' | 'cambio' }>;
type Of<Kind extends PlainKind['kind']> = Extract<PlainKind, { readonly kind: Kind }>;

const NBSP = '\u00a0';
const YES: Readonly<Record<Agreed, string>> = {
  si: 'Sí.',
  casi: 'Casi: sólo si se cortan los decimales.',
  no: 'No.',
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const percent = (value: number): string => `${writeTenths(value)}${NBSP}%`;

/** @param place where it is of, as a sentence names it */
export function plainAnswer(answer: PlainKind, place: string): PlainAnswer {
  switch (answer.kind) {
    case 'cuenta':
      return levelWords(answer, place);
    case 'serie':
      return seriesWords(answer, place);
    case 'promedio':
      return averageWords(answer, place);
    case 'tasa':
      return rateWords(answer, place);
    case 'parte':
      return shareWords(answer, place);
    case 'veces':
      return timesWords(answer, place);
    case 'lugar':
      return rankWords(answer);
  }
}

const agreeCheck = (answer: string, why: string): Check => ({
  kind: 'datos',
  question: '¿Cuadra?',
  answer,
  why,
});
const sourceCheck = (answer: string, why: string): Check => ({
  kind: 'azar',
  question: '¿Quién lo cuenta?',
  answer,
  why,
});
const doubtCheck = (answer: string, why: string): Check => ({
  kind: 'vista',
  question: '¿Qué tan firme es?',
  answer,
  why,
});

const toldBy = ({ series, n }: Counted): string => `${articleOf(series.corto)}, ${writeCount(n)}`;

function levelWords({ topic, level, n }: Of<'cuenta'>, place: string): PlainAnswer {
  const { counted, window } = level;
  const [first, ...others] = counted;
  if (first === undefined) throw new Error('Una cuenta sin registro que la diga: revisa levelOf.');
  const right = counted.filter((each) => agrees(n, each.n) === 'si');
  const when = writeWindow(window);
  const headline =
    others.length > 0
      ? `${capital(articleOf(first.series.corto))} cuenta ${writeCount(first.n)}; ${others.map(toldBy).join('; ')}`
      : `${capital(articleOf(first.series.corto))} contó ${writeCount(first.n)} ${inWindow(window)}${right.length === 0 ? `, no ${writeAmount(n.value)}` : ''}`;
  const isSplit = right.length > 0 && right.length < counted.length;
  return {
    headline,
    checks: [
      agreeCheck(
        right.length === 0
          ? 'No.'
          : isSplit
            ? `Con ${articleOf(right[0]?.series.corto ?? '')}, sí.`
            : 'Sí.',
        `Lo dicho: ${boundWords(n)}. ${capital(counted.map(toldBy).join('; '))}.`,
      ),
      sourceCheck(
        others.length > 0
          ? 'Son registros distintos.'
          : `${capital(articleOf(first.series.corto))}.`,
        `${capital(first.series.unidad.varias)} de ${topic.enFrase} en ${place}, ${when}.`,
      ),
      doubtCheck(
        counted.some(({ provisional }) => provisional)
          ? 'Faltan denuncias por llegar.'
          : 'Es una cuenta, no una estimación.',
        'Es lo que se denunció y se registró, no lo que ocurrió.',
      ),
    ],
    sentence: `«${capital(inWindow(window))}, ${articleOf(first.series.corto)} contó ${writeCount(first.n)} ${first.series.unidad.varias} de ${topic.enFrase} en ${place}${others.length === 0 ? '' : `; ${others.map(toldBy).join('; ')}`}.»`,
  };
}

function boundWords({ value, bound }: Amount): string {
  const words = { exacto: '', mas_de: 'más de ', menos_de: 'menos de ', cerca: 'cerca de ' };
  return `${words[bound]}${writeAmount(value)}`;
}

function seriesWords({ topic, years }: Of<'serie'>, place: string): PlainAnswer {
  const right = years.filter(({ said, counted }) => counted.some(({ n }) => n === said));
  const [first] = years[0]?.counted ?? [];
  const told = years.map(({ year, counted }) => `${writeCount(counted[0]?.n ?? 0)} en ${year}`);
  return {
    headline:
      right.length === years.length
        ? `Las ${writeAmount(years.length)} cuentas son las del registro`
        : `De ${writeAmount(years.length)} cuentas, ${right.length === 0 ? 'ninguna es' : `sólo ${writeAmount(right.length)} ${right.length === 1 ? 'es' : 'son'}`} del registro`,
    checks: [
      agreeCheck(
        right.length === years.length ? 'Sí.' : 'No.',
        `${capital(articleOf(first?.series.corto ?? ''))} contó ${writeList(told)}.`,
      ),
      sourceCheck(
        `${capital(articleOf(first?.series.corto ?? ''))}.`,
        `${capital(topic.enFrase)} en ${place}, por año.`,
      ),
      doubtCheck(
        'De un año a otro se juzga aparte.',
        'Escribe dos de esos años para saber si el cambio rebasa lo que suele variar.',
      ),
    ],
    sentence: `«${capital(articleOf(first?.series.corto ?? ''))} contó ${writeList(told)} por ${topic.enFrase} en ${place}.»`,
  };
}

const PER = {
  hora: 'por hora',
  dia: 'al día',
  semana: 'a la semana',
  mes: 'al mes',
  anio: 'al año',
} as const;

function spanWords(from: string, to: string): string {
  return from.length === 10 && to.slice(8) === '01'
    ? writeWindow({ first: from, last: to })
    : `${writeDay(from)} a ${writeDay(to)}`;
}

function averageWords(
  { topic, asked, corto, n, from, to, actual }: Of<'promedio'>,
  place: string,
): PlainAnswer {
  const value = actual < 9.95 ? writeTenths(actual) : writeCount(actual);
  const found = agrees(asked.n, actual);
  const what = asked.women ? 'mujeres víctimas' : 'casos';
  const when = spanWords(from, to);
  return {
    headline: `Son ${value} ${what} ${PER[asked.per]}${found === 'no' ? `, no ${writeAmount(Math.round(asked.n.value * 10) / 10)}` : ''}`,
    checks: [
      agreeCheck(
        YES[found],
        `${writeCount(n)} ${what} de ${topic.enFrase}, ${when}: ${value} ${PER[asked.per]}.`,
      ),
      sourceCheck(`${capital(articleOf(corto))}.`, `En ${place}.`),
      doubtCheck(
        'Es un promedio.',
        'Hay días y meses con más y con menos; y cuenta lo que se denuncia.',
      ),
    ],
    sentence: `«En ${place}, ${when}, ${articleOf(corto)} contó ${writeCount(n)} ${what} de ${topic.enFrase}: ${value} ${PER[asked.per]} en promedio.»`,
  };
}

function rateWords(
  { topic, asked, level, n, corto, people, actual, byDay }: Of<'tasa'>,
  place: string,
): PlainAnswer {
  const found = agrees(asked.n, actual);
  const when = writeWindow(level.window);
  const per = `por cada ${writeCount(asked.per)} ${asked.among}`;
  return {
    headline: `Son ${writeRate(actual)} ${per}${found === 'no' ? `, no ${writeAmount(asked.n.value)}` : ''}`,
    checks: [
      agreeCheck(
        YES[found],
        `${writeCount(n)} en ${when} entre ${writeCount(people)} ${asked.among} (Censo 2020).`,
      ),
      sourceCheck(`${capital(articleOf(corto))}.`, `${capital(topic.enFrase)} en ${place}.`),
      doubtCheck(
        byDay === null
          ? 'Depende de entre quiénes se divide.'
          : `Entre quienes están de día, ${writeRate(byDay)}.`,
        'Una tasa con un solo divisor dice la mitad: quien llega de día no vive ahí.',
      ),
    ],
    sentence: `«En ${when}, ${articleOf(corto)} contó ${writeCount(n)} casos de ${topic.enFrase} en ${place}: ${writeRate(actual)} ${per} que viven ahí.»`,
  };
}

function shareWords(
  { topic, asked, corto, from, to, n, whole, percent: share }: Of<'parte'>,
  place: string,
): PlainAnswer {
  const found = agrees(asked.percent, share, true);
  const isOfVictims = asked.of === 'mujeres' || asked.of === 'hombres';
  const subject = isOfVictims
    ? asked.of
    : asked.of === 'ciudad'
      ? place
      : writeList([...asked.colonias]);
  const all = isOfVictims ? 'las víctimas' : asked.of === 'ciudad' ? 'la ciudad' : 'la alcaldía';
  const when =
    to.slice(5) === '12-31' && from.slice(5) === '01-01' ? from.slice(0, 4) : spanWords(from, to);
  return {
    headline: `${capital(subject)}: ${percent(share)} de ${all}${found === 'no' ? `, no ${writeAmount(Math.round(asked.percent.value))}${NBSP}%` : ''}`,
    checks: [
      agreeCheck(YES[found], `${writeCount(n)} de ${writeCount(whole)}, ${when}.`),
      sourceCheck(
        `${capital(articleOf(corto))}.`,
        `${capital(topic.enFrase)}; ${isOfVictims ? 'víctimas, que no son carpetas' : 'casos contados'}.`,
      ),
      doubtCheck(
        isOfVictims ? 'Sólo de esos meses.' : 'Donde vive más gente hay más casos.',
        isOfVictims
          ? 'De otros meses esta publicación no trae el sexo.'
          : 'Una parte de los casos no es un riesgo: para eso hay que dividir entre la gente.',
      ),
    ],
    sentence: `«De ${writeCount(whole)} ${isOfVictims ? 'víctimas' : 'casos'} de ${topic.enFrase} que ${articleOf(corto)} contó (${when}), ${writeCount(n)} son ${isOfVictims ? asked.of : `de ${subject}`}: ${percent(share)}.»`,
  };
}

const times = (ratio: number): string =>
  `${ratio < 9.95 ? writeAmount(Math.round(ratio * 100) / 100) : writeCount(ratio)} veces`;
const timesRange = ({ interval }: TimesOf): string =>
  `entre ${writeAmount(Math.round(interval.lower * 100) / 100)} y ${writeAmount(Math.round(interval.upper * 100) / 100)}`;

function timesWords({ topic, asked, women, byDay }: Of<'veces'>, place: string): PlainAnswer {
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
      sourceCheck(
        `${capital(articleOf(women.corto))}.`,
        `${capital(topic.enFrase)}, ${women.year}.`,
      ),
      doubtCheck(
        timesRange(women).replace('entre', 'Entre') + ' veces.',
        byDay === null
          ? 'Por el azar de las cuentas solas.'
          : `Por gente de día, ${timesRange(byDay)}. Por el azar de las cuentas solas.`,
      ),
    ],
    sentence: `«En ${women.year}, por cada mujer que vive ahí, en ${place} se contaron ${times(women.ratio)} los casos de ${topic.enFrase} de la comparación${byDay === null ? '' : `; por persona que está de día, ${times(byDay.ratio)}`}.»`,
  };
}

function rankWords({ topic, asked, now, before }: Of<'lugar'>): PlainAnswer {
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
      sourceCheck(
        `${capital(articleOf(now.corto))}.`,
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
