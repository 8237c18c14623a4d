import { languageEntries } from '$features/help/helpIn';
import { loadOtherFront } from '$features/overview/otherFront.server';

export const entries = languageEntries;

export const load = () => loadOtherFront();
