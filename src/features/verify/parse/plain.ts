/** Text as it is searched: without accents or capitals, every dash and arrow one of its kind, one blank between words. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[⟶➝➔→]|->/g, '→')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
