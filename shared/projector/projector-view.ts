/**
 * All that the wall may show, and nothing else: the projector's window never
 * receives the meeting. Built in the main process from state alone; the window
 * adds `now` to the timer's facts, so that every window shows the same second.
 */
import { z } from 'zod';
import { instant } from '../kernel/time-shapes';
import { groupWorkView, timerFacts } from './group-work-view';

const chair = z.object({
  /** First name for a young person; "County Councillor Anne Hartley" for a councillor. */
  name: z.string(),
  isYoungPerson: z.boolean(),
});

/** What an acronym means, for the room. */
export const explainedTerm = z.object({
  acronym: z.string().min(1).max(20),
  /** Spelled out, as a sentence begins: "Strengths and difficulties questionnaire"; two joined by "or". */
  words: z.string().min(1).max(700),
  /** In plain English; empty where the words say it. */
  plainly: z.string().max(250),
});
export type ExplainedTerm = z.infer<typeof explainedTerm>;

export const itemTimer = timerFacts;

const itemFields = {
  position: z.number().int(),
  of: z.number().int(),
  title: z.string(),
  /** "with Dev, who looks after the numbers"; null where nobody is named. */
  presenter: z.string().nullable(),
  timer: itemTimer,
  isYoungPeopleLed: z.boolean(),
  isGroupWork: z.boolean(),
  /** Title of the item after this one, in plain words. */
  next: z.string().nullable(),
  inTheChair: chair.nullable(),
  coChair: chair.nullable(),
  /** Which of the two leads this item, where one was chosen to; told apart by place, since two may share a name. */
  lead: z.enum(['in-the-chair', 'co-chair']).nullable(),
  /** The jargon of the item, at most two terms. */
  jargon: z.array(explainedTerm),
};

export const slide = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('welcome'),
    startsAt: instant,
    venue: z.string(),
    note: z.string(),
    chairs: z.array(chair),
    first: z.string().nullable(),
  }),
  z.object({ kind: z.literal('item'), ...itemFields }),
  /** An item whose groups are at it: the item, and what is to be known of the groups. */
  z.object({ kind: z.literal('group-work'), ...itemFields, groupWork: groupWorkView }),
  /** The meeting sits, but between items: the last is over or none is called. */
  z.object({ kind: z.literal('between'), next: z.string().nullable(), inTheChair: chair.nullable() }),
  z.object({
    kind: z.literal('break'),
    isAdjournment: z.boolean(),
    backAt: instant.nullable(),
    next: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('close'),
    /** "Thursday 28 January 2027, 6.00pm"; null where no next meeting is set. */
    nextMeeting: z.object({ when: z.string(), where: z.string() }).nullable(),
    chairs: z.array(chair),
  }),
  /** Read back to the room: what was just resolved. */
  z.object({
    kind: z.literal('decision'),
    /** "Item 4: How are we doing?" in its two parts; null for words that belong to no item. */
    item: z.object({ position: z.number().int(), title: z.string() }).nullable(),
    text: z.string(),
    /** The points it is made of, where its text ends in a colon. */
    points: z.array(z.string()),
  }),
  /** The clerk has blanked the wall: it is not told what it hides. */
  z.object({ kind: z.literal('blank') }),
]);
export type Slide = z.infer<typeof slide>;

export const projectorView = z.object({
  board: z.string(),
  isTakeover: z.boolean(),
  finishAt: instant,
  /** The one term the clerk has put up, over the slide; null for none. */
  shownTerm: explainedTerm.nullable(),
  /** The picture is held as it was while the meeting goes on; it tells no running time. */
  isFrozen: z.boolean(),
  /** What the clerk has put on the wall beside the slide: "The fire alarm is tested at 18:30". */
  line: z.string().nullable(),
  slide,
});
export type ProjectorView = z.infer<typeof projectorView>;
