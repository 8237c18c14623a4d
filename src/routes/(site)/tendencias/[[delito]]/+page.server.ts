import { error } from '@sveltejs/kit';
import { CRIMES, crimeOf, slugOf } from '../crimes';
import { sheetOf } from '../sheet';

export const entries = () =>
  CRIMES.map((crime) => {
    const delito = slugOf(crime);
    return delito === undefined ? {} : { delito };
  });

export async function load({ params }: { readonly params: { readonly delito?: string } }) {
  const crime = crimeOf(params.delito);
  if (crime === undefined) return error(404, 'No hay un delito con ese nombre.');
  const { name, counts, family } = crime;
  return { name, counts, family, sheet: await sheetOf(crime) };
}
