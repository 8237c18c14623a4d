/** What is said to programs of the release: they hand it to people. */
import { writeDay } from '$lib/words/es/dates';
import { writeCount } from '$lib/words/es/numbers';

const LIMITS =
  'Se cuentan denuncias, no toda la violencia que ocurre: más denuncias pueden ser más violencia o más confianza ' +
  'para denunciar.';

export const machineWords = {
  author: 'Atlas Violeta',
  catalogue: (place: string) => `Datos de Atlas Violeta, alcaldía ${place}`,
  ofCatalogue: (place: string) =>
    `Los conjuntos de datos del tablero abierto sobre violencia de género en la alcaldía ${place}.`,
  title: (place: string) => `Violencia de género en la alcaldía ${place}, colonia por colonia`,
  /** @param k under which nothing but zero is published by colonia */
  description: (place: string, k: number) =>
    `Cuentas de denuncias y llamadas por violencia de género en la alcaldía ${place} y sus colonias, con las otras ` +
    `alcaldías para comparar. Por colonia no se publican cuentas de 1 a ${k - 1}: la celda va vacía, y vacía no es ` +
    `cero. ${LIMITS}`,
  where: (place: string) => `${place}, Ciudad de México`,
  keywords: ['violencia de género', 'violencia familiar', 'violencia sexual', 'Ciudad de México'],
  limits: LIMITS,
  all: 'Toda la publicación en un zip',
  boundaries: 'Contornos de las colonias',
  page: 'Llévate los datos',
  feed: {
    title: (place: string) => `Publicaciones de Atlas Violeta, alcaldía ${place}`,
    subtitle: 'Cada publicación de los datos, y qué cambió después de haberse dicho.',
    present: (release: string, rows: number, tables: number) =>
      `Publicación ${release}: ${writeCount(rows)} renglones en ${tables} tablas.`,
    earlier: (release: string) =>
      `Publicación ${release}. Otra la sustituyó: sus archivos ya no se dan aquí.`,
    unchanged: 'Ninguna cuenta ya dicha cambió.',
    release: (release: string, day: string) => `Publicación ${release}, del ${writeDay(day)}`,
  },
  guide: {
    lead: (place: string) =>
      `Tablero abierto sobre violencia de género en la alcaldía ${place} de la Ciudad de México: cuentas de ` +
      'denuncias y llamadas, con lo que se puede y no se puede decir de ellas.',
    release: (release: string, day: string) => `Publicación ${release}, del ${writeDay(day)}.`,
    rules: (k: number) => [
      LIMITS,
      `Por colonia no hay cuentas de 1 a ${k - 1}: una celda vacía no es cero, ni se puede adivinar.`,
      'Un mes provisional aún espera denuncias: no se compara con uno completo.',
      'Cuando dos cifras no se distinguen del azar, no digas que una subió o bajó.',
      'Cita la publicación con su nombre completo.',
      'Si quien pregunta está en peligro: 911, o *765 de Línea Mujeres.',
    ],
    rulesTitle: 'Cómo se leen',
    data: 'Datos',
    pages: 'Páginas',
    manifest: 'de qué archivos salió, qué se contó y qué se apartó',
    latest: 'direcciones que no cambian de una publicación a otra',
    dataPackage: 'todas las tablas, columna por columna (Data Package)',
    catalogue: 'catálogo DCAT-AP en JSON-LD',
    feed: 'publicaciones y cambios (Atom)',
    zip: 'toda la publicación en un zip',
    take: 'cada tabla en Parquet, CSV o Excel',
    indicators: 'qué cuenta cada indicador y hasta dónde se publica',
    methods: 'cómo se calcula cada cosa',
    verify: 'si una cifra pública cuadra con los datos y rebasa el azar',
    help: 'a quién llamar y a dónde ir',
  },
};
