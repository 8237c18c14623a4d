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
  // In the other languages of help.
  'violence',
  'rape',
  'abuse',
  'assault',
  'victim',
  'shelter',
  'refuge',
  'psycholog',
  'legal',
  'juridi',
  'medical',
  'migrant',
  'viol ',
  'agress',
  'plainte',
  'foyer',
  'quick exit',
  'history',
];

/** Those of them that a title says. */
export function tellingWordsOf(title: string): readonly string[] {
  const said = title.toLocaleLowerCase('es-MX');
  return TELLING.filter((word) => said.includes(word));
}
