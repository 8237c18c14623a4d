/** The name of a downloaded file: what it holds, in characters that every system takes. */

/** Longer names are cut by some file systems and mail programs. */
const LONGEST = 100;

/**
 * @param parts from the general to the particular; empty ones are left out
 * @returns for example `atlas-violeta_colonias-violencia-familiar-2023.csv`
 */
export function fileName(parts: readonly string[], extension: string): string {
  const words = parts.map(plainWords).filter((part) => part !== '');
  return `${['atlas-violeta', ...words].join('_').slice(0, LONGEST)}.${extension}`;
}

const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
