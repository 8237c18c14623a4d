/** What stands about the women for every ten carpetas, on the sheet of an indicator. */
export const womenPerTenWords = {
  title: 'Mujeres víctimas',
  limits:
    'Es de esos meses juntos y de toda la alcaldía: no dice nada de otros años ni de una colonia. Una carpeta ' +
    'puede tener varias víctimas, y no se sabe su edad. El lugar sale de un punto que la Fiscalía desplaza.',
  /** Before the link to the file. */
  source: (publisher: string) => `Fuente: ${publisher}, `,
};
