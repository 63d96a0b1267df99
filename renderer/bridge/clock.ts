/**
 * The window's copy of the only clock. Main is asked once for a reading and goes
 * on telling it; in between, time goes on by the window's own monotonic clock,
 * so a stepped system clock moves nothing on screen.
 *
 * One timer wakes the window exactly where a shown second flips and is set anew
 * from the clock each time, so it cannot drift: two windows show the same second
 * to within the error of a reading (half a round trip) and of one wake-up.
 */
import { useCallback, useSyncExternalStore } from 'react';
import type { Instant } from '../../shared/kernel/wall-time';
import { toInstant } from '../../shared/kernel/wall-time';
import { ANSWER_WITHIN, SILENCE } from '../../shared/ipc/sign-of-life';
import { bridge } from './api';

/** After so long without a word from main the window has lost touch with it. Milliseconds. */
export const LOST_AFTER = SILENCE + ANSWER_WITHIN;
/** An answer that took longer tells of a time too long gone by. Milliseconds. */
const TOO_LATE = 1000;
/** A reading told late, or asked with a round trip, of more than this is asked again. Milliseconds. */
export const TRUSTED_WITHIN = 20;
const MOST_TRIES = 4;

const SECOND = 1000;

/** waiting: no reading yet; lost: main gives no sign of life, and what it would say by now nobody knows. */
export type Touch = 'waiting' | 'in-touch' | 'lost';

type Listener = () => void;

/** Instant at which the window's monotonic clock read zero. The system's guess until main answers. */
let zero = performance.timeOrigin;
let touch: Touch = 'waiting';
let silence: ReturnType<typeof setTimeout> | undefined;
let wake: ReturnType<typeof setTimeout> | undefined;
const touchListeners = new Set<Listener>();
/** Listeners by the millisecond within the second on which they flip, and the flip last told. */
const phases = new Map<number, { readonly listeners: Set<Listener>; told: number }>();

const exactNow = (): number => zero + performance.now();

/** The room's time now. */
export const now = (): Instant => toInstant(exactNow());

const flipBefore = (phase: number): number => Math.floor((exactNow() - phase) / SECOND) * SECOND + phase;

function tellFlips(): void {
  for (const [phase, group] of phases) {
    const flip = flipBefore(phase);
    if (flip === group.told) continue;
    group.told = flip;
    for (const listener of group.listeners) listener();
  }
  setWake();
}

function setWake(): void {
  clearTimeout(wake);
  wake = undefined;
  if (phases.size === 0) return;
  const next = Math.min(...[...phases.keys()].map((phase) => flipBefore(phase) + SECOND));
  // A timer may fire a little early; it then finds nothing flipped and is set again.
  wake = setTimeout(tellFlips, Math.max(1, Math.ceil(next - exactNow())));
}

function setTouch(next: Touch): void {
  if (touch === next) return;
  touch = next;
  for (const listener of touchListeners) listener();
}

function heard(): void {
  clearTimeout(silence);
  silence = setTimeout(askBeforeGivingUp, SILENCE);
  setTouch('in-touch');
}

/** After a sleep the last sign looks old though main is there: it is given a moment to answer. */
function askBeforeGivingUp(): void {
  silence = setTimeout(() => setTouch('lost'), ANSWER_WITHIN);
  void askForReading();
}

function take(reading: number, readAt: number): void {
  zero = reading - readAt;
  heard();
  tellFlips();
}

let asking: Promise<void> | null = null;

/** Asks until an answer came fast enough to be trusted; keeps the fastest. */
function askForReading(): Promise<void> {
  asking ??= askUntilTrusted().finally(() => (asking = null));
  return asking;
}

async function askUntilTrusted(): Promise<void> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < MOST_TRIES && fastest > TRUSTED_WITHIN; tries += 1) {
    const asked = performance.now();
    const { now: reading } = await bridge().ask('clock:read', undefined);
    const trip = performance.now() - asked;
    if (trip < fastest && trip < TOO_LATE) {
      fastest = trip;
      take(reading, asked + trip / 2);
    }
  }
}

/**
 * Begins to follow main's clock; await it before the first drawing. Returns the
 * way to stop. A refused request rejects: without a clock there is no window.
 */
export async function startClock(): Promise<() => void> {
  const stopListening = bridge().listen('clock:reading', ({ now: reading }) => {
    const off = Math.abs(reading - exactNow());
    // Told readings come late by an unknown way; they are a sign of life and a check.
    if (off <= TRUSTED_WITHIN) heard();
    else {
      take(reading, performance.now());
      void askForReading();
    }
  });
  const onShown = (): void => tellFlips();
  document.addEventListener('visibilitychange', onShown);
  const stopHearing = bridge().listen('main:alive', () => {
    const was = touch;
    // A clock that was never read cannot be believed, whoever is alive.
    if (was !== 'waiting') heard();
    if (was !== 'in-touch') void askForReading();
  });
  await askForReading();
  return () => {
    stopListening();
    stopHearing();
    document.removeEventListener('visibilitychange', onShown);
    clearTimeout(silence);
    clearTimeout(wake);
    touch = 'waiting';
    asking = null;
  };
}

function listenForFlips(phase: number, listener: Listener): () => void {
  const group = phases.get(phase) ?? { listeners: new Set<Listener>(), told: flipBefore(phase) };
  phases.set(phase, group);
  group.listeners.add(listener);
  setWake();
  return () => {
    group.listeners.delete(listener);
    if (group.listeners.size === 0) phases.delete(phase);
    setWake();
  };
}

/**
 * Draws the component anew at every flip on this phase (`flipPhase` of a timer)
 * and gives the instant of the last flip: reckon digits from it, not from now().
 */
export function useTick(phase: number): Instant {
  const subscribe = useCallback((listener: Listener) => listenForFlips(phase, listener), [phase]);
  return useSyncExternalStore(subscribe, () => toInstant(flipBefore(phase)));
}

/** The wall's own second: for the time of day. */
export const useSecond = (): Instant => useTick(0);

function listenForTouch(listener: Listener): () => void {
  touchListeners.add(listener);
  return () => touchListeners.delete(listener);
}

/** Whether what the clock says can still be believed. */
export const useTouch = (): Touch => useSyncExternalStore(listenForTouch, () => touch);
