/** Why rows were set aside, where the release gives the code of the reason and not its words. */
const REASONS: Readonly<Record<string, string>> = {
  delito_fuera_de_catalogo: 'Lo que pasó no es de lo que aquí se cuenta.',
  sin_ageb: 'No trae AGEB: no se sabe en qué alcaldía fue.',
  feminicidio: 'De feminicidio y de su tentativa no se dice cuántas mujeres por carpeta.',
};

/** @param code as the manifest has it; one that is not known is said as it is */
export const reasonWords = (code: string): string => REASONS[code] ?? code.replaceAll('_', ' ');
