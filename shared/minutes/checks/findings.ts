/**
 * All checks over one meeting. Pure: nothing is changed, and the same meeting
 * gives the same findings. Each finding has a key of its own. What the clerk
 * has silenced, here (the meeting's own review) or for good (`silenced`), is
 * left out, and nothing else is.
 */
import type { Glossary } from '../../jargon/glossary';
import type { Meeting } from '../../meeting/meeting';
import { acronymNotSpelledOut } from './acronym-not-spelled-out';
import { actionWithoutDate, actionWithoutOwner } from './actions-open';
import type { Check, Found } from './check';
import type { CheckName } from './check-names';
import { doubledSpace } from './doubled-space';
import { doubledWord } from './doubled-word';
import type { Finding, FindingPlace } from './finding';
import { headingDate } from './heading-date';
import { inTwoLists } from './in-two-lists';
import { itemNotClosed } from './item-not-closed';
import { itemWithoutText } from './item-without-text';
import { linkLeadsNowhere } from './link-leads-nowhere';
import { listedTwice } from './listed-twice';
import { materialOf } from './material';
import { nextMeetingDate } from './next-meeting-date';
import { nothingAttached } from './nothing-attached';
import { presentAndApologies } from './present-and-apologies';
import { resolvedWithoutFullStop } from './resolved-without-full-stop';
import { resolvedWithoutThat } from './resolved-without-that';
import { sensitiveInDraft } from './sensitive-in-draft';
import { speakerNotListed } from './speaker-not-listed';
import { substituteWithoutApologies } from './substitute-without-apologies';
import { weekday } from './weekday';
import { youngPersonsSurname } from './young-persons-surname';

/** In the order in which their findings are told. */
export const CHECKS: readonly Check[] = [
  youngPersonsSurname,
  sensitiveInDraft,
  headingDate,
  nextMeetingDate,
  weekday,
  listedTwice,
  inTwoLists,
  presentAndApologies,
  substituteWithoutApologies,
  speakerNotListed,
  resolvedWithoutThat,
  resolvedWithoutFullStop,
  nothingAttached,
  linkLeadsNowhere,
  doubledWord,
  doubledSpace,
  itemWithoutText,
  itemNotClosed,
  actionWithoutOwner,
  actionWithoutDate,
  acronymNotSpelledOut,
];

export interface FindingsOf {
  readonly glossary: Glossary;
  /** Checks the clerk has silenced for good. */
  readonly silenced: readonly CheckName[];
}

const whereabouts = (place: FindingPlace): string => {
  if (place.kind === 'block') return place.blockId;
  if (place.kind === 'item') return place.itemId;
  return place.kind === 'person' ? place.personId : place.fact;
};

/** FNV-1a: short names for long words, the same on every machine. */
function shortHash(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

const keyed = (check: Check, found: readonly Found[]): Finding[] => {
  const met = new Map<string, number>();
  return found.map(({ about, place, sentence, mend }) => {
    const base = `${check.name} ${whereabouts(place)} ${shortHash(about)}`;
    const count = (met.get(base) ?? 0) + 1;
    met.set(base, count);
    const key = count === 1 ? base : `${base} ${count}`;
    return { check: check.name, isSlip: check.isSlip, place, sentence, mend, key };
  });
};

/** Findings check by check (CHECKS), each in the order of the paper. */
export function findings(meeting: Meeting, { glossary, silenced }: FindingsOf): readonly Finding[] {
  const material = materialOf(meeting, glossary);
  const isSilenced = new Set<string>(meeting.review.silenced);
  return CHECKS.filter(({ name }) => !silenced.includes(name))
    .flatMap((check) => keyed(check, check.find(material)))
    .filter(({ key }) => !isSilenced.has(key));
}
