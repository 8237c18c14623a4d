/** The cases that may be where they were registered, as a release tells of them. */
import { parseColoniaKeys, type ColoniaKey } from '$old/lib/contract/coloniaKey';
import { DIVISORS, type Divisor } from '$old/lib/contract/indicators/divisors';
import { isIndicatorId, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import {
  PILE_EFFECTS,
  PILE_RULES,
  PILE_SUBJECTS,
  type PileEffect,
  type PileRule,
  type PileSubject,
} from '$old/lib/contract/piles';
import type { Change } from './change';
import type { CountingUnit } from './countingUnit';

/** A row of `apilamientos`. */
export interface PileRow {
  readonly fuente: string;
  readonly clave: ColoniaKey;
  readonly regla: string;
  readonly de: string;
  readonly anios: string;
  readonly donde: string;
  readonly indicador: string;
  readonly asunto: string;
  readonly periodo: string;
  readonly contra: string | null;
  readonly divisor: string | null;
  readonly efecto: string;
}

export interface Pile {
  readonly fuente: string;
  /** The colonia of which something is said. */
  readonly clave: ColoniaKey;
  readonly rule: PileRule;
  /** Of the cases that pile up. */
  readonly of: readonly IndicatorId[];
  /** Where they do. */
  readonly where: readonly ColoniaKey[];
  /** In which so many do. */
  readonly years: readonly string[];
  /** What is said, of what. */
  readonly indicador: IndicatorId;
  readonly subject: PileSubject;
  /** First day of its period, and of the one it is held against. */
  readonly first: string;
  readonly against: string | null;
  /** Whom a level divides among; null where it is said of all, or of a change. */
  readonly divisor: Divisor | null;
  readonly effect: PileEffect;
}

/** @throws RangeError where a code is not of the contract */
export function pileOf({ de, anios, donde, indicador, asunto, efecto, ...row }: PileRow): Pile {
  return {
    fuente: row.fuente,
    clave: row.clave,
    rule: codeIn(PILE_RULES, row.regla),
    of: de.split('; ').map(indicatorIn),
    where: parseColoniaKeys(donde, '; '),
    years: anios.split('; '),
    indicador: indicatorIn(indicador),
    subject: codeIn(PILE_SUBJECTS, asunto),
    first: row.periodo,
    against: row.contra,
    divisor: row.divisor === null ? null : codeIn(DIVISORS, row.divisor),
    effect: codeIn(PILE_EFFECTS, efecto),
  };
}

/** The pile on which a change of a colonia depends; undefined where it stands without it, or there is none. */
export function pileUnder(
  piles: readonly Pile[],
  of: { readonly clave: ColoniaKey; readonly indicador: IndicatorId },
  { before, after }: Change,
  { fuente }: CountingUnit,
): Pile | undefined {
  return piles.find(
    (pile) =>
      pile.subject === 'cambio' &&
      pile.effect !== 'sostiene' &&
      pile.fuente === fuente &&
      pile.clave === of.clave &&
      pile.indicador === of.indicador &&
      pile.first === after.window.first &&
      pile.against === before.window.first,
  );
}

function indicatorIn(text: string): IndicatorId {
  if (isIndicatorId(text)) return text;
  throw unknownCode(text);
}

function codeIn<Code extends string>(codes: readonly Code[], text: string): Code {
  const code = codes.find((each) => each === text);
  if (code === undefined) throw unknownCode(text);
  return code;
}

const unknownCode = (text: string) =>
  new RangeError(
    `En la tabla «apilamientos» de la publicación, «${text}» no es un código conocido: vuelve a construirla.`,
  );
