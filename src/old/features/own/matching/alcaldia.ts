/** Whether a cell names the alcaldía that is shown. */
import { normaliseName } from '$old/lib/contract/catalogs/normaliseName';

interface Named {
  readonly alcaldias: Readonly<Record<string, string>>;
  readonly alcaldia: string;
}

/** By its key, or by its name alone or among other words: «Alcaldía Cuauhtémoc». */
export function isHere(cell: string, { alcaldias, alcaldia }: Named): boolean {
  const name = normaliseName(alcaldias[alcaldia] ?? '');
  return (
    cell.trim() === alcaldia || (name !== '' && ` ${normaliseName(cell)} `.includes(` ${name} `))
  );
}
