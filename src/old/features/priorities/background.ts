import type { Background } from '$old/lib/compute/compute';
import type { RobustnessAsked, Robustness } from './answers/robustness';

/** The order drawn anew under other weights and what the data leave unsure. */
export const robustnessInBackground: Background<RobustnessAsked, Robustness> = {
  worker: async () => {
    const { default: RobustnessWorker } = await import('./robustness.worker?worker&inline');
    return () => new RobustnessWorker();
  },
  here: async () => (await import('./answers/robustness')).robustnessOf,
};
