import { languageEntries } from '$old/features/help/helpIn';
import { loadHelp } from '$old/features/help/page.server';

export const entries = languageEntries;

export const load = () => loadHelp();
