/** What a title of help may not say, read by whoever looks over a shoulder or into a history. */

/** What was suffered, what is asked for, and for whom. */
const TELLING = [
  'violencia',
  'violent',
  'violación',
  'agresi',
  'agresor',
  'abuso',
  'acoso',
  'maltrato',
  'víctima',
  'refugio',
  'refugiad',
  'denuncia',
  'fiscalía',
  'sos mujeres',
  'psicológic',
  'jurídic',
  'médic',
  'migrante',
  'lgbt',
  'salir rápido',
  'borrar',
  'historial',
];

/** Those of them that a title says. */
export function tellingWordsOf(title: string): readonly string[] {
  const said = title.toLocaleLowerCase('es-MX');
  return TELLING.filter((word) => said.includes(word));
}
