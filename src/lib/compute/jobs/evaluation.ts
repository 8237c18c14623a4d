import { evaluate } from '$features/evaluation/answers/evaluate';
import type { Job } from '../job';

/** `/evaluar`: the comparison with its interval, the course by period, both kinds of placebos. */
export const evaluation: Job<'evaluation'> = evaluate;
