/**
 * A page for the projector's slides in a document without layout: what jsdom
 * lacks is stood in for, and main's clock is the test's own fake time.
 */
import { vi } from 'vitest';
import type { ProjectorLooks } from '../../shared/ipc/messages';
import type { Instant } from '../../shared/kernel/wall-time';
import { toInstant } from '../../shared/kernel/wall-time';
import type { ProjectorView, Slide } from '../../shared/projector/projector-view';
import { at } from './given-when-then';
import { type FakeBridge, fakeBridge } from './fake-bridge';

export const mainNow = (): Instant => toInstant(performance.timeOrigin + performance.now());

class NoResize {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Fake time starts at `time`, a fraction of a second after it if asked. */
export function standInForLayout(now: number): void {
  vi.useFakeTimers({ now });
  // Fake timers keep timeOrigin; the wall's clock must begin at the fake now.
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(now - performance.now());
  vi.stubGlobal('ResizeObserver', NoResize);
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
}

export const looksOf = (projectorTheme: ProjectorLooks['projectorTheme']): ProjectorLooks => ({
  projectorTheme,
  projectorType: 'usual',
});

export const viewOf = (slide: Slide): ProjectorView => ({
  board: 'Corporate Parenting Board',
  isTakeover: true,
  finishAt: at('20:00'),
  shownTerm: null,
  isFrozen: false,
  line: null,
  slide,
});

export const mainShowing = (view: ProjectorView | null): FakeBridge =>
  fakeBridge({
    'clock:read': () => ({ now: mainNow() }),
    'projector:view': () => view,
    'projector:looks': () => looksOf('cream'),
  });

export const tariq = { name: 'Tariq', isYoungPerson: true };
export const hartley = { name: 'County Councillor Anne Hartley', isYoungPerson: false };

export const itemSlide = (more: Partial<Extract<Slide, { kind: 'item' }>> = {}): Slide => ({
  kind: 'item',
  position: 4,
  of: 8,
  title: 'How are we doing for children in care and care leavers?',
  presenter: 'with Dev, who looks after the numbers',
  timer: { allowed: 15 * 60_000, spent: 0, runningSince: at('18:40') },
  isYoungPeopleLed: false,
  isGroupWork: false,
  next: 'Group work on our plan',
  inTheChair: tariq,
  coChair: hartley,
  lead: null,
  jargon: [],
  ...more,
});
