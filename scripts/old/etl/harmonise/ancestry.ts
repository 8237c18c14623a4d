/** What a source's indicators add up to. */
import type { CaseSource } from '../registry/source';

/**
 * The indicator, its parent, its parent's parent…: all those that a case of it counts for. A parent
 * that the source does not count (it has but one of its parts) is none of them.
 */
export function ancestryOf({ indicadores }: CaseSource, id: string): readonly string[] {
  const parentOf = new Map(indicadores.map(({ id: part, padre }) => [part, padre]));
  const chain: string[] = [];
  for (let at: string | null = id; at !== null && parentOf.has(at); at = parentOf.get(at) ?? null) {
    chain.push(at);
  }
  return chain;
}
