/** The catalogue of a CKAN portal: https://docs.ckan.org/en/2.10/api/. */
import * as v from 'valibot';
import { EtlError } from '../io/errors';
import type { Client } from './client';
import { blocked, byHand } from './failures';
import { firstWords } from './firstWords';
import type { Offering } from './offer';
import { nearest } from './nearest';

const text = v.optional(v.nullable(v.string()), null);

const dataset = v.object({
  name: v.string(),
  title: text,
  license_title: text,
  resources: v.array(
    v.object({ url: v.string(), name: text, format: text, last_modified: text, created: text }),
  ),
});

const shown = v.object({ result: dataset });
const found = v.object({
  result: v.object({ results: v.array(v.object({ name: v.string(), title: text })) }),
});

const MOST_NEAR = 6;

/**
 * What a dataset offers, under the first of its slugs that the portal knows.
 * @param portal its root: `https://datos.cdmx.gob.mx`.
 * @throws EtlError when no slug is known any more, listing those that are near; or when what
 *   answers is not the catalogue.
 */
export async function askCkan(
  client: Client,
  source: string,
  portal: string,
  slugs: readonly string[],
): Promise<Offering> {
  const api = `${portal.replace(/\/$/, '')}/api/3/action`;
  for (const slug of slugs) {
    const url = `${api}/package_show?id=${encodeURIComponent(slug)}`;
    const answer = await client.readText(url);
    if (answer.status === 404) continue;
    const { result } = parsed(shown, answer, source);
    return {
      titulo: result.title ?? result.name,
      pagina: `${portal.replace(/\/$/, '')}/dataset/${result.name}`,
      licencia: result.license_title,
      offers: result.resources
        .filter((resource) => URL.canParse(resource.url))
        .map(({ url, name, format, last_modified, created }) => ({
          url,
          titulo: name ?? '',
          formato: format ?? '',
          modificada: last_modified ?? created,
        })),
    };
  }
  const near = await searchNear(client, source, api, slugs);
  throw new EtlError(
    `El portal ${portal} ya no tiene el conjunto «${slugs.join('», ni «')}».`,
    near.length === 0
      ? `Tampoco ofrece uno parecido. ${byHand(source, portal)}`
      : `Lo que sí tiene y se le parece:\n${near.map((line) => `      ${line}`).join('\n')}\n    Si es uno de ellos, escribe su nombre en «slugs» de data/sources-old/${source}.json.`,
  );
}

/** Datasets whose name resembles the lost one, most alike first: `slug (Título)`. */
async function searchNear(
  client: Client,
  source: string,
  api: string,
  slugs: readonly string[],
): Promise<readonly string[]> {
  const words = slugs.flatMap((slug) => slug.split('-')).filter((word) => word.length > 3);
  const titles = new Map<string, string | null>();
  // All words at once ask for nearly all of them to be there; the longest alone, for any kin.
  for (const query of [words.join(' '), words.toSorted((a, b) => b.length - a.length)[0] ?? '']) {
    const url = `${api}/package_search?rows=50&q=${encodeURIComponent(query)}`;
    const answer = await client.readText(url);
    for (const { name, title } of parsed(found, answer, source).result.results) {
      titles.set(name, title);
    }
  }
  return nearest(slugs.join('-'), [...titles.keys()], MOST_NEAR).map((name) => {
    const title = titles.get(name) ?? null;
    return title === null ? name : `${name} (${title})`;
  });
}

/** @throws EtlError when the answer is a page, or JSON of another shape. */
function parsed<const Schema extends v.GenericSchema>(
  schema: Schema,
  answer: { readonly url: string; readonly status: number; readonly text: string },
  source: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), answer.text);
  if (result.success) return result.output;
  const words = firstWords(answer.text);
  if (answer.text.trimStart().startsWith('<')) {
    throw blocked(source, answer.url, answer.status, words);
  }
  throw new EtlError(
    `«${answer.url}» contestó ${answer.status} con algo que no es el catálogo CKAN: «${words}».`,
    'Revisa «portal» en el descriptor, o pásalo con --portal URL.',
    { cause: new v.ValiError(result.issues) },
  );
}
