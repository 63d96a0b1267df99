/** Main gives every window a sign of life this often. Milliseconds. */
export const SIGN_EVERY = 500;
/** So long without one and a window asks. With ANSWER_WITHIN it is less than the two seconds in which an old time may stand. */
export const SILENCE = 1400;
/** So long main has to answer. Milliseconds. */
export const ANSWER_WITHIN = 400;
