/** How many there are for so many people or in so much time. */
import type { Amount, Asked } from '../../../claim';
import { BOUND, HAPPENED, SUFFERED } from '../terms/moves';
import { amountOf, BOUNDED, N, THINGS } from './amounts';
import type { Slate } from './slate';

/** «924 por cada 100 mil mujeres»: before who suffered it is read. */
export function takeRate(slate: Slate): Asked | null {
  const [found] = slate.find(
    `${BOUNDED}((?: [a-zñ]+){0,8}?) (por|per)( cada)? (\\d+) (mujeres|habitantes|personas|women|people|inhabitants)`,
  );
  if (found === undefined) return takeRateBefore(slate);
  const [bound, inner, n, between = '', , each, per, among] = found.groups;
  // What stands between, the crime, is read by its own rule.
  const tail = found.to - (each === undefined ? 3 : 4);
  const middle = between.split(' ').length - 1;
  slate.strike({ from: found.from, to: tail - middle }, 'amount');
  slate.strike({ from: tail, to: found.to }, 'amount');
  return {
    kind: 'tasa',
    n: amountOf(n, bound, inner),
    per: Number(per),
    among: among === 'mujeres' || among === 'women' ? 'mujeres' : 'habitantes',
  };
}

/** «por cada mil mujeres, nueve …» */
function takeRateBefore(slate: Slate): Asked | null {
  const found = slate.takeFirst(
    `(?:por|de) cada (\\d+) (mujeres|habitantes|personas)(?: de λ)?(?: ,)?(?: (?:hay|hubo|se (?:denuncian|denunciaron|registran|registraron)))? ${BOUNDED}(?! %)(?= (?:carpetas|casos|denuncias|delitos))`,
    'amount',
  );
  if (found === null) return null;
  const [per, among, bound, inner, n] = found.groups;
  return {
    kind: 'tasa',
    n: amountOf(n, bound, inner),
    per: Number(per),
    among: among === 'mujeres' ? 'mujeres' : 'habitantes',
  };
}

const PER = {
  hora: 'hora|horas|hour',
  dia: 'dia|dias|diario|diarios|diaria|diarias|day',
  semana: 'semana|semanas|week',
  mes: 'mes|meses|month',
  anio: 'ano',
} as const;

/** That it happens, to whom it does. */
const ACT = `${HAPPENED}|${SUFFERED}|se υ|es υ`;

/** More than one: of one there is a clock. */
const SOME = BOUNDED.replace(N, () => `(?!1 )${N}`);

const ADJECTIVES: Readonly<Record<keyof typeof PER, string>> = {
  hora: 'por hora',
  dia: 'diari[oa]',
  semana: 'semanal',
  mes: 'mensual',
  anio: 'anual',
};

/** One of what is counted, or of those that suffered it. */
const ONE = '(?:una?|1)(?: (?:sol[oa]|nuev[oa]))?';

/** «siete al día», «cada día … 7», «una cada 4 horas». @param women whether it tells of women that are victims */
export function takeAverage(slate: Slate, women: boolean): Asked | null {
  const averageOf = (n: Amount, per: keyof typeof PER, every: number | null = null): Asked => ({
    kind: 'promedio',
    n,
    per,
    women,
    every,
  });
  for (const per of ['dia', 'semana', 'mes', 'hora', 'anio'] as const) {
    const unit = PER[per];
    const many =
      slate.takeFirst(`(?:(?:${HAPPENED}) )?${SOME}${THINGS} cada (\\d+) (?:${unit})`, 'amount') ??
      slate.takeFirst(
        `cada (\\d+) (?:${unit})(?: ,)?(?: (?:${HAPPENED}|ocurren))? ${SOME}(?= [τυω])`,
        'amount',
      );
    if (many !== null) {
      const [first, second, third, fourth] = many.groups;
      const isBefore = /^\d/.test(first ?? '');
      const [apart, bound, n] = isBefore
        ? [first, second ?? third, fourth]
        : [fourth, first ?? second, third];
      const isOfDay = per === 'hora' && apart === '24';
      const value = Number(n) / (isOfDay ? 1 : Number(apart));
      const said: Amount = { ...amountOf(n, bound), value, decimals: isOfDay ? 0 : 2 };
      return averageOf(said, isOfDay ? 'dia' : per);
    }
    const than = slate.takeFirst(
      `(?:(?:${HAPPENED}) )?(${BOUND}) ${ONE}${THINGS} (?:(?:al|por|cada|a la) (?:${unit})|${ADJECTIVES[per]})`,
      'amount',
    );
    if (than !== null) return averageOf(amountOf('1', than.groups[0]), per);
    const every =
      slate.takeFirst(
        `(?:(?:${HAPPENED}) )?${ONE}${THINGS}(?: (?:${ACT})${THINGS})? cada ${N} (?:${unit})( y medi[oa])?`,
        'amount',
      ) ??
      slate.takeFirst(
        `cada ${N} (?:${unit})( y medi[oa])?(?: ,)?(?: (?:${ACT}|τ))?(?: a)? ${ONE}(?= [τυω])`,
        'amount',
      ) ??
      slate.takeFirst(
        `(?:(?:${HAPPENED}) )?${ONE}${THINGS} (?:(?:al|por|cada|a la) (?:${unit})|${ADJECTIVES[per]})`,
        'amount',
      ) ??
      slate.takeFirst(
        `(?:cada|al|por|todos los|todas las) (?:${unit})(?: ,)?(?: (?:${ACT}|τ))?(?: a)? ${ONE}(?= [τυω])`,
        'amount',
      );
    if (every !== null) {
      const [n = '1', half] = every.groups;
      const apart = Number(n) + (half === undefined ? 0 : 0.5);
      return averageOf({ value: 1 / apart, decimals: 3, bound: 'cerca' }, per, apart);
    }
    const after =
      slate.takeFirst(
        `(?:(?:${HAPPENED}) )?${BOUNDED}${THINGS}(?: (?:${HAPPENED}))? (?:al|por|cada|a la|a el|per|a|every|each) (?:${unit})`,
        'amount',
      ) ?? slate.takeFirst(`${BOUNDED}${THINGS} (?:diari[oa]s|mensuales|semanales)`, 'amount');
    if (after !== null) {
      const [bound, inner, n] = after.groups;
      const last = slate.tokens[after.to - 1]?.canon ?? '';
      const asked = last.startsWith('mensual')
        ? 'mes'
        : last.startsWith('semanal')
          ? 'semana'
          : per;
      return averageOf(amountOf(n, bound, inner), asked);
    }
    const before = slate.takeFirst(
      `(?:(?:cada|al|por|todos los|todas las) (?:${unit})|a (?:${unit}))(?: ,)?(?: (?:${HAPPENED}|τ))?(?: en promedio)?(?: a)? ${BOUNDED}(?! %)`,
      'amount',
    );
    if (before !== null) {
      const [bound, inner, n] = before.groups;
      return averageOf(amountOf(n, bound, inner), per);
    }
  }
  return null;
}
