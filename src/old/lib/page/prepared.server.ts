/** Writes the answers to all that the controls of a page can ask, by the engine that the pages are written with. */
import { packAnswers, type PreparedFile } from '$old/lib/engine/preparedFile';
import { identityOf } from '$old/lib/engine/releaseIdentity';
import type { AnyQuery } from '$old/lib/queries/query';
import type { ReleaseFacts } from './facts';
import { release } from './release.server';

/** All that the controls of a page can ask. */
export type QueriesOf = (facts: ReleaseFacts) => readonly AnyQuery[];

/** @param queries those that say the same are run once */
export async function prepare(queries: ReturnType<QueriesOf>): Promise<PreparedFile> {
  const distinct = [...new Map(queries.map((query) => [query.sql, query])).values()];
  const answers = await Promise.all(
    distinct.map(async (query) => [query, await release.run(query)] as const),
  );
  return packAnswers(await identityOf(await release.manifest()), answers);
}
