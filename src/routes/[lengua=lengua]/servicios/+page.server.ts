import { languageEntries } from '$features/help/helpIn';
import { loadHelp } from '$features/help/page.server';

export const entries = languageEntries;

export const load = () => loadHelp();
