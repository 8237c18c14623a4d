/** What a site is an edition of: one alcaldía, told in one language, from one release. */
import type { Manifest } from './manifest';

/** As in `<html lang>`: that of `words/es`, in which all of the site is told. */
export const LANGUAGE = 'es-MX';

/** Those in which help is told too, by the first step of their addresses: `words/en`, `words/fr`. */
export const OTHER_LANGUAGES = ['en', 'fr'] as const;
export type OtherLanguage = (typeof OTHER_LANGUAGES)[number];
export type Language = typeof LANGUAGE | OtherLanguage;
export const LANGUAGES: readonly Language[] = [LANGUAGE, ...OTHER_LANGUAGES];

export const isOtherLanguage = (text: string | undefined): text is OtherLanguage =>
  OTHER_LANGUAGES.some((language) => language === text);

interface EditionPlace {
  /** INEGI's key. */
  readonly clave: string;
  /** Without «alcaldía» before it. None of the sixteen needs an article that it does not bring. */
  readonly nombre: string;
}

/** Who comes in from elsewhere to work, every day. */
export interface DailyInflow {
  readonly people: number;
  /** Who lives there, 2020. */
  readonly residents: number;
  readonly survey: string;
  readonly year: number;
  /** Who publishes the survey. */
  readonly publisher: string;
}

/**
 * What an alcaldía may be without. Each is a reason that pages say where what it is of would stand:
 * `sin_gabinete`, no sessions and no agreements are kept of it; `sin_poblacion_por_colonia`, nobody
 * publishes how many live in each colonia; `sin_servicios_propios`, no service in it is known;
 * `sin_entrada_diaria`, it is not known how many come in to work.
 */
export const LACKS = [
  'sin_gabinete',
  'sin_poblacion_por_colonia',
  'sin_servicios_propios',
  'sin_entrada_diaria',
] as const;
export type Lack = (typeof LACKS)[number];

export interface Edition {
  readonly alcaldia: EditionPlace;
  readonly language: typeof LANGUAGE;
  readonly release: Pick<Manifest, 'publicacion' | 'perfil'>;
  /** Of how many alcaldías the release holds the colonias; one is shown. */
  readonly held: number;
  /** How its cabinet is called, whose sessions and agreements are kept; null without one. */
  readonly cabinet: string | null;
  readonly inflow: DailyInflow | null;
  readonly lacks: readonly Lack[];
  /** Names of places of the alcaldía, as examples of what can be looked for. */
  readonly examples: readonly string[];
}

export interface AskedAlcaldia {
  /** Keys of those whose colonias the release holds. */
  readonly held: readonly string[];
  /** What whoever builds asked for by `ATLAS_ALCALDIA`; empty for nothing. */
  readonly asked: string;
  /** Of `data/catalogs/edicion.csv`: the one of a release that holds several. */
  readonly usual: string;
}

/**
 * Key of the alcaldía that a site shows of a release.
 * @throws Error where the release holds no colonias, or not those of the one to show
 */
export function shownAlcaldia({ held, asked, usual }: AskedAlcaldia): string {
  const [only] = held;
  if (only === undefined) {
    throw new Error(
      'La publicación no trae colonias de ninguna alcaldía: no hay qué mostrar. ' +
        'Vuelve a construirla con --alcaldia CLAVE.',
    );
  }
  const wanted = asked !== '' ? asked : held.length === 1 ? only : usual;
  if (held.includes(wanted)) return wanted;
  const by = asked !== '' ? 'que pide ATLAS_ALCALDIA' : 'de data/catalogs/edicion.csv';
  throw new Error(
    `La publicación no trae las colonias de la alcaldía «${wanted}», ${by}; trae las de ` +
      `${held.join(', ')}. Pide una de ellas con ATLAS_ALCALDIA=CLAVE, o construye la publicación con ` +
      '--alcaldia CLAVE.',
  );
}
