/** The cases of a colonia that share a point, as a release tells of them. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { isIndicatorId, type IndicatorId } from '$lib/contract/indicators/catalogue';
import {
  PILE_EFFECTS,
  PILE_SUBJECTS,
  type PileEffect,
  type PileSubject,
} from '$lib/contract/piles';
import type { Change } from './change';
import type { CountingUnit } from './countingUnit';

/** A row of `apilamientos`. */
export interface PileRow {
  readonly fuente: string;
  readonly clave: ColoniaKey;
  readonly de: string;
  readonly anios: string;
  readonly indicador: string;
  readonly asunto: string;
  readonly periodo: string;
  readonly contra: string | null;
  readonly efecto: string;
}

export interface Pile {
  readonly fuente: string;
  readonly clave: ColoniaKey;
  /** Of the cases that share a point. */
  readonly of: IndicatorId;
  /** In which so many do. */
  readonly years: readonly string[];
  /** What is said, of what. */
  readonly indicador: IndicatorId;
  readonly subject: PileSubject;
  /** First day of its period, and of the one it is held against. */
  readonly first: string;
  readonly against: string | null;
  readonly effect: PileEffect;
}

/** @throws RangeError where a code is not of the contract */
export function pileOf({ de, anios, indicador, asunto, efecto, ...row }: PileRow): Pile {
  return {
    fuente: row.fuente,
    clave: row.clave,
    of: indicatorIn(de),
    years: anios.split('; '),
    indicador: indicatorIn(indicador),
    subject: codeIn(PILE_SUBJECTS, asunto),
    first: row.periodo,
    against: row.contra,
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
