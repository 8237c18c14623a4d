/** For who cannot speak where she is. */
import type { HelpWords } from '../es/spoken';

export const silentWords: HelpWords['silent'] = {
  write: 'Write to them, without calling:',
  none: 'We have no WhatsApp with a source of the last two years.',
  say: 'You can send, in Spanish, that you cannot talk by telephone and ask to be helped in writing:',
  phrase: 'Hola. No puedo hablar por teléfono. ¿Me pueden atender por aquí?',
  copy: 'Copy',
  copied: 'Copied.',
  keeps: 'The message stays on your phone until you delete it.',
  exit: 'Leave in silence',
  withoutScript: 'Without JavaScript it is a plain link: “back” returns to this page.',
};
