/** Seconds one QR code is shown before the next; a photograph of it soon is worth nothing. */
export const secondsPerStep = 30;

/** Earlier steps still taken: walking in from the corridor, a slow line. */
const tolerated = 2;

/** The step a code belongs to; the API signs it together with the activity's id. */
export const signInStep = (now: Date): number => Math.floor(now.getTime() / (secondsPerStep * 1000));

export const isStepFresh = (step: number, now: Date): boolean => {
  const age = signInStep(now) - step;
  return age >= 0 && age <= tolerated;
};
