import type { Background } from '$lib/compute/compute';
import type { RobustnessAsked, Robustness } from './answers/robustness';
import RobustnessWorker from './robustness.worker?worker&inline';

/** The order drawn anew under other weights and what the data leave unsure. */
export const robustnessInBackground: Background<RobustnessAsked, Robustness> = {
  worker: () => new RobustnessWorker(),
  here: async () => (await import('./answers/robustness')).robustnessOf,
};
