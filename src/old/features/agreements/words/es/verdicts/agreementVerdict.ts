/** What became of what was agreed. «Cumplido» is always of the source; overdue is by the date alone. */
import { lastAmount, type Agreement, type AgreementState } from '../../../answers/agreement';
import { standingOf, type Standing, type StandingCount } from '../../../answers/standing';
import type { OriginCount } from '../../../answers/timeline';
import { writeQuantity } from '../agreementWords';
import { writeDay } from '$old/lib/words/es/dates';
import { plural, writeList } from '$old/lib/words/es/list';
import { looseRemark, writeDateBeside, writeLooseDate } from '$old/lib/words/es/looseDates';
import { writeAmount } from '$old/lib/words/es/numbers';

const ORDER: readonly Standing[] = ['overdue', 'dueToday', 'pending', 'done', 'undated'];

/** After the number of them, or after «el único acuerdo con fecha de compromiso». */
function predicate(standing: Standing, count: number): string {
  switch (standing) {
    case 'overdue':
      return plural(
        count,
        'venció sin que conste que se cumpliera',
        'vencieron sin que conste que se cumplieran',
      );
    case 'dueToday':
      return plural(count, 'vence hoy', 'vencen hoy');
    case 'pending':
      return plural(count, 'aún no vence', 'aún no vencen');
    case 'done':
      return plural(
        count,
        'consta como cumplido según su fuente',
        'constan como cumplidos según sus fuentes',
      );
    case 'undated':
      return plural(count, 'no tiene fecha de compromiso', 'no tienen fecha de compromiso');
  }
}

/** The first thing to know of all agreements, on a day. */
export function registerSentence({ total, all, dated, datedDone }: StandingCount): string {
  if (total === 0) return 'Esta publicación no trae ningún acuerdo.';
  if (dated === 0) {
    return total === 1
      ? 'El único acuerdo no tiene fecha de compromiso: no se puede decir si va a tiempo.'
      : `Ninguno de los ${total} acuerdos tiene fecha de compromiso: no se puede decir si van a tiempo.`;
  }
  const counts = { ...all, done: datedDone, undated: 0 };
  const present = ORDER.filter((standing) => counts[standing] > 0);
  const [only] = present;
  const rest = total - dated;
  const tail = rest === 0 ? '' : plural(rest, '; otro no la tiene', `; otros ${rest} no la tienen`);
  if (only !== undefined && present.length === 1) {
    const subject = plural(
      dated,
      'El único acuerdo con fecha de compromiso',
      `Los ${dated} acuerdos con fecha de compromiso`,
    );
    return `${subject} ${predicate(only, dated)}${tail}.`;
  }
  const parts = writeList(
    present.map((standing) => `${counts[standing]} ${predicate(standing, counts[standing])}`),
  );
  const head = `De ${dated} acuerdos con fecha de compromiso,`;
  return counts.overdue === 0
    ? `${head} ninguno está vencido: ${parts}${tail}.`
    : `${head} ${parts}${tail}.`;
}

/** The same of one session. @param partners how many are named in its agreements */
export function sessionSentence({ total, all }: StandingCount, partners: number): string {
  if (total === 0) return 'De esta sesión no se conoce ningún acuerdo.';
  const present = ORDER.filter((standing) => all[standing] > 0);
  const known = plural(total, 'se conoce un acuerdo', `se conocen ${total} acuerdos`);
  const allies = partners === 0 ? '' : `, con ${partners} ${plural(partners, 'aliado', 'aliados')}`;
  const [only] = present;
  if (only !== undefined && present.length === 1) {
    const several =
      only === 'undated' ? 'ninguno tiene fecha de compromiso' : `todos ${predicate(only, total)}`;
    return `De esta sesión ${known}${allies}: ${plural(total, predicate(only, 1), several)}.`;
  }
  const parts = present.map((standing) => `${all[standing]} ${predicate(standing, all[standing])}`);
  return `De esta sesión ${known}${allies}: ${writeList(parts)}.`;
}

/** «Según sus fuentes: 9 cumplidos, 12 en curso y 1 sin dato de si se cumplió.»; null of none. */
export function statesSentence(counts: Readonly<Record<AgreementState, number>>): string | null {
  const parts = [
    [counts.cumplido, plural(counts.cumplido, 'cumplido', 'cumplidos')],
    [counts.en_curso, 'en curso'],
    [counts.anunciado, plural(counts.anunciado, 'sólo anunciado', 'sólo anunciados')],
    [counts.sin_dato, 'sin dato de si se cumplió'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  if (told.length === 0) return null;
  return `Según sus fuentes: ${writeList(told)}.`;
}

/** What became of one agreement, on a day. */
export function agreementSentence(agreement: Agreement, today: string): string {
  const { due, progress } = agreement;
  const last = lastAmount(agreement);
  const standing = standingOf(agreement, today);
  if (standing === 'done') {
    const on = progress.at(-1)?.on;
    const when = on === undefined ? ', que no da la fecha' : `, con fecha ${ofDate(on)}`;
    const amount = last === null ? '' : `: ${amountOf(agreement, last.amount)}`;
    const limit = due === null ? '' : ` El plazo era el ${writeDay(due)}.`;
    return `Cumplido según la fuente${when}${amount}.${limit}`;
  }
  const reached =
    last !== null && agreement.target !== null && last.amount >= agreement.target
      ? ' La cifra llega a la meta, pero la fuente no da el acuerdo por cumplido.'
      : '';
  if (due === null) {
    return last === null
      ? 'Sin fecha de compromiso ni avance publicado.'
      : `Sin fecha de compromiso: ${knownAmount(agreement, last.amount, writeLooseDate(last.on))}.${reached}`;
  }
  const verb =
    standing === 'dueToday' ? 'Vence hoy,' : standing === 'overdue' ? 'Venció el' : 'Vence el';
  const head = `${verb} ${writeDay(due)}`;
  if (last !== null) {
    return `${head}: ${knownAmount(agreement, last.amount, writeDateBeside(last.on, due))}.${reached}`;
  }
  return standing === 'overdue'
    ? `${head}, sin que conste que se cumpliera.`
    : `${head}; no hay avance publicado.`;
}

/** Over the line of its progress. */
export function progressHeadline(agreement: Agreement, today: string): string | null {
  const last = lastAmount(agreement);
  if (last === null) return null;
  const headline = knownAmount(agreement, last.amount, writeLooseDate(last.on));
  const { due } = agreement;
  if (due === null) return headline;
  const limit = writeDateBeside(due, last.on);
  return due < today
    ? `${headline}; el plazo venció el ${limit}`
    : `${headline}; el plazo ${due === today ? 'vence hoy' : `vence el ${limit}`}`;
}

/** Over the agreements through time. */
export function originHeadline({ sessions, inSessions, inActs, undated }: OriginCount): string {
  const total = inSessions + inActs + undated;
  if (total === 0) return 'No se conoce ningún acuerdo';
  const parts = [
    ...(inSessions === 0
      ? []
      : [`${inSessions} en ${sessions} ${plural(sessions, 'sesión', 'sesiones')} del Gabinete`]),
    ...(inActs === 0 ? [] : [`${inActs} fuera de sesión`]),
    ...(undated === 0 ? [] : [`${undated} sin fecha publicada`]),
  ];
  return `Se ${plural(total, 'conoce 1 acuerdo', `conocen ${total} acuerdos`)}: ${writeList(parts)}`;
}

/** «del 8 de enero de 2025», «de junio de 2025» */
const ofDate = (date: string): string =>
  `${looseRemark(date) === null ? 'del' : 'de'} ${writeLooseDate(date)}`;

/** «400 de 500 Puntos Violeta instalados» */
function amountOf({ target, unit }: Agreement, amount: number): string {
  return target === null
    ? writeQuantity(amount, unit)
    : `${writeAmount(amount)} de ${writeQuantity(target, unit)}`;
}

/** @param on written */
function knownAmount(agreement: Agreement, amount: number, on: string): string {
  return `${amountOf(agreement, amount)} a la última fecha conocida, ${on}`;
}
