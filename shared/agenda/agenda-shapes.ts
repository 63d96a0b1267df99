/** The agenda as it is stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { z } from 'zod';
import { itemId, meetingId } from '../kernel/ids';
import { instant, localDate } from '../kernel/time-shapes';

/** Fixed furniture of the board's agenda has a kind of its own, because the minutes treat it so. */
export const itemKind = z.enum(['introductions', 'notes', 'ordinary', 'any-other-business', 'next-meeting']);
export type ItemKind = z.infer<typeof itemKind>;

const line = z.string().trim().max(500);

export const presenter = z.object({
  /** As the agenda has it: "Dev Rawal", "County Councillor Hartley", or a group. */
  name: line.min(1),
  team: line.nullable(),
});
export type Presenter = z.infer<typeof presenter>;

export const allottedMinutes = z.number().int().min(1).max(600);

/** The meeting that put the item off, and why it did. */
export const carriedFrom = z.object({ meetingId, itemId, date: localDate, reason: z.string() });
export type CarriedFrom = z.infer<typeof carriedFrom>;

/** What an item says before anything has happened to it. */
export const itemFacts = z.object({
  kind: itemKind,
  title: line.min(1),
  /** The title in plain English for the projector; the title itself when null. */
  plainTitle: line.nullable(),
  /** Who presents, in plain words for the projector ("Dev, who looks after the numbers"). */
  plainPresenter: line.nullable(),
  allottedMinutes: allottedMinutes.nullable(),
  pages: z.object({ from: z.number().int().min(1), to: z.number().int().min(1) }).nullable(),
  presenters: z.array(presenter).max(20),
  purposes: z.array(z.string().trim().min(1).max(2000)).max(20),
  /** Lines the agenda prints with the item that are neither presenter nor purpose, as printed. */
  details: z.array(z.string().max(2000)).max(100),
  isYoungPeopleLed: z.boolean(),
  isGroupWork: z.boolean(),
  /** Null for an item that is new today. Came later: journals written before it still open. */
  carriedFrom: carriedFrom.nullable().default(null),
});
export type ItemFacts = z.infer<typeof itemFacts>;

export const segment = z.object({ from: instant, to: instant.nullable() });
export type Segment = z.infer<typeof segment>;

/** planned → running ⇄ paused → closed; deferred leaves this meeting's plan. */
export const itemStatus = z.enum(['planned', 'running', 'paused', 'closed', 'deferred']);
export type ItemStatus = z.infer<typeof itemStatus>;

export const agendaItem = itemFacts.extend({
  id: itemId,
  status: itemStatus,
  segments: z.array(segment),
  grantedMinutes: z.number().int(),
  deferral: z.object({ reason: z.string(), at: instant }).nullable(),
});
export type AgendaItem = z.infer<typeof agendaItem>;

export const agenda = z.object({ items: z.array(agendaItem) });
export type Agenda = z.infer<typeof agenda>;
