/**
 * How people say in Spanish what a claim is made of: patterns, as the text of regular expressions. Accents and
 * capitals are left out before it is read.
 */

interface TopicTerm {
  readonly said: string;
  /** Ids of topics that it may stand for: the first that a release counts. */
  readonly topics: readonly string[];
}

/** The longer before the shorter that it holds. */
export const TOPIC_TERMS: readonly TopicTerm[] = [
  { said: 'tentativas? de feminicidio', topics: ['tentativa_feminicidio'] },
  { said: 'feminicid', topics: ['feminicidio', 'snsp_feminicidio'] },
  { said: String.raw`intimidad sexual|packs?\b|ley olimpia`, topics: ['intimidad_sexual'] },
  {
    said: 'violencia (intra)?familiar|violencia domestica|violencia en el hogar',
    topics: ['violencia_familiar', 'snsp_violencia_familiar'],
  },
  { said: 'violencia sexual|delitos sexuales|agresiones sexuales', topics: ['violencia_sexual'] },
  { said: 'violacion|violad', topics: ['violacion', 'snsp_violacion'] },
  { said: 'abusos? sexual', topics: ['abuso_sexual', 'snsp_abuso_sexual'] },
  { said: String.raw`acosos?\b`, topics: ['acoso_sexual', 'snsp_acoso_sexual'] },
  {
    said: String.raw`homicidios? culposos?|\bculposos?\b`,
    topics: ['snsp_homicidio_culposo'],
  },
  {
    said: String.raw`homicidios? dolosos?|asesinatos?|\bdolosos?\b`,
    topics: ['snsp_homicidio_doloso'],
  },
  {
    said: 'violencia (de genero|contra las? mujer(es)?)|violencia de todo tipo',
    topics: ['violencia_total'],
  },
];

/** What is claimed in public of the alcaldía and no source of ours counts. */
export const UNCOUNTED_TERMS: readonly { readonly said: string; readonly nombre: string }[] = [
  { said: String.raw`\bculposos?\b`, nombre: 'homicidio culposo' },
  { said: 'homicidios?', nombre: 'homicidio, sin decir si doloso o culposo' },
  { said: 'hostigamiento', nombre: 'hostigamiento sexual' },
  { said: 'lesiones', nombre: 'lesiones' },
  { said: String.raw`\brobos?\b|asaltos?`, nombre: 'robo' },
  { said: 'delitos de alto impacto|alto impacto', nombre: 'delitos de alto impacto' },
  { said: String.raw`trata de personas|\btrata\b`, nombre: 'trata de personas' },
  { said: 'narcomenudeo', nombre: 'narcomenudeo' },
  { said: 'extorsion', nombre: 'extorsión' },
];

export const FALL = String.raw`\b(baj(o|a|an|aron|ada|ado|ar)|disminu\w*|reduc\w*|reduj\w*|cay(o|eron)|cae|caida|descen\w*|menos|menor(es)?|abat\w*|abajo|inferior(es)?|retroce\w*|desplom\w*|decre\w*|mengu\w*)\b`;
export const RISE = String.raw`\b(sub(io|ieron|e|en|ida|ir)|aument\w*|crec(io|ieron|e|en|er|imiento)|increment\w*|alza|mas|mayor(es)?|repunt\w*|dispar\w*|arriba|superior(es)?|elev\w*)\b`;

/** A change said in words, in percent. */
export const WORDED_CHANGES: readonly { readonly said: string; readonly percent: number }[] = [
  { said: String.raw`\b(a|por) la mitad\b`, percent: -50 },
  { said: String.raw`\bse (duplic|dobl)\w*|\bel doble\b`, percent: 100 },
  { said: String.raw`\bse triplic\w*|\bel triple\b`, percent: 200 },
  { said: String.raw`\bse cuadruplic\w*|\bel cuadruple\b`, percent: 300 },
];

/** A part of what there was, up or down as the verb says; the larger before the one that it holds. */
export const WORDED_PARTS: readonly { readonly said: string; readonly percent: number }[] = [
  { said: String.raw`\bdos (tercios|terceras partes)\b`, percent: 67 },
  { said: String.raw`\btres (cuartos|cuartas partes)\b`, percent: 75 },
  { said: String.raw`\b(un tercio|(la|una) tercera parte)\b`, percent: 33 },
  { said: String.raw`\b(un cuarto|(la|una) cuarta parte)\b`, percent: 25 },
];

export const PERCENT = '(?:%|por ciento|porciento)';

/** First letters of each month: as written whole or cut. */
export const MONTH_STEMS = [
  'ene',
  'feb',
  'mar',
  'abr',
  'may',
  'jun',
  'jul',
  'ago',
  'sep',
  'oct',
  'nov',
  'dic',
] as const;
export const MONTH =
  '(ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:t|tiembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)';

export const NUMBER_WORDS: readonly string[] = [
  'cero',
  'un',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];

/** Parts of a year that have a name. */
export const NAMED_MONTHS: readonly {
  readonly said: string;
  readonly from: number;
  readonly to: number;
}[] = [
  { said: 'primer semestre', from: 1, to: 6 },
  { said: 'segundo semestre', from: 7, to: 12 },
  { said: 'primer trimestre', from: 1, to: 3 },
  { said: 'segundo trimestre', from: 4, to: 6 },
  { said: 'tercer trimestre', from: 7, to: 9 },
  { said: '(cuarto|ultimo) trimestre', from: 10, to: 12 },
  { said: 'primer cuatrimestre', from: 1, to: 4 },
];

const COMPARING = String.raw`\brespecto (?:al?|del?)\b|\bcomparad[oa]s? con\b|\bcomparacion (?:con|al?)\b|\brelacion (?:con|al?)\b|\bfrente al?\b|\bvs\b|\b(?:mas|menos|mayor(?:es)?|menor(?:es)?) (?:que|al?)\b`;
const PART_OF_TIME = '(?:mism|ano|mes|period|de |que |primer|segund|ultim|trimestre|semestre)';
/** How a text ends before a year or months that are compared with; «violencia contra las mujeres» compares nothing. */
export const COMPARED_WITH = String.raw`(?:${COMPARING})[^0-9]{0,40}$|\bcontra (?:(?:el|los?|las?) ${PART_OF_TIME}[^0-9]{0,30}|${MONTH}\b[^0-9]{0,20})?$`;
/** What has a beginning and no end: «desde octubre de 2024»; from a year on, that year is what is compared with. */
export const SINCE_MONTH = String.raw`\b(?:desde|a partir de)(?: el mes de)? [a-z]+(?: de)? `;
export const SINCE_YEAR = String.raw`\b(?:desde|a partir de) `;

/** What is counted of time, and no case: «los primeros 5 meses de 2025». */
export const COUNTS_OF_TIME = 'mes(?:es)?|dias?|anos?|semanas?|horas?|trimestres?|semestres?';

export const CITY = String.raw`\b(en la ciudad|ciudad de mexico|cdmx|la capital|capitalin\w*)\b`;
export const COUNTRY = String.raw`\b(en el pais|nacional(es)?|en mexico|a nivel nacional)\b`;

/** What stands before the name of a colonia, as of `normaliseName`; and before one that is no other name. */
export const BEFORE_COLONIA: readonly string[] = ['COLONIA', 'COL'];
export const BEFORE_COLONIA_ALONE: readonly string[] = [...BEFORE_COLONIA, 'EN', 'EN LA', 'EN EL'];
export const BEFORE_POPULAR: readonly string[] = [...BEFORE_COLONIA_ALONE, 'DE', 'DEL', 'DE LA'];
/** A place by its capital, as it is typed: «en Ecatepec», «en la colonia Del Valle»; no month. */
export const PROPER_NAME_OF_PLACE = String.raw`\ben (?:(?:la|el|los|las) )?(?:(?:colonia|col\.|barrio|pueblo|municipio) )?(?!(?:Ene|Feb|Mar|Abr|May|Jun|Jul|Ago|Sep|Oct|Nov|Dic)[a-z]*\b)[A-ZÁÉÍÓÚÑ][a-záéíóúñ]`;
export const BEFORE_ALCALDIA: readonly string[] = ['EN', 'DE', 'ALCALDIA', 'DELEGACION'];
export const OWN_ALCALDIA = ' LA ALCALDIA ';

/** A rate, of which one divisor is chosen. */
export const PER_RESIDENT = String.raw`\btasas?\b|\bpor (cada )?(habitante|persona|\d[\d,. ]*(mil )?(habitantes|mujeres|personas))|\bpor cada (cien|100) mil\b|\bper capita\b`;
