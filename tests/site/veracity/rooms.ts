/** What only some rooms say, each counted again by rules of its own beside those of recount.ts. */
import { agreementsRecount } from './agreements';
import { briefRecount } from './brief';
import { cabinetRecount } from './cabinet';
import { claimsRecount } from './claims';
import { coloniaWhoRecount } from './coloniaWho';
import { correctionsRecount } from './corrections';
import type { Counted } from './counted';
import { dataRecount } from './dataRoom';
import { evaluationRecount } from './evaluation';
import { laterSourceRecount } from './laterSource';
import { methodsRecount } from './methodsRoom';
import { nearestHelpRecount } from './nearestHelp';
import { prioritiesRecount } from './priorities';
import { reachRecount } from './reach';
import type { Recounted } from './recount';
import { servicesRecount } from './services';
import { sourceFiguresRecount } from './sourceFigures';
import type { Statement } from './statements';

export interface RoomPage {
  /** First part of the page's address; empty for the front page. */
  readonly room: string;
  /** The other parts. */
  readonly inside: readonly string[];
  readonly page: Document;
  readonly statements: readonly Statement[];
}

export type RoomRecount = (asked: RoomPage) => readonly Recounted[];

/** @param directory of the release */
export async function roomsOf(
  directory: string,
  counted: Counted,
): Promise<readonly RoomRecount[]> {
  return [
    agreementsRecount(directory),
    briefRecount(directory, counted),
    await cabinetRecount(directory, counted.alcaldia),
    await claimsRecount(directory, counted.alcaldia),
    await coloniaWhoRecount(directory),
    correctionsRecount(counted.alcaldia),
    await dataRecount(directory),
    await evaluationRecount(directory, counted),
    await laterSourceRecount(directory, counted.alcaldia),
    methodsRecount(directory, counted),
    await nearestHelpRecount(directory),
    await prioritiesRecount(directory, counted),
    await reachRecount(directory, counted),
    servicesRecount(counted.alcaldia),
    await sourceFiguresRecount(directory, counted.alcaldia, counted.alcaldias),
  ];
}

/** The values of a mark against those found, place by place; null: no rule. */
export function against(
  { numbers }: Statement,
  mark: string,
  found: readonly Recounted['found'][],
): readonly Recounted[] {
  const said = numbers.get(mark);
  if (said === undefined) return [];
  return said.values.map((value, at) => ({
    element: said.element,
    mark,
    said: value,
    found: found[at] ?? null,
  }));
}
