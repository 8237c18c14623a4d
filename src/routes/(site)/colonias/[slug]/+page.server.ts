import { error } from '@sveltejs/kit';
import { bundledRelease } from '$lib/data/duckdb.server';
import { rowsOf } from '$lib/data/query';
import * as asked from '../queries';
import { sheets } from '../sheets';

export const entries = async () => (await sheets()).colonias.map(({ slug }) => ({ slug }));

export async function load({ params }: { readonly params: { readonly slug: string } }) {
  const { alcaldia, span, window, colonias } = await sheets();
  const colonia = colonias.find(({ slug }) => slug === params.slug);
  if (colonia === undefined) return error(404, 'No hay una colonia con ese nombre.');
  const { answer } = await bundledRelease();
  return {
    ...{ colonia, span, window, of: colonias.length },
    lines: rowsOf(asked.lines, await answer(asked.lines)),
    years: await answer(asked.yearsOf(colonia.clave)),
    totals: await answer(asked.yearsOf(alcaldia)),
    familyWindow: await answer(asked.familyWindow),
  };
}
