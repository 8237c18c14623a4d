/** The answers to what is no change: a heading of at most sixteen words, checks, and a sentence to take. */
import { writeDay, writeWindow } from '$lib/words/es/dates';
import { writeList } from '$lib/words/es/list';
import { writeAmount, writeCount, writeRate, writeTenths } from '$lib/words/es/numbers';
import { agrees } from '../../answers/agrees';
import type { Counted } from '../../answers/levels';
import { articleOf, capital } from './claimHeadline';
import { inWindow } from './claimMoves';
import { betweenWords, clockAgrees, timeWords } from './clocks';
import { rankWords, timesWords } from './placeAnswers';
import {
  agreeCheck,
  boundWords,
  doubtCheck,
  percent,
  saidWords,
  registerCheck,
  sourceCheck,
  YES,
  type Of,
  type PlainAnswer,
  type PlainKind,
} from './plainParts';

const NBSP = '\u00a0';

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

const toldBy = ({ series, n }: Counted): string => `${articleOf(series.corto)}, ${writeCount(n)}`;

function levelWords({ topic, level, n }: Of<'cuenta'>, place: string): PlainAnswer {
  const { counted, window } = level;
  const [first, ...others] = counted;
  if (first === undefined) throw new Error('Una cuenta sin registro que la diga: revisa levelOf.');
  const right = counted.filter((each) => agrees(n, each.n) === 'si');
  const counting = `${capital(first.series.unidad.varias)} de ${topic.enFrase} en ${place}, ${writeWindow(window)}.`;
  const headline =
    others.length > 0
      ? `${capital(articleOf(first.series.corto))} cuenta ${writeCount(first.n)}; ${others.map(toldBy).join('; ')}`
      : `${capital(articleOf(first.series.corto))} contó ${writeCount(first.n)} ${inWindow(window)}${right.length === 0 ? `, no ${boundWords(n)}` : ''}`;
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
      others.length > 0
        ? sourceCheck('Son registros distintos.', counting)
        : registerCheck(topic, first.series.corto, counting),
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
      registerCheck(
        topic,
        first?.series.corto ?? '',
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
  const what = asked.women ? 'mujeres víctimas' : 'casos';
  const when = spanWords(from, to);
  const { headline, found, told } = toldAs(asked, actual, what);
  return {
    headline,
    checks: [
      agreeCheck(YES[found], `${writeCount(n)} ${what} de ${topic.enFrase}, ${when}: ${told}.`),
      registerCheck(topic, corto, `En ${place}.`),
      doubtCheck(
        'Es un promedio.',
        'Hay días y meses con más y con menos; y cuenta lo que se denuncia.',
      ),
    ],
    sentence: `«En ${place}, ${when}, ${articleOf(corto)} contó ${writeCount(n)} ${what} de ${topic.enFrase}: ${told} en promedio.»`,
  };
}

/** As it was said: so many in a day, or one each so many hours. */
function toldAs({ n, per, every, women }: Of<'promedio'>['asked'], actual: number, what: string) {
  if (every !== null && actual > 0) {
    const found = clockAgrees(every, actual);
    const told = `${women ? 'una mujer víctima' : 'un caso'} cada ${betweenWords(actual, per)}`;
    const not = found === 'no' ? `, no cada ${timeWords(every, per)}` : '';
    return { headline: `Hay ${told}${not}`, found, told };
  }
  // Of less than one, two decimals: «0.28, no 0.33».
  const near = Math.min(actual, n.value) < 1 ? 100 : 10;
  const value =
    near === 100
      ? writeAmount(Math.round(actual * near) / near)
      : actual < 9.95
        ? writeTenths(actual)
        : writeCount(actual);
  const found = agrees(n, actual);
  const told = `${value} ${PER[per]}`;
  const not = found === 'no' ? `, no ${saidWords(n, near)}` : '';
  return { headline: `Son ${value} ${what} ${PER[per]}${not}`, found, told };
}

function rateWords(
  { topic, asked, level, n, series: { corto }, people, actual, byDay }: Of<'tasa'>,
  place: string,
): PlainAnswer {
  const found = agrees(asked.n, actual);
  const when = writeWindow(level.window);
  const per = `por cada ${writeCount(asked.per)} ${asked.among}`;
  return {
    headline: `Son ${writeRate(actual)} ${per}${found === 'no' ? `, no ${boundWords(asked.n)}` : ''}`,
    checks: [
      agreeCheck(
        YES[found],
        `${writeCount(n)} en ${when} entre ${writeCount(people)} ${asked.among} (Censo 2020).`,
      ),
      registerCheck(topic, corto, `${capital(topic.enFrase)} en ${place}.`),
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
    headline: `${capital(subject)}: ${percent(share)} de ${all}${found === 'no' ? `, no ${saidWords(asked.percent, 1)}${NBSP}%` : ''}`,
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
