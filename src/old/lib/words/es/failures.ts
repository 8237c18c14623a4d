/** What a reader is told when the program, the connection or the engine fails. */

const REPORT = 'avisa a quien publica este sitio.';

/** Why, and what the reader can do: it follows a sentence that says what failed. */
const REASONS = {
  network: 'Se perdió la conexión con el servidor. Revisa tu red y vuelve a intentarlo.',
  stalled: 'Dejaron de llegar datos a la mitad. Revisa tu red y vuelve a intentarlo.',
  missing:
    'El servidor ya no tiene un archivo que hace falta: quizá el sitio se renovó mientras leías. ' +
    'Recarga la página.',
  refused:
    'El servidor no entregó un archivo que hace falta. Espera un momento y vuelve a intentarlo.',
  blocked:
    'El navegador, una extensión o la red de este lugar no dejan que la página haga cuentas. ' +
    'Prueba sin extensiones o con otro navegador.',
  unsupported:
    'Este navegador no puede hacer las cuentas de esta página. Actualízalo o prueba con otro.',
  damaged: `Un archivo llegó incompleto o alterado. Recarga la página; si se repite, ${REPORT}`,
  memory:
    'A este aparato no le alcanzó la memoria. Cierra otras pestañas o aplicaciones y vuelve a intentarlo.',
  silent:
    'Quizá a este aparato le faltó memoria. Vuelve a intentarlo; si se repite, cierra otras pestañas o ' +
    'aplicaciones.',
  crashed: 'Se detuvo a la mitad de una cuenta. Vuelve a intentarlo: empezará de nuevo.',
  query:
    'No es tu conexión ni lo que elegiste: la pregunta que hace la página está mal escrita. Avisa a ' +
    'quien publica este sitio.',
  bug: `Es una falla de la página. Recárgala; si se repite, ${REPORT}`,
  unknown: 'No sabemos por qué. Vuelve a intentarlo; si se repite, recarga la página.',
};

export const failureWords = {
  reasons: REASONS,
  /** Each before its reason. */
  unanswered: 'La base de datos no pudo responder.',
  otherAnswer: 'La base de datos respondió otra cosa de la esperada.',
  unloaded: 'No se pudo cargar el motor de consultas.',
  engine: {
    unstarted: 'El motor de consultas no arrancó. Lo que ya está en la página sigue siendo válido.',
    unfinished: 'El motor de consultas no pudo terminar.',
    silent: 'El motor de consultas dejó de responder.',
    stopped: 'El motor de consultas se detuvo.',
    unable:
      'Este navegador no puede correr el motor de consultas: es muy antiguo, o tiene apagado WebAssembly, ' +
      'con el que funciona. Actualízalo o usa otro; lo que ya está en la página sigue siendo válido.',
  },
  compute: 'No se pudo terminar el cálculo. Lo que ya está en la página sigue siendo válido.',
  superseded:
    'Hay una publicación nueva de los datos. Lo que ves es de la anterior y no se mezcló con ella: ' +
    'recarga la página para ver la nueva.',
  /** Of the files of the release; numbers come written. */
  release: {
    otherFormat: (format: number) =>
      `La publicación que hay ahora en el sitio es de formato ${format}, que esta página no ` +
      'sabe leer: el sitio se renovó mientras leías. Recarga la página.',
    unreadable: (file: string) =>
      `El índice de la publicación («${file}») no se puede leer. Vuelve a intentarlo; si se repite, ` +
      REPORT,
    outside: (file: string) =>
      `El manifiesto nombra «${file}», que está fuera de la publicación. No se pidió. ` +
      'Avisa a quien publica este sitio.',
    stalled: (file: string, seconds: string) =>
      `La descarga de «${file}» se detuvo: pasaron ${seconds} segundos sin ` +
      'que llegara nada. Revisa tu conexión y vuelve a intentarlo; la próxima vez se esperará más.',
    lost: (file: string) =>
      `Se perdió la conexión al descargar «${file}». Revisa tu conexión y vuelve a intentarlo.`,
    missing: (file: string) =>
      `Falta el archivo «${file}» de la publicación. Vuelve a intentarlo; si sigue faltando, ` +
      'recarga la página: la publicación pudo renovarse mientras leías.',
    refused: (file: string, status: number) =>
      `El servidor no entregó «${file}» (respondió ${status}). ` +
      'Espera un momento y vuelve a intentarlo.',
    truncated: (file: string, got: string, announced: string) =>
      `El archivo «${file}» llegó incompleto: ${got} de ${announced} bytes. Vuelve a intentarlo.`,
    altered: (file: string) =>
      `El archivo «${file}» no es el que anuncia la publicación, y no se usó nada de él. ` +
      `Vuelve a intentarlo; si se repite, ${REPORT}`,
  },
};
