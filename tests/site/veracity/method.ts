/**
 * Numerals that are of the method: each sentence that says one is held to the document that decides it. What is said
 * as the release has it (its notes on quality, where its delays were measured) is held to its tables.
 */
import { AREA_RULES } from './areaRules';
import type { Counted } from './counted';
import { alpha, asIn, asRun, decidedIn, isPrinted, numberOf, type Rule } from './decided';
import { TIME_RULES } from './methodRules';
import { privacyRules } from './privacyRules';

const DECISIONS = 'docs/decisions';
const LIMITS = 'docs/marcas.md';
const CONFIDENCE = /límites del valor [^|]* al (\d+) %/;
const CLUSTERS = `${DECISIONS}/agrupamientos.md`;
const IRREGULAR = `${DECISIONS}/meses-irregulares.md`;
const PRESENT = `${DECISIONS}/poblacion-ambiente.md`;
const FAR = `${DECISIONS}/alcance.md`;

/** Whatever page says them. */
const ANYWHERE: readonly Rule[] = [
  asIn(/con ([\d.]+)\s% de confianza/, LIMITS, CONFIDENCE),
  asIn(/\b(95)\s%/, LIMITS, CONFIDENCE),
  asIn(/\b(99\.8)\s%/, LIMITS, /en el embudo, al ([\d.]+) %/),
  asIn(/acertar en (\d+) de cada 100/, LIMITS, CONFIDENCE),
  asIn(
    /menos de (\d+) veces en 100\b/,
    `${DECISIONS}/muchas-comparaciones.md`,
    /con 0\.02, menos de (\d+)/,
  ),
  {
    said: /entre (\d+) comparaciones a la vez, cabe esperar unas (\d+) así/,
    is: (_, [asked = NaN]) => [asked, Math.floor(asked * alpha())],
  },
  asIn(
    /cerca de (\d+) de cada (\d+) meses/,
    `${DECISIONS}/tendencia-por-mes.md`,
    /deja fuera cerca de (\d+) de cada (\d+)\./,
  ),
  {
    said: /De cada (100) simulaciones de (\d+) áreas .* riesgo en (\d+); si no difirieran, en (\d+)/,
    is: () => [
      100,
      ...decidedIn(CLUSTERS, /Tableros de (\d+) áreas/),
      ...decidedIn(CLUSTERS, /\| 3000 \| 0\.38 \| [\d.]+ \| (\d+) \|/),
      ...decidedIn(CLUSTERS, /\| 3000 \| 0 \| [\d.]+ \| (\d+) \|/),
    ],
  },
  asIn(/\b(?:menos|menor) de (5)\b(?! veces)/i, CLUSTERS, /si es menor de (\d+)/),
  asIn(
    /\bde (\d) a (\d) o daría\b/,
    `${DECISIONS}/proteccion-de-celdas.md`,
    /Toda cuenta publicada de (\d) a (\d) por debajo/,
  ),
  asIn(
    /menos de (\d+) carpetas: (?:cifra )?inestable/i,
    `${DECISIONS}/tasa-suavizada.md`,
    /«inestable» \(menos de (\d+) carpetas\)/,
  ),
  asIn(
    /(?:residentes[^.]*|estimación, de |Censo )(2020)\b/i,
    'docs/datos/diccionario.md',
    /Mujeres residentes en (\d{4})/,
  ),
  asIn(/con (\d+)\s% más o menos/i, PRESENT, /con (\d+) % más o menos/),
  asIn(
    /confinamiento, de abril a julio de (\d{4})/,
    IRREGULAR,
    /confinamiento \| abril a julio de (\d{4})/,
  ),
  asIn(/los del confinamiento de (\d{4})/, IRREGULAR, /confinamiento \| abril a julio de (\d{4})/),
  asIn(
    /(\d[\d,]*) repartos al azar \(semilla (\d+)\)/,
    CLUSTERS,
    /con (\d[\d,]*) repartos .* La semilla está fija, (\d+),/,
  ),
  asIn(
    /(\d[\d,]*) vecindarios al azar \(semilla (\d+)\)/,
    CLUSTERS,
    /con (\d[\d,]*) permutaciones .* La semilla está fija, (\d+),/,
  ),
  asIn(
    /a lo más (\d+) de cada 100 lo serían por error/,
    CLUSTERS,
    /hallazgos falsos a lo más del (\d+) %/,
  ),
  asIn(
    /([\d,]+) personas de otras partes \(Encuesta Intercensal (\d{4}) del INEGI\)/,
    PRESENT,
    /([\d,]+) personas \(Encuesta Intercensal (\d{4}) del INEGI\)/,
  ),
  asIn(
    /\(([\d,]+) en (\d{4}), INEGI\)/,
    PRESENT,
    /([\d,]+) personas \(Encuesta Intercensal (\d{4}) del INEGI\)/,
  ),
  asIn(/a ([\d.]+) km por hora/, FAR, /tiempo a ([\d.]+) km por hora/),
  asIn(/Mujeres a más de (\d+) min/, FAR, /a más de (\d+) minutos/),
  asRun(/Mujeres a más de (\d+) km/, 'src/features/help/answers/coloniaReach.ts', 'FAR_KM'),
  asIn(
    /Revisado el (\d+) de noviembre de (\d{4})/,
    `${DECISIONS}/accesibilidad.md`,
    /Revisada el (\d+) de noviembre de (\d{4})/,
  ),
  asIn(/supere la de la alcaldía es de (\d+) %/, FAR, /superar a la alcaldía llega a (\d+) %/),
  asIn(
    /adolescentes de (\d+) a (\d+) años/,
    'docs/datos/diccionario.md',
    /adolescentes de (\d+) a (\d+) años/,
  ),
  {
    said: /Lugares en (\d+) % de las ponderaciones/,
    is: () => {
      const [from = NaN, to = NaN] = decidedIn(
        'src/features/priorities/acceptabilityTable.ts',
        /placeAt\((0\.\d+)\), placeAt\((0\.\d+)\)/,
      );
      return [(to - from) * 100];
    },
  },
  // Ends of scales: a variance over itself, Spearman's index of an order with itself and with another that has
  // nothing of it, a share of a hundred, a distance from itself, a first place.
  { said: /\((\d+): azar puro\)/, is: () => [1] },
  { said: /De (\d) \(el mismo orden\) a (\d) \(ninguna relación\)/, is: () => [1, 0] },
  { said: /Puntaje, de (\d+) a (\d+)/, is: () => [0, 100] },
  { said: /Puntaje, de (\d+)$/, is: () => [100] },
  { said: /suma \d+ de (\d+) puntos/, is: () => [100] },
  { said: /con menos \((\d+)\) a la que más \((\d+)\)/, is: () => [0, 100] },
  { said: /: (\d+) es el mismo curso/, is: () => [0] },
  { said: /\(el (\d+) es la cifra más alta\)/, is: () => [1] },
];

/** Whatever the element that says them is about. */
const WITHIN: Readonly<Record<string, readonly Rule[]>> = { ...TIME_RULES, ...AREA_RULES };

export interface MethodReader {
  /** Numerals of a whole text of the page that their document has. */
  told(sentence: string, around: Element | null): readonly string[];
  /** What a document has otherwise, and what the page no longer says. */
  wrong(): readonly string[];
}

/** @param page whose texts are read */
export function methodReader(page: Document, counted: Counted): MethodReader {
  const wrong: string[] = [];
  const own = { ...WITHIN, ...privacyRules(page) };
  const unsaid = new Map(
    [...page.querySelectorAll('main [data-method]')].flatMap((element) => {
      const name = element.getAttribute('data-method') ?? '';
      return (own[name] ?? []).map((rule) => [rule, name] as const);
    }),
  );
  return {
    told(sentence, around) {
      const told: string[] = [];
      const name = around?.closest('[data-method]')?.getAttribute('data-method') ?? '';
      for (const rule of [...ANYWHERE, ...(own[name] ?? [])]) {
        for (const [all, ...numerals] of sentence.matchAll(
          new RegExp(rule.said, `${rule.said.flags}g`),
        )) {
          const known = rule.is(counted, numerals.map(numberOf));
          unsaid.delete(rule);
          if (numerals.every((numeral, at) => isPrinted(numeral, known[at])))
            told.push(...numerals);
          else wrong.push(`«${all}», y es ${known.join(' y ') || 'nada'}`);
        }
      }
      return [...told, ...quotedIn(sentence, counted, wrong)];
    },
    wrong: () => [
      ...wrong,
      ...[...unsaid].map(([{ said }, name]) => `«${name}» ya no dice ${String(said)}`),
    ],
  };
}

/** What is said as a table of the release has it, and an example of arithmetic. */
function quotedIn(
  sentence: string,
  counted: Pick<Counted, 'quoted' | 'surveys'>,
  wrong: string[],
): readonly string[] {
  const told: string[] = [];
  for (const text of counted.quoted) {
    if (sentence.includes(text)) told.push(...(text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []));
  }
  for (const [all, survey = '', year = ''] of sentence.matchAll(/\(([A-Z]{5,}) (\d{4})\)/g)) {
    if (counted.surveys.has(`${survey} ${year}`)) told.push(year);
    else wrong.push(`«${all}», que no está en «encuestas»`);
  }
  for (const [all, from = '', to = '', more = ''] of sentence.matchAll(
    /pasar de (\d+) a (\d+) es \+(\d+)\s%/g,
  )) {
    if (Math.round((Number(to) / Number(from) - 1) * 100) === Number(more))
      told.push(from, to, more);
    else wrong.push(`«${all}»`);
  }
  return told;
}
