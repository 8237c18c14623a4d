/** What an agreement says of itself beside its sentence: whole, in short, and what of it waits until asked for. */
export const agreementItemWords = {
  owner: 'Responsable',
  /** In a list, where it has no head. */
  ownerOf: (name: string) => `Responsable: ${name}.`,
  partners: 'Con quién',
  colonias: 'Colonias',
  target: 'Meta',
  due: 'Plazo',
  indicators: 'Busca influir en',
  source: 'Fuente',
  progress: 'Avance',
  note: 'Nota',
  /** As parts of what is folded. */
  parts: { progress: 'avance', note: 'nota' },
  /** After them, for who hears the button alone. */
  partsOf: (id: string) => ` de ${id}`,
  calledDone: 'se da por cumplido',
  toFigure: 'Ver la gráfica',
  toAll: 'Todos los acuerdos',
  undated: 'Sin fecha publicada',
};
