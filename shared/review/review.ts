/** The clerk's word on findings: one that is silenced is not told again in this meeting, until it is heard again. */
export type { Review } from './review-shapes';
import type { Review } from './review-shapes';

export const nothingSilenced: Review = { silenced: [] };
