import { robustnessOf } from '$features/priorities/answers/robustness';
import type { Job } from '../job';

/** `/prioridades`: the order drawn anew under other weights and what the data leave unsure. */
export const priority: Job<'priority'> = robustnessOf;
