import { loadEvaluation } from '$features/evaluation/page.server';

export const load = () => loadEvaluation();
