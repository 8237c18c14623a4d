/** How larger places, and the alcaldía itself, are called: patterns of plain words. */

export const OF_ALCALDIA =
  '(?:alcaldias?|demarcacion(?: territorial)?|delegacion|municipio|borough) ';
export const OF_COLONIA = '(?:colonia|col|col \\.|barrio)(?: de)?(?: la| el)? ';

/** Colonias that are called as states or cities are: theirs only with an article, «la Guerrero». */
export const STATES: readonly string[] = ['guerrero', 'morelos', 'juarez'];

export const CITY =
  '(?:(?:la )?ciudad de mexico|cdmx|la ciudad|(?:la )?capital(?: del pais)?|ciudad|capitalin[oa]s?|mexico city|city)';
export const COUNTRY = '(?:pais|a nivel nacional|nivel nacional|mexico|republica|nacional(?:es)?)';
export const OWN =
  '(?:esta|nuestra|dicha|la|mi|misma) (?:alcaldia|demarcacion(?: territorial)?|delegacion)|alcaldia|demarcacion';
export const REST =
  '(?:el )?resto de (?:la )?(?:alcaldia|demarcacion|ciudad|cdmx|colonias)|(?:las )?(?:demas|otras) (?:alcaldias|colonias)';

/** How an alcaldía is also called: without its article, by its first name alone, by its initials where one is written. */
export const shortNamesOf = (name: string): readonly string[] => {
  const words = name.split(' ');
  const [first = ''] = words;
  return [
    ...(/^(?:La|El|Los|Las)$/.test(first) ? [words.slice(1).join(' ')] : []),
    ...(words[1] === 'de' ? [first] : []),
    ...(words.some((word) => word.endsWith('.'))
      ? [words.map((word) => word.charAt(0)).join('')]
      : []),
  ];
};
