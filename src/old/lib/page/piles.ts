/** What the release tells of the cases that share a point, colonia by colonia. */
import { pileOf, type Pile } from '$old/lib/answers/pile';
import type { Engine } from '$old/lib/engine/door';
import { pilesQuery } from '$old/lib/queries/piles';
import type { ReleaseFacts } from './facts';

export async function askPiles(
  engine: Engine,
  { alcaldia }: Pick<ReleaseFacts, 'alcaldia'>,
): Promise<readonly Pile[]> {
  return (await engine.run(pilesQuery({ alcaldia }))).map(pileOf);
}

/** Those without which a change would not be told as it is. */
export const weighingOnChanges = (piles: readonly Pile[]): readonly Pile[] =>
  piles.filter(({ subject, effect }) => subject === 'cambio' && effect !== 'sostiene');
