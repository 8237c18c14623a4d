import { askCorrections } from '$old/lib/page/corrections.server';

export const loadCorrections = async () => ({ corrections: await askCorrections() });

export type CorrectionsData = Awaited<ReturnType<typeof loadCorrections>>;
