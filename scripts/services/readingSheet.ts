/** The sheet on which who knows reads a text of the site: each sentence with what it rests on, to be marked by hand. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  READ_TEXTS,
  readSentences,
  readTongue,
  sentencesFingerprint,
  tongueFingerprint,
  type QuotedSentence,
  type QuotedTongue,
  type ReadText,
} from '../../src/lib/contract/catalogs/quotedTexts';
import { writeLooseDate } from '../../src/lib/words/es/looseDates';
import { EtlError } from '../etl/io/errors';

const WHO: Readonly<Record<ReadText, string>> = {
  despues_violacion: 'personal de salud',
  ht: 'quien hable criollo haitiano',
  ar: 'quien hable árabe',
};

/**
 * Writes it as Markdown, never over another file.
 * @param root folder of the project
 * @returns what to tell of it
 */
export function printReadingSheet(
  root: string,
  asked: string,
  file = `lectura-${asked}.md`,
): string {
  const texto = READ_TEXTS.find((each) => each === asked);
  if (texto === undefined) {
    throw new EtlError(`No hay un texto «${asked}».`, `Son ${READ_TEXTS.join(', ')}.`);
  }
  if (existsSync(file)) {
    throw new EtlError(
      `«${file}» ya existe: no se escribe encima.`,
      'Da otro nombre al final de la orden.',
    );
  }
  const catalog = (name: string) => readFileSync(resolve(root, 'data/catalogs', name), 'utf8');
  const { huella, body } =
    texto === 'despues_violacion' ? ofSentences(catalog) : ofTongue(catalog, texto);
  const sheet = [
    `# Lectura de «${texto}», por ${WHO[texto]}`,
    `Huella del texto: ${huella}`,
    'Marca cada oración. Lo que no se sostenga, escríbelo debajo; no cambies las citas.',
    ...body,
    '---',
    'Nombre: ______________________________  Cargo: ______________________________  Fecha: ____________',
    'Lo que escribas aquí se publica: tu nombre, tu cargo y el día.',
    'Si todo se sostiene, quien mantiene el sitio agrega a data/catalogs/lecturas.csv:',
    `    ${texto},NOMBRE,CARGO,AAAA-MM-DD,${huella}`,
    '',
  ].join('\n\n');
  writeFileSync(file, sheet);
  return `${file}: para ${WHO[texto]}. Huella ${huella}: vale sólo para el texto de hoy.`;
}

const BOX = '☐ se sostiene   ☐ hay que cambiarla';

function ofSentences(catalog: (name: string) => string) {
  const sentences = readSentences({
    'oraciones_salud.csv': catalog('oraciones_salud.csv'),
    'citas_salud.csv': catalog('citas_salud.csv'),
  });
  return { huella: sentencesFingerprint(sentences), body: sentences.flatMap(sentenceLines) };
}

const sentenceLines = ({ es, en, fr, citas }: QuotedSentence, at: number): readonly string[] => [
  `## ${at + 1}. ${es}`,
  `en: ${en}`,
  `fr: ${fr}`,
  ...citas.map(
    ({ cita, documento, articulo, fecha, leida_en: medio, fuente_url: url }) =>
      `> «${cita}»\n>\n> ${documento}, ${articulo}, ${fecha === null ? 'sin fecha' : writeLooseDate(fecha)}. Leída en ${medio}: <${url}>`,
  ),
  BOX,
];

function ofTongue(catalog: (name: string) => string, tongue: QuotedTongue) {
  const texts = readTongue('textos_ht_ar.csv', catalog('textos_ht_ar.csv'), tongue);
  return {
    huella: tongueFingerprint(texts),
    body: [
      `Palabras de Casa Refugiados, del ${writeLooseDate(texts.fecha)}: <${texts.fuente}>`,
      ...Object.entries(texts.textos).flatMap(([clave, texto]) => [`## ${clave}: ${texto}`, BOX]),
    ],
  };
}
