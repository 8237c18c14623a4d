/** What the calendar comparison that others publish comes to, once late reports are counted. */
import type { AnsweredChange } from '$old/lib/answers/change';
import type { Corrected } from '../../../answers/hasty';
import type { WindowPair } from '$old/lib/period/months';
import { writeWindow } from '$old/lib/words/es/dates';
import { plural, writeList } from '$old/lib/words/es/list';
import { capitalised } from '$old/lib/words/es/unitWords';
import { writeChange, writeTenths } from '$old/lib/words/es/numbers';

/** With the name of each as in a sentence. */
type Named = Omit<Corrected, 'indicador'> & { readonly enFrase: string };

export interface HastyWords {
  readonly pair: WindowPair;
  readonly corrected: readonly Named[];
  /** What the delays were measured on, as the release tells it. */
  readonly origins: readonly string[];
}

export interface HastySaid {
  /** What the comparison comes to, in a sentence or two. */
  readonly lead: string;
  /** How, of each and then of all. */
  readonly how: readonly string[];
}

/** Late reports explain most of a change from this share on: then it is called a mirage. */
const MOST = 0.5;

/** @returns null where late reports move no comparison */
export function hastyParagraph({ pair, corrected, origins }: HastyWords): HastySaid | null {
  if (corrected.length === 0) return null;
  const [before, after] = [writeWindow(pair.before), writeWindow(pair.after)];
  const moves = corrected.map((each, place) => moved(each, place === 0 ? before : null));
  return {
    lead:
      `A ${after} todavía le faltan denuncias. Contando las que se estima que faltan, ` +
      `${together(moves)}: ${decided(corrected)}.`,
    how: [
      ...corrected.map(explained),
      `Lo que falta se estima con lo que tardaron otras: ${origins.join('; ')}. Si hoy se denuncia más ` +
        'despacio, falta más; y de lo que se denuncia después de ese seguimiento no se cuenta nada.',
    ],
  };
}

/** «las carpetas por violencia familiar no bajaron 7.7 % contra 2023, sino 6.7 %» */
function moved({ enFrase, naive, change }: Named, before: string | null): string {
  const subject = before === null ? 'las de' : 'las carpetas por';
  const against = before === null ? '' : ` contra ${before}`;
  const [verb, own] = [naive, change].map(({ ratio }) => (ratio < 1 ? 'bajaron' : 'aumentaron'));
  const instead = verb === own ? 'sino' : `sino que ${own}`;
  return `${subject} ${enFrase} no ${verb} ${sizeOf(naive)}${against}, ${instead} ${sizeOf(change)}`;
}

/** Clauses that have a comma of their own. */
function together(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? '';
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join('; ')}, y ${last}`;
}

/** «todo ello cabe en el azar» */
function decided(corrected: readonly Named[]): string {
  const beyond = corrected.filter(({ change }) => change.verdict !== 'azar');
  if (corrected.length === 1) {
    return beyond.length === 0 ? 'cabe en el azar' : 'va más allá del azar';
  }
  if (beyond.length === 0) return 'todo ello cabe en el azar';
  const names = writeList(beyond.map(({ enFrase }) => enFrase));
  return `sólo ${plural(beyond.length, 'va', 'van')} más allá del azar ${names}`;
}

/** «Violencia familiar: las que faltan explican 1.0 de los 7.7 puntos. …» */
function explained({ enFrase, naive, byPoisson, change }: Named): string {
  const points = writeTenths(Math.abs(change.ratio - naive.ratio) * 100);
  const mirage =
    (change.ratio - naive.ratio) / (1 - naive.ratio) > MOST ? ': es sobre todo un espejismo' : '';
  return (
    `${capitalised(enFrase)}: las que faltan explican ${points} de los ` +
    `${writeTenths(Math.abs(naive.ratio - 1) * 100)} puntos${mirage}. Con lo irregular de los meses, el cambio ` +
    `está entre ${rangeOf(change)}, con 95\u00a0% de confianza, y eso decide; con sólo el azar de las cuentas ` +
    `estaría entre ` +
    `${rangeOf(byPoisson)}.`
  );
}

const sizeOf = ({ ratio }: AnsweredChange): string =>
  `${writeTenths(Math.abs(ratio - 1) * 100)}\u00a0%`;

const rangeOf = ({ interval: { lower, upper } }: AnsweredChange): string =>
  `${writeChange(lower)} y ${writeChange(upper)}`;
