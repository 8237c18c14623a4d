import type { Parts } from '$lib/words/parts';
import { titled } from '$lib/words/es/siteName';

/** The page of the clusters of one indicator, around its answer. */
export const pageWords = {
  title: (enFrase: string) => titled(`Agrupamientos: ${enFrase}`),
  /** @param among what the counts are divided by */
  titleOf: (enFrase: string, among: string, period: string) =>
    titled(`Agrupamientos: ${enFrase} entre ${among}, ${period}`),
  description: (enFrase: string) =>
    `Dónde se agrupan las carpetas por ${enFrase} más de lo que haría el azar, y dónde no.`,
  kicker: 'Agrupamientos entre las colonias de la alcaldía',
  /** What the whole alcaldía does publish. */
  elsewhere: [
    'De toda la alcaldía sí se publica: ',
    { link: 'trend', text: 'su tendencia' },
    ' y ',
    { link: 'peers', text: 'cómo está entre las alcaldías de la ciudad' },
    '.',
  ] satisfies Parts<'trend' | 'peers'>,
};
