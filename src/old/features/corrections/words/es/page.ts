/** The page of what was corrected. */
export const pageWords = {
  tab: 'Qué corregimos',
  description: 'Lo que este sitio dijo y ya no dice, con su fecha y su razón.',
  kicker: 'Correcciones',
  /** @param count of corrections */
  title: (count: number) =>
    count === 0
      ? 'No hemos tenido que corregir nada de lo dicho'
      : `Qué corregimos: ${count === 1 ? 'una vez' : `${count} veces`} dijimos algo que los datos no sostienen`,
  lead:
    'Cuando una afirmación resulta equivocada no se borra en silencio: aquí queda lo que dijimos, ' +
    'lo que decimos ahora y por qué. Las cifras son las de la publicación de ese día.',
  said: 'Dijimos',
  says: 'Decimos',
  why: 'Por qué',
  where: 'Dónde',
  /** @param path from the root of the site */
  page: (path: string) => (path === '/' ? 'En la portada' : `En ${path}`),
  method: 'Cómo se calcula',
  revisions:
    'Esto es lo que corregimos nosotros. Las cuentas que cambian de una publicación a la siguiente, las ' +
    'corrija la autoridad o nosotros, están en su tabla «revisiones».',
};
