import { error, json } from '@sveltejs/kit';
import { clusterQueries } from '$features/clusters/index.server';
import { evaluationQueries } from '$features/evaluation/index.server';
import { explorerQueries } from '$features/overview/index.server';
import { loadFacts } from '$lib/page/edition.server';
import { arePrepared, PREPARED_FILES, type PreparedFileName } from '$lib/page/prepared';
import { prepare, type QueriesOf } from '$lib/page/prepared.server';

/** Only where there are no more colonias than a page can hold. */
export const prerender = 'auto';

const QUERIES: Readonly<Record<PreparedFileName, QueriesOf>> = {
  'panorama.json': explorerQueries,
  'agrupamientos.json': clusterQueries,
  'evaluar.json': evaluationQueries,
};

export const entries = async () =>
  arePrepared(await loadFacts()) ? PREPARED_FILES.map((archivo) => ({ archivo })) : [];

export const GET = async ({ params }) => {
  const file = PREPARED_FILES.find((name) => name === params.archivo);
  return file === undefined ? error(404) : json(await prepare(QUERIES[file](await loadFacts())));
};
