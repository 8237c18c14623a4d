import { askCorrections } from '$lib/page/corrections.server';

export async function loadCorrections() {
  return { corrections: await askCorrections() };
}

export type CorrectionsData = Awaited<ReturnType<typeof loadCorrections>>;
