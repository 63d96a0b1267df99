/**
 * The contract: every channel once, with the windows that may use it and the
 * parser of what it carries. Main checks sender and parses every request; a
 * preload exposes only the channels of its own window.
 */
import { z } from 'zod';
import { itemId, meetingId } from '../kernel/ids';
import type { Rejection } from '../kernel/rejection';
import type { Result } from '../kernel/result';
import { command } from '../meeting/commands';
import { meetingFacts } from '../meeting/facts';
import { EXPORT_KINDS } from '../minutes/draft-name';
import { explainedTerm, type ExplainedTerm, type ProjectorView } from '../projector/projector-view';
import { projectorOrder } from '../projector/projector-order';
import type { LastLists } from '../register/last-lists';
import { type Register, registerChange } from '../register/register-shapes';
import {
  type CarriedOver,
  type ClockReading,
  type DocumentText,
  type LibraryEntry,
  menuModel,
  type OpenMeeting,
  type PeopleTable,
  type ProjectorLooks,
  type ProjectorStatus,
  type Saved,
  type Paper,
  type SavedExport,
  type Settings,
  settingsChange,
} from './messages';
import type { PayloadOf, PushChannel, WindowRole } from './pushes';

export { pushes } from './pushes';
export type { PayloadOf, PushChannel, WindowRole } from './pushes';

declare const answers: unique symbol;
interface Request<Req extends z.ZodType, Res> {
  readonly roles: readonly WindowRole[];
  readonly request: Req;
  readonly [answers]?: Res;
}

const asks =
  <Res>() =>
  <Req extends z.ZodType>(roles: readonly WindowRole[], request: Req): Request<Req, Res> => ({
    roles,
    request,
  });

const nothing = z.undefined();
const CONSOLE = ['console'] as const;
const BOTH = ['console', 'projector'] as const;
type Answer<T> = Result<T, Rejection>;

/** Window asks, main answers. */
export const requests = {
  'clock:read': asks<ClockReading>()(BOTH, nothing),
  'settings:read': asks<Settings>()(CONSOLE, nothing),
  'projector:looks': asks<ProjectorLooks>()(['projector'], nothing),
  'settings:change': asks<Answer<Settings>>()(CONSOLE, settingsChange),
  'library:list': asks<Answer<readonly LibraryEntry[]>>()(CONSOLE, nothing),
  /** `carried`: which of the items that meeting put off go on the new agenda. */
  'meeting:create': asks<Answer<OpenMeeting>>()(
    CONSOLE,
    z.object({
      facts: meetingFacts,
      carried: z.object({ meetingId, items: z.array(itemId).max(200) }).nullable(),
    }),
  ),
  /** What a meeting leaves to the next. It is only read, not opened. */
  'meeting:carried-over': asks<Answer<CarriedOver>>()(CONSOLE, z.object({ meetingId })),
  'meeting:create-sample': asks<Answer<OpenMeeting>>()(CONSOLE, nothing),
  'meeting:open': asks<Answer<OpenMeeting>>()(CONSOLE, z.object({ meetingId })),
  /** The meeting this window had open before it was reloaded, or the whole of it after a gap. */
  'meeting:current': asks<OpenMeeting | null>()(CONSOLE, nothing),
  'meeting:leave': asks<null>()(CONSOLE, nothing),
  'meeting:dispatch': asks<Answer<Saved>>()(CONSOLE, z.object({ meetingId, command })),
  /** Shows the system's own dialog; null when the clerk cancels it. */
  'agenda:choose-file': asks<Answer<DocumentText | null>>()(CONSOLE, nothing),
  /** A file dropped on the window or pasted into it, by its bytes: a window knows no paths. */
  'agenda:read-file': asks<Answer<DocumentText>>()(
    CONSOLE,
    z.object({ fileName: z.string().max(260), bytes: z.instanceof(Uint8Array) }),
  ),
  /** With everybody whom this meeting wrote down and the register did not know. */
  'register:read': asks<Register>()(CONSOLE, z.object({ meetingId: meetingId.nullable() })),
  'register:change': asks<Answer<Register>>()(CONSOLE, registerChange),
  /** Who was on the lists when this board met before; null when it did not. */
  'people:last-lists': asks<Answer<LastLists | null>>()(CONSOLE, z.object({ meetingId })),
  /** Shows the system's own dialog; null when the clerk cancels it. */
  'people:choose-file': asks<Answer<PeopleTable | null>>()(CONSOLE, nothing),
  /** As for an agenda: by its bytes. */
  'people:read-file': asks<Answer<PeopleTable>>()(
    CONSOLE,
    z.object({ fileName: z.string().max(260), bytes: z.instanceof(Uint8Array) }),
  ),
  'export:save': asks<Answer<SavedExport>>()(
    CONSOLE,
    z.object({ meetingId, kind: z.enum(EXPORT_KINDS), isDraft: z.boolean() }),
  ),
  /** The minutes as plain text, on the clipboard. */
  'export:copy-text': asks<Answer<null>>()(CONSOLE, z.object({ meetingId, isDraft: z.boolean() })),
  /** Open and show act on the file saved last. */
  'export:open': asks<Answer<null>>()(CONSOLE, nothing),
  'export:show-in-folder': asks<Answer<null>>()(CONSOLE, nothing),
  /** Shows the system's own dialog and keeps a copy of the file; null when the clerk cancels it. */
  'template:choose': asks<Answer<Settings | null>>()(CONSOLE, nothing),
  /** Back to the built-in style. */
  'template:drop': asks<Answer<Settings>>()(CONSOLE, nothing),
  'template:save-example': asks<Answer<SavedExport>>()(CONSOLE, nothing),
  'projector:open': asks<ProjectorStatus>()(CONSOLE, nothing),
  'projector:close': asks<ProjectorStatus>()(CONSOLE, nothing),
  'projector:status': asks<ProjectorStatus>()(CONSOLE, nothing),
  'projector:term': asks<ExplainedTerm | null>()(CONSOLE, nothing),
  /** Puts one term up, over the slide, until the meeting goes on; null takes it off. */
  'projector:show-term': asks<ExplainedTerm | null>()(CONSOLE, z.object({ term: explainedTerm.nullable() })),
  /** Freeze, blank, a line, a decision read back; answers with what is shown then. */
  'projector:order': asks<Answer<ProjectorView | null>>()(CONSOLE, projectorOrder),
  /** The newest view, for a projector that loads late and for the console's preview. */
  'projector:view': asks<ProjectorView | null>()(BOTH, nothing),
  /** What is to be printed; null when nothing is. */
  'paper:read': asks<Paper | null>()(['paper'], nothing),
  /** The page is drawn whole, its typeface there. */
  'paper:drawn': asks<null>()(['paper'], nothing),
  'menu:publish': asks<null>()(CONSOLE, menuModel),
  /** The answer to `console:before-close`: what was typed has been handed over, and whether all of it was saved. */
  'console:ready-to-close': asks<null>()(CONSOLE, z.object({ hasUnsaved: z.boolean() })),
} as const;

export type RequestChannel = keyof typeof requests;
export type RequestOf<C extends RequestChannel> = z.infer<(typeof requests)[C]['request']>;
export type AnswerOf<C extends RequestChannel> =
  (typeof requests)[C] extends Request<z.ZodType, infer Res> ? Res : never;

/** What a preload puts on `window.boardside`. */
export interface Bridge {
  ask<C extends RequestChannel>(channel: C, request: RequestOf<C>): Promise<AnswerOf<C>>;
  /** Returns the way to stop listening. */
  listen<C extends PushChannel>(channel: C, listener: (payload: PayloadOf<C>) => void): () => void;
}
