/** What the site says of health and in tongues that nobody here reads, and who has read it. */
import citas from '../../../../data/catalogs/citas_salud.csv?raw';
import lecturas from '../../../../data/catalogs/lecturas.csv?raw';
import oraciones from '../../../../data/catalogs/oraciones_salud.csv?raw';
import textos from '../../../../data/catalogs/textos_ht_ar.csv?raw';
import {
  readingOf,
  readReadings,
  readSentences,
  readTongue,
  sentencesFingerprint,
  tongueFingerprint,
  type QuotedTongue,
} from '$old/lib/contract/catalogs/quotedTexts';

const readings = readReadings('lecturas.csv', lecturas);

/** What is said after a rape, each sentence with what it rests on. */
export function loadAfterRape() {
  const files = { 'oraciones_salud.csv': oraciones, 'citas_salud.csv': citas };
  const sentences = readSentences(files);
  const reading = readingOf(readings, 'despues_violacion', sentencesFingerprint(sentences));
  return { sentences, reading };
}

export type AfterRape = ReturnType<typeof loadAfterRape>;

/** Whose words they are, in `servicios.csv`: its number goes with them. */
export const SIGNATORY = 'S047';

/** Telephones and danger in a tongue, as a signatory wrote it. */
export function loadTongue(tongue: QuotedTongue) {
  const texts = readTongue('textos_ht_ar.csv', textos, tongue);
  return { tongue, ...texts, reading: readingOf(readings, tongue, tongueFingerprint(texts)) };
}

export type TongueData = ReturnType<typeof loadTongue>;
