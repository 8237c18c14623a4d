/** What changed colonia by colonia after having been published. */
const RANGES: Readonly<Record<string, string>> = {
  '1-4': 'de 1 a 4',
  '5-19': 'de 5 a 19',
  '20-': '20 o más',
};

export const revisedColoniasWords = {
  subtitle: (de: string) =>
    `Indicadores con alguna cuenta (por trimestre, año o tres años) que cambió de la publicación ${de} a ésta`,
  heads: {
    risen: 'Indicadores que subieron',
    fallen: 'Indicadores que bajaron',
    counts: 'Cuentas que cambiaron',
    greatest: 'El cambio más grande',
  },
  fallen: 'Bajaron',
  risen: 'Subieron',
  greatest: 'El mayor cambio',
  /** @param range a code of the query */
  range: (range: string) => RANGES[range] ?? range,
  onlyFirst: (shown: number, all: number) =>
    `Aquí están las ${shown} colonias donde más cambiaron, de ${all}; en la tabla, todas.`,
  note: 'Se comparan sólo las cuentas que las dos publicaciones imprimen: donde una calla, no se dice nada. Una cuenta cambia porque la autoridad abre, retira o corrige carpetas, o porque corregimos nosotros. Un indicador que subió en un periodo y bajó en otro está en los dos lados.',
  caution:
    'Un mismo caso mueve varias cuentas: la de su trimestre, la de su año, la de sus tres años, y las del indicador del que es parte. Por eso no se suman.',
  source: (de: string, publicacion: string) =>
    `Este sitio: cuentas por colonia de la publicación ${de} y de la publicación ${publicacion}.`,
};
