/** The terms of a glossary as they are stored and sent. The shapes alone, so that a window builds no parser. */
import { z } from 'zod';

/** What the finder can find: 2 to 16 letters and figures in one piece, a capital or figure among them ("CiCC", "R&B", "16+" is none). */
export const ACRONYM = /^(?=.{2,16}$)(?=.*[\p{Lu}\p{N}])[\p{L}\p{N}]+(?:[&/][\p{L}\p{N}]+)*$/u;

export const MOST_MEANINGS = 4;

export const meaning = z.object({
  /** Spelled out, as it stands in the middle of a sentence: "child looked after". */
  words: z.string().trim().min(1).max(150),
  /** For more than one: "children looked after"; by itself with an s where not given. */
  plural: z.string().trim().min(1).max(150).optional(),
  /** What it is, in plain English, in one sentence; empty where the words say it. */
  plainly: z.string().trim().max(250),
});
export type Meaning = z.infer<typeof meaning>;

/** Without a meaning where the board wants the shipped one not explained. */
export const term = z.object({
  acronym: z.string().regex(ACRONYM),
  meanings: z.array(meaning).max(MOST_MEANINGS),
});
export type Term = z.infer<typeof term>;
