/** Where a finding leads on the page, as the id of an element there; and how the page and its list say so. */
import { numberOf } from '../../../shared/agenda/agenda';
import type { Meeting } from '../../../shared/meeting/meeting';
import type { Finding, FindingPlace } from '../../../shared/minutes/checks/finding';

export const HEADING_ID = 'review-heading';
export const CHANGE_HEAD_ID = 'review-change-head';

export const blockElementId = (id: string): string => `review-block-${id}`;

export function elementIdOf(place: FindingPlace): string {
  switch (place.kind) {
    case 'block':
      return blockElementId(place.blockId);
    case 'item':
      return `review-item-${place.itemId}`;
    case 'person':
      return `review-person-${place.personId}`;
    case 'fact':
      return HEADING_ID;
  }
}

/** The button that opens what a finding is about for changing. */
export const changeIdOf = (place: Pick<FindingPlace, 'kind'> & { readonly itemId?: string }): string =>
  place.itemId === undefined ? CHANGE_HEAD_ID : `review-edit-${place.itemId}`;

/** "Item 4", "The lists", "The heading". */
export function placeWords(meeting: Meeting, { place }: Finding): string {
  if (place.kind === 'person') return 'The lists';
  if (place.kind === 'fact') return 'The heading';
  return `Item ${numberOf(meeting.agenda, place.itemId)}`;
}

/** In the order of the page: the heading, the lists, then item by item and block by block. */
export function inOrderOfThePage(meeting: Meeting, findings: readonly Finding[]): readonly Finding[] {
  const order = new Map<string, number>();
  let n = 0;
  const next = (): number => (n += 1);
  order.set(HEADING_ID, next());
  for (const { id } of meeting.attendance.people) order.set(`review-person-${id}`, next());
  for (const { id } of meeting.agenda.items) {
    order.set(`review-item-${id}`, next());
    for (const block of meeting.minutes.byItem[id] ?? []) order.set(blockElementId(block.id), next());
  }
  const at = ({ place }: Finding): number => order.get(elementIdOf(place)) ?? 0;
  const within = ({ place }: Finding): number => (place.kind === 'block' ? place.from : 0);
  return findings.toSorted((a, b) => at(a) - at(b) || within(a) - within(b));
}
