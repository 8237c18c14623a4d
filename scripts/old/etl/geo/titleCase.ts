/** A colonia's name as it is written in Spanish, from the way the Fiscalía capitalises it. */
import { normaliseName } from '../../../../src/old/lib/contract/catalogs/normaliseName';

const ARTICLES = new Set(['EL', 'LA', 'LAS', 'LOS']);
/** Other words that are small inside a name. */
const SMALL = new Set(['A', 'AL', 'DE', 'DEL', 'E', 'EN', 'Y']);
/** Kinds of place, after which an article opens the name proper: `Barrio La Asunción`. */
const KINDS = new Set([
  'AMPL',
  'AMPLIACION',
  'BARRIO',
  'COLONIA',
  'EX EJIDO',
  'EX HACIENDA',
  'PUEBLO',
  'SECC',
  'SECCION',
  'UNIDAD',
]);
const ACRONYMS = new Set(['COVE', 'CROC', 'CTM', 'INPI']);
const ROMAN = /^(?=[ivx]{2,}$)x{0,2}(ix|iv|v?i{0,3})$/i;
const INITIALS = /^(\p{L}\.)+\p{L}?\.?$/u;

/**
 * `Lomas De Chapultepec Ii Seccion` → `Lomas de Chapultepec II Seccion`. Spelling is left as it is
 * but for `ë`, which stands in the catalogue where an `ó` was damaged (`Secciën`).
 */
export function titleCase(name: string): string {
  const words = name.replaceAll('ë', 'ó').trim().split(/\s+/);
  return words.map((word, index) => cased(word, words[index - 1])).join(' ');
}

function cased(word: string, before: string | undefined): string {
  const plain = normaliseName(word);
  if (INITIALS.test(word) || ACRONYMS.has(plain)) return word.toUpperCase();
  if (before !== undefined && isSmall(plain, before)) return word.toLowerCase();
  return word
    .split('-')
    .map((part) => (ROMAN.test(part) ? part.toUpperCase() : part))
    .join('-')
    .replace(/\.\p{Ll}/gu, (after) => after.toUpperCase());
}

function isSmall(plain: string, before: string): boolean {
  if (/[-(:/]$/.test(before)) return false;
  return SMALL.has(plain) || (ARTICLES.has(plain) && !KINDS.has(normaliseName(before)));
}
