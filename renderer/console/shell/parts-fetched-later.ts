/**
 * The console can be used before all of it is loaded: the library stands first,
 * and the rest comes in while the clerk looks. What is asked for sooner is
 * fetched then, in a few milliseconds, from the app's own files.
 */
import { lazy } from 'react';

const live = () => import('../live/live-place');
const prepare = () => import('../prepare/prepare-place');
const asked = () => import('./asked');

export const LivePlace = lazy(async () => ({ default: (await live()).LivePlace }));
export const PreparePlace = lazy(async () => ({ default: (await prepare()).PreparePlace }));
export const Asked = lazy(async () => ({ default: (await asked()).Asked }));

/** Fetches all parts; asked for again it costs nothing. */
export const fetchParts = (): Promise<unknown> =>
  Promise.all([live(), prepare(), asked(), import('../library/new-meeting-dialog')]);
