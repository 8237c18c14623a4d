import { error } from '@sveltejs/kit';
import { EMBED_NAMES, isEmbed } from '$lib/charts/embeds';
import { bundledRelease } from '$lib/data/duckdb.server';
import { sourceWords } from '$lib/words/cite';
import { framedOf } from './framed';

export const prerender = true;
export const trailingSlash = 'always';
export const csr = false;

export const entries = () => EMBED_NAMES.map((figura) => ({ figura }));

export async function load({
  params: { figura },
}: {
  readonly params: { readonly figura: string };
}) {
  if (!isEmbed(figura)) return error(404, 'No hay una figura con ese nombre.');
  const release = await bundledRelease();
  const framed = await framedOf(figura, release);
  return { figura, framed, source: sourceWords(release.manifest, framed.sql) };
}
