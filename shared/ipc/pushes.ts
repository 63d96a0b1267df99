/**
 * What main tells windows of its own accord, with the windows that may hear it. Apart from the requests, whose parsers
 * main need not have built before it can open a window.
 */
import type { ExplainedTerm, ProjectorView } from '../projector/projector-view';
import type {
  ClockReading,
  MeetingChange,
  Notice,
  ProjectorLooks,
  ProjectorStatus,
  Settings,
} from './messages';

export type WindowRole = 'console' | 'projector' | 'paper';

declare const told: unique symbol;
interface Push<Payload> {
  readonly roles: readonly WindowRole[];
  readonly [told]?: Payload;
}

const tells = <Payload>(...roles: WindowRole[]): Push<Payload> => ({ roles });

/** Main tells, window listens. */
export const pushes = {
  'clock:reading': tells<ClockReading>('console', 'projector'),
  /** Main is there. */
  'main:alive': tells<null>('console', 'projector'),
  'settings:changed': tells<Settings>('console'),
  'projector:looks-changed': tells<ProjectorLooks>('projector'),
  'meeting:changed': tells<MeetingChange>('console'),
  'notice:raised': tells<Notice>('console'),
  'projector:status-changed': tells<ProjectorStatus>('console'),
  /** The term the clerk has put up; null once it is off again. */
  'projector:term-changed': tells<ExplainedTerm | null>('console'),
  /** The console's preview draws the very view of the wall. */
  'projector:view-changed': tells<ProjectorView | null>('console', 'projector'),
  'menu:chosen': tells<{ readonly id: string }>('console'),
  /** The window is about to go: hand over what was typed, then ask `console:ready-to-close`. Not waited for long. */
  'console:before-close': tells<null>('console'),
} as const;

export type PushChannel = keyof typeof pushes;
export type PayloadOf<C extends PushChannel> = (typeof pushes)[C] extends Push<infer P> ? P : never;
