import type { Parts } from '$old/lib/words/parts';

/** What remains on the device, and how to clear it. */
export const pageWords = {
  description: 'Cómo cuida este sitio tu privacidad y qué puedes hacer tú.',
  kicker: 'Privacidad',
  title: 'Qué queda en tu teléfono o tu computadora, y cómo borrarlo',
  leaving: {
    title: 'Qué hace «Salir rápido»',
    what:
      'Deja la pantalla en blanco y abre la portada de Wikipedia en lugar de esta página: la flecha ' +
      '«atrás» ya no regresa a ella. Con teclado basta presionar Mayúsculas (Shift) tres veces, sin ' +
      'dejar pasar más de 5 segundos entre una y otra.',
    withoutScript: [
      { strong: 'Sin JavaScript es un enlace común' },
      ': la flecha «atrás» sí regresa a la página que dejaste. En ese caso, cierra la pestaña.',
    ] satisfies Parts,
    noScriptNow: 'Ahora mismo JavaScript no está activo en tu navegador.',
  },
  remains: {
    title: 'Qué queda, aunque salgas',
    list: [
      [
        { strong: 'El historial del navegador' },
        ': guarda la dirección y el título de cada página que abriste aquí, también de la última. ' +
          'Las anteriores siguen en la flecha «atrás», y en «adelante» si regresaste.',
      ],
      [{ strong: 'Lo que buscaste para llegar' }, ', en el buscador y en tu cuenta.'],
      [
        { strong: 'Otros aparatos con tu misma cuenta' },
        ' de Google o de Apple: pueden mostrar el mismo historial.',
      ],
      [
        { strong: 'El permiso de ubicación' },
        ', si se lo diste a este sitio: sigue en la configuración del navegador hasta que lo quites.',
      ],
      [{ strong: 'Lo que descargaste o fotografiaste' }, ' de la pantalla.'],
      [
        { strong: 'Las llamadas y los mensajes' },
        ', en el registro del teléfono y en WhatsApp; a veces, también en el recibo.',
      ],
    ] satisfies readonly Parts[],
    nothingOfOurs:
      'Este sitio no pone cookies, no guarda lo que consultas ni lo envía a nadie. Quien administra ' +
      'tu red puede ver el nombre del sitio, no la página.',
    help: [
      { strong: 'De la ayuda, quien aloja el sitio ve que se abrió' },
      ', a qué hora y desde qué conexión: no qué necesidad elegiste ni qué colonia, que no salen de tu ' +
        'aparato. Con nuestros archivos de servidor ni eso queda escrito. Donde no se usan (GitHub Pages, ' +
        'Netlify, Cloudflare Pages) su registro puede guardarlo. Si abres una dirección de antes, de las que ' +
        'llevaban números después de «servicios», esos números sí le llegan.',
    ] satisfies Parts,
    company: [
      { strong: 'La compañía de teléfono' },
      ' ve a qué sitio te conectas y cuándo, no la página; y de cada llamada o mensaje, a qué número y a qué ' +
        'hora, y a veces lo pone en el recibo. De WhatsApp ve que lo usas, no con quién.',
    ] satisfies Parts,
    search:
      'Lo que escribes para buscar una colonia no sale de tu aparato. «Usar mi ubicación» pregunta a tu ' +
      'navegador dónde estás sólo cuando lo tocas; en la misma página se ve en qué colonia cae, y el punto ' +
      'no se guarda, ni se envía, ni queda en el historial: queda la colonia, en la dirección. Para ' +
      'saber dónde estás, tu navegador sí puede preguntar a la empresa que lo hace.',
  },
  clearing: {
    title: 'Cómo borrarlo',
    caution: [
      { strong: 'Un historial vacío también se nota.' },
      ' Si alguien lo revisa, es mejor borrar sólo estas páginas, o sólo lo de hoy. Los nombres de ' +
        'los menús cambian un poco con cada versión.',
    ] satisfies Parts,
    alsoElsewhere:
      'Borra también la llamada en el registro, el mensaje para todos o para ti, y el archivo en ' +
      '«Descargas».',
  },
  nextTime: {
    title: 'La próxima vez',
    privateWindow: [
      'Abre el sitio en una ',
      { strong: 'ventana privada' },
      ' (de incógnito, o modo secreto) y ciérrala al terminar: no deja historial en el aparato. No ' +
        'esconde las descargas, ni las llamadas, ni lo que se ve por encima del hombro.',
    ] satisfies Parts,
    watched: [
      'Si alguien más tiene tu contraseña, tu teléfono o tu cuenta, o crees que instaló algo para ' +
        'vigilarte, puede ver más de lo que dice esta página, y también que lo borras. ',
      { strong: 'Usa el teléfono de alguien de tu confianza' },
      ', o llama.',
    ] satisfies Parts,
    toHelp: 'Ayuda y teléfonos',
  },
};
