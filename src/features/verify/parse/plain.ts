/**
 * Text as it is searched: without accents or capitals, every dash and arrow one of its kind, one blank between words,
 * thousands by a comma though a blank parts them.
 */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[⟶➝➔→]|->/g, '→')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(
      /(^|[^\d.,])(\d{1,3})((?: \d{3})+)(?!\d|[.,]\d{3})/g,
      (_, lead, first, rest) => `${lead}${first}${rest.replaceAll(' ', ',')}`,
    )
    .trim();
}
