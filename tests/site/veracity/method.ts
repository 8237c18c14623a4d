/**
 * Numerals that are of the method: each sentence that says one is held to the document that decides it. What is said
 * as the release has it (its notes on quality, where its delays were measured) is held to its tables.
 */
import { readFileSync } from 'node:fs';
import type { Counted } from './counted';

interface Constant {
  /** As pages say it; each group is a numeral. */
  readonly said: RegExp;
  readonly document: string;
  /** As the document has it, with as many groups, in the same order. */
  readonly decided: RegExp;
}

const DECISIONS = 'docs/decisions';
const LIMITS = 'docs/marcas.md';
const CONFIDENCE = /límites del valor [^|]* al (\d+) %/;
const CLUSTERS = `${DECISIONS}/agrupamientos.md`;
const IRREGULAR = `${DECISIONS}/meses-irregulares.md`;

const CONSTANTS: readonly Constant[] = [
  { said: /con ([\d.]+)\s% de confianza/, document: LIMITS, decided: CONFIDENCE },
  { said: /\b(95)\s%/, document: LIMITS, decided: CONFIDENCE },
  { said: /\b(99\.8)\s%/, document: LIMITS, decided: /en el embudo, al ([\d.]+) %/ },
  { said: /acertar en (\d+) de cada 100/, document: LIMITS, decided: CONFIDENCE },
  {
    said: /menos de (\d+) veces en 100\b/,
    document: `${DECISIONS}/muchas-comparaciones.md`,
    decided: /con 0\.02, menos de (\d+)/,
  },
  {
    said: /cerca de (\d+) de cada (\d+) meses/,
    document: `${DECISIONS}/tendencia-por-mes.md`,
    decided: /deja fuera cerca de (\d+) de cada (\d+)\./,
  },
  {
    said: /\b(?:menos|menor) de (5)\b(?! veces)/i,
    document: CLUSTERS,
    decided: /si es menor de (\d+)/,
  },
  {
    said: /\bde (\d) a (\d) o daría\b/,
    document: `${DECISIONS}/proteccion-de-celdas.md`,
    decided: /toda cuenta publicada de (\d) a (\d)\./,
  },
  {
    said: /menos de (\d+) carpetas: (?:cifra )?inestable/i,
    document: `${DECISIONS}/tasa-suavizada.md`,
    decided: /«inestable» \(menos de (\d+) carpetas\)/,
  },
  {
    said: /(?:residentes[^.]*|estimación, de |Censo )(2020)\b/i,
    document: 'docs/datos/diccionario.md',
    decided: /Mujeres residentes en (\d{4})/,
  },
  {
    said: /con (\d+)\s% más o menos/i,
    document: `${DECISIONS}/poblacion-ambiente.md`,
    decided: /con (\d+) % más o menos/,
  },
  {
    said: /confinamiento, de abril a julio de (\d{4})/,
    document: IRREGULAR,
    decided: /confinamiento \| abril a julio de (\d{4})/,
  },
  {
    said: /los del confinamiento de (\d{4})/,
    document: IRREGULAR,
    decided: /confinamiento \| abril a julio de (\d{4})/,
  },
  {
    said: /(\d[\d,]*) repartos al azar \(semilla (\d+)\)/,
    document: CLUSTERS,
    decided: /con (\d[\d,]*) repartos .* La semilla está fija, (\d+),/,
  },
  {
    said: /(\d[\d,]*) vecindarios al azar \(semilla (\d+)\)/,
    document: CLUSTERS,
    decided: /con (\d[\d,]*) permutaciones .* La semilla está fija, (\d+),/,
  },
  {
    said: /a lo más (\d+) de cada 100 lo serían por error/,
    document: CLUSTERS,
    decided: /hallazgos falsos a lo más del (\d+) %/,
  },
  {
    said: /([\d,]+) personas de otras partes \(Encuesta Intercensal (\d{4}) del INEGI\)/,
    document: `${DECISIONS}/poblacion-ambiente.md`,
    decided: /([\d,]+) personas \(Encuesta Intercensal (\d{4}) del INEGI\)/,
  },
];

const read = new Map<string, string>();

/** In one line. */
function textOf(document: string): string {
  const found = read.get(document) ?? readFileSync(document, 'utf8').replace(/\s+/g, ' ');
  read.set(document, found);
  return found;
}

export interface OfTheMethod {
  /** Numerals that their document has. */
  readonly told: readonly string[];
  /** What a document has otherwise. */
  readonly wrong: readonly string[];
}

/** @param sentence a whole text of a page */
export function methodIn(
  sentence: string,
  counted: Pick<Counted, 'quoted' | 'surveys'>,
): OfTheMethod {
  const [told, wrong]: [string[], string[]] = [[], []];
  for (const { said, document, decided } of CONSTANTS) {
    const [, ...known] = decided.exec(textOf(document)) ?? [];
    for (const [all, ...numerals] of sentence.matchAll(new RegExp(said, `${said.flags}g`))) {
      if (numerals.join() === known.join()) told.push(...numerals);
      else wrong.push(`«${all}», y en ${document}: ${known.join(' y ') || 'nada'}`);
    }
  }
  for (const text of counted.quoted) {
    if (sentence.includes(text)) told.push(...(text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []));
  }
  for (const [all, survey = '', year = ''] of sentence.matchAll(/\(([A-Z]{5,}) (\d{4})\)/g)) {
    if (counted.surveys.has(`${survey} ${year}`)) told.push(year);
    else wrong.push(`«${all}», que no está en «encuestas»`);
  }
  // An example of arithmetic.
  for (const [all, from, to, more = ''] of sentence.matchAll(
    /pasar de (\d+) a (\d+) es \+(\d+)\s%/g,
  )) {
    if (Math.round((Number(to) / Number(from) - 1) * 100) === Number(more))
      told.push(from ?? '', to ?? '', more);
    else wrong.push(`«${all}»`);
  }
  return { told, wrong };
}
