/** The checks by name. A name is what the clerk silences for good, so it is never changed once shipped. */
import { z } from 'zod';

export const checkName = z.enum([
  'heading-date',
  'next-meeting-date',
  'weekday',
  'listed-twice',
  'in-two-lists',
  'present-and-apologies',
  'substitute-without-apologies',
  'speaker-not-listed',
  'resolved-without-that',
  'resolved-without-full-stop',
  'nothing-attached',
  'link-leads-nowhere',
  'doubled-word',
  'doubled-space',
  'young-persons-surname',
  'sensitive-in-draft',
  'item-without-text',
  'item-not-closed',
  'action-without-owner',
  'action-without-date',
  'acronym-not-spelled-out',
]);
export type CheckName = z.infer<typeof checkName>;
