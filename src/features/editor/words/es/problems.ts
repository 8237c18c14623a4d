/** What is wrong with a row or a file, and its remedy: phrases that go on from a place or a value. */
export const problemWords = {
  taken: { what: 'ya está en otro renglón', remedy: 'Cámbialo, o corrige el otro' },
  workbook: {
    what: 'es un libro de Excel, no un CSV',
    remedy: 'Guárdalo como «CSV UTF-8 (delimitado por comas)» y ábrelo otra vez',
  },
  internal: {
    what: 'salió de un sitio de uso interno, con cuentas que no se publican, y aquí no se abre',
    remedy: 'Abre el que se descarga del repositorio',
  },
  strange: (files: readonly string[]) => ({
    what: `no es ninguno de ${files.join(', ')}`,
    remedy: 'Abre el que se descarga del repositorio',
  }),
};
