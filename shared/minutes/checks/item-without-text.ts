/** An item that is over and of which the draft says nothing. One that was never taken is item-not-closed's affair. */
import { type AgendaItem, numberOf } from '../../agenda/agenda';
import { composeMinutes } from '../compose-minutes';
import type { Check, Found } from './check';
import { daysIn } from './dates-in-text';
import { unlessHabit } from './habit';
import type { Material } from './material';

/** "Date of Next Meeting: 28 January 2027 at 6pm", "Any Other Business – None". */
const saysItInTitle = ({ kind, title }: AgendaItem): boolean =>
  (kind === 'next-meeting' && daysIn(title).length > 0) ||
  /[:–—-]\s*(?:none|nil|no items?|there (?:was|were) no)\b/i.test(title);

function find(material: Material): readonly Found[] {
  const { meeting } = material;
  const document = composeMinutes(meeting);
  const found = meeting.agenda.items.flatMap((item, i): Found[] => {
    const isTaken = item.status === 'closed' || item.status === 'deferred';
    if (!isTaken || (document.items[i]?.content.length ?? 0) > 0 || saysItInTitle(item)) return [];
    return [
      {
        place: { kind: 'item', itemId: item.id },
        sentence: `Item ${numberOf(meeting.agenda, item.id)}, “${item.title}”, has no text.`,
        mend: null,
        about: item.title.slice(0, 80),
      },
    ];
  });
  return unlessHabit(material, found, found.length);
}

export const itemWithoutText: Check = {
  name: 'item-without-text',
  title: 'An item without text',
  isSlip: true,
  find,
};
