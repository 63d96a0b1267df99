/** Where in the minutes each paragraph belongs that Boardside writes itself. */
import type { AgendaItem } from '../agenda/agenda';
import type { Block, GeneratedKey } from './blocks';

/** What the introductions say, in this order. */
export const INTRODUCTIONS = [
  'chairing',
  'welcome',
  'substitutes-for-people',
  'substitutes-for-organisations',
  'late',
  'left',
] as const;
export type IntroductionKey = (typeof INTRODUCTIONS)[number];

/** Before what the clerk wrote in the item, or after it. */
export type GeneratedPlace = 'before' | 'after';

const OF_KIND: Readonly<Record<AgendaItem['kind'], readonly GeneratedKey[]>> = {
  introductions: INTRODUCTIONS,
  notes: ['approval'],
  ordinary: [],
  'any-other-business': [],
  'next-meeting': ['next-meeting'],
};

const AFTER: readonly GeneratedKey[] = ['deferred', 'next-meeting'];

export const placeOf = (key: GeneratedKey): GeneratedPlace => (AFTER.includes(key) ? 'after' : 'before');

/** Those that belong in an item, in the order in which they stand. Any item can be deferred. */
export const keysOf = (item: Pick<AgendaItem, 'kind'>): readonly GeneratedKey[] => [
  ...OF_KIND[item.kind].filter((key) => key !== 'next-meeting'),
  'deferred',
  ...OF_KIND[item.kind].filter((key) => key === 'next-meeting'),
];

/** The block that stands for a paragraph; the first where a merge left two. */
export const standInFor = (blocks: readonly Block[], key: GeneratedKey): Block | undefined =>
  blocks.find((b) => b.standsFor === key);
