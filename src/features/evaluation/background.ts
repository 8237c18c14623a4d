import type { Background } from '$lib/compute/compute';
import type { EvaluationAsked, Evaluation } from './answers/evaluate';
import EvaluationWorker from './evaluation.worker?worker&inline';

/** The comparison with its interval, the course by period, both kinds of placebos. */
export const evaluationInBackground: Background<EvaluationAsked, Evaluation> = {
  worker: () => new EvaluationWorker(),
  here: async () => (await import('./answers/evaluate')).evaluate,
};
