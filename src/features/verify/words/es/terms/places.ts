/** How larger places, and the alcaldía itself, are called: patterns of plain words. */

export const OF_ALCALDIA =
  '(?:alcaldias?|demarcacion(?: territorial)?|delegacion|municipio|borough) ';
export const OF_COLONIA = '(?:colonia|col|col \\.|barrio)(?: de)?(?: la| el)? ';

/** Colonias that are called as states or cities are: theirs only with an article, «la Guerrero». */
export const STATES: ReadonlySet<string> = new Set(['guerrero', 'morelos', 'juarez']);

export const CITY =
  '(?:(?:la )?ciudad de mexico|cdmx|la ciudad|la capital(?: del pais)?|ciudad|mexico city|city)';
export const COUNTRY = '(?:pais|a nivel nacional|nivel nacional|mexico|republica|nacional(?:es)?)';
export const OWN =
  '(?:esta|nuestra|dicha|la|mi|misma) (?:alcaldia|demarcacion(?: territorial)?|delegacion)|alcaldia|demarcacion';
export const REST =
  '(?:el )?resto de (?:la )?(?:alcaldia|demarcacion|ciudad|cdmx|colonias)|(?:las )?(?:demas|otras) (?:alcaldias|colonias)';

/** Other names of alcaldías. */
export const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Gustavo A. Madero': ['GAM'],
  'La Magdalena Contreras': ['Magdalena Contreras'],
  'Cuajimalpa de Morelos': ['Cuajimalpa'],
};
