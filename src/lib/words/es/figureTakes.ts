/** What is taken of a figure: its numbers, its picture, its page for other sites. Brought when it is asked for. */
export const figureTakesWords = {
  label: (finding: string) => `Qué descargar de «${finding}»`,
  csv: { seen: 'Números (CSV)', hint: 'Para una hoja de cálculo o un programa.' },
  svg: { seen: 'Imagen (SVG)', hint: 'Se amplía sin perder, y su texto se puede corregir.' },
  png: { seen: 'Imagen (PNG)', hint: 'Para una nota, una presentación o un mensaje.' },
  insert: {
    seen: 'Insertar en otra página',
    hint: 'Un código que muestra la figura, con su fuente, en otro sitio.',
  },
  /** In the picture, after the name of a part of the figure that is folded in the page. */
  folded: ' (en la página)',
  making: 'Se está haciendo la imagen…',
  done: (file: string) => `Listo: ${file}`,
  failed:
    'El navegador no pudo hacer la imagen, quizá por falta de memoria. Prueba con la otra imagen o con los números.',
  unbrought: 'No se pudo traer lo que dibuja la figura. Revisa tu conexión y vuelve a intentarlo.',
  code: 'Código para insertar la figura',
  atDefault: 'Se inserta la figura como se ve al abrir la página, sin lo que elegiste en ella.',
  copy: 'Copiar el código',
  copied: 'Copiado.',
  notCopied: 'El navegador no deja copiar: selecciona el código y cópialo.',
  unreached: 'No se pudo traer el código. Revisa tu conexión y vuelve a intentarlo.',
};
