import { handleOldError, startOld } from '$old/hooks.client';

/** Pages of the first edition alone name their neutral page there. */
const isOld = () => document.documentElement.dataset['neutral'] !== undefined;

export const init = () => (isOld() ? startOld() : undefined);

export const handleError: typeof handleOldError = (input) =>
  isOld() ? handleOldError(input) : console.error(input.error);
