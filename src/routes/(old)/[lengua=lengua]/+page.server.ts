import { languageEntries } from '$old/features/help/helpIn';
import { loadOtherFront } from '$old/features/overview/otherFront.server';

export const entries = languageEntries;

export const load = () => loadOtherFront();
