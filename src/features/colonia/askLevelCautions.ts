/** What of the standing of a colonia depends on the cases of one point, as sentences. */
import type { Engine } from '$lib/engine/door';
import type { ColoniaName, ReleaseFacts } from '$lib/page/facts';
import { askPiles } from '$lib/page/piles';
import { pileUnderLevel } from '$lib/words/es/verdicts/pileVerdict';

export async function askLevelCautions(
  engine: Engine,
  facts: Pick<ReleaseFacts, 'alcaldia'>,
  { clave }: Pick<ColoniaName, 'clave'>,
): Promise<readonly string[]> {
  return (await askPiles(engine, facts)).flatMap((pile) =>
    pile.clave === clave && pile.subject === 'nivel' ? (pileUnderLevel(pile) ?? []) : [],
  );
}
