/** For who cannot speak where she is. */
export const silentWords = {
  write: 'Escríbeles, sin llamar:',
  none: 'No tenemos un WhatsApp con una fuente de los últimos dos años.',
  /** Before the sentence, which says nothing to who reads it over a shoulder. */
  say: 'Puedes mandar:',
  /** In Spanish: those who answer speak it. */
  phrase: 'Hola. No puedo hablar por teléfono. ¿Me pueden atender por aquí?',
  copy: 'Copiar',
  copied: 'Copiada.',
  keeps: 'El mensaje queda en tu teléfono hasta que lo borres.',
  exit: 'Salir sin ruido',
  withoutScript: 'Sin JavaScript es un enlace común: «atrás» regresa a esta página.',
};
