import { titled } from '$old/lib/words/es/siteName';

/**
 * What the tab, the history and the shared link call the pages of help: the topic, and nothing of what is asked
 * for. All needs have one title: the history of a shared telephone must not tell which was chosen.
 */
export const HELP_TITLES = {
  servicios: titled('Ayuda y teléfonos'),
  alcance: titled('Alcance de los servicios'),
  privacidad: titled('Privacidad'),
};
