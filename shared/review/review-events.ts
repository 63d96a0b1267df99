import { z } from 'zod';
import { findingKey } from './review-shapes';

export const reviewEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FindingSilenced'), key: findingKey }),
  z.object({ type: z.literal('FindingHeardAgain'), key: findingKey }),
]);
export type ReviewEvent = z.infer<typeof reviewEvent>;
