import type { Background } from '$lib/compute/compute';
import type { EvaluationAsked, Evaluation } from './answers/evaluate';

/** The comparison with its interval, the course by period, both kinds of placebos. */
export const evaluationInBackground: Background<EvaluationAsked, Evaluation> = {
  worker: async () => {
    const { default: EvaluationWorker } = await import('./evaluation.worker?worker&inline');
    return () => new EvaluationWorker();
  },
  here: async () => (await import('./answers/evaluate')).evaluate,
};
