/** After the meeting every item has been taken or put off. */
import { numberOf } from '../../agenda/agenda';
import type { Check } from './check';

export const itemNotClosed: Check = {
  name: 'item-not-closed',
  title: 'An item neither taken nor deferred',
  isSlip: false,
  find: ({ meeting: { agenda, sitting } }) =>
    sitting.phase !== 'closed'
      ? []
      : agenda.items
          .filter(({ status }) => status !== 'closed' && status !== 'deferred')
          .map((item) => ({
            place: { kind: 'item', itemId: item.id },
            sentence: `Item ${numberOf(agenda, item.id)}, “${item.title}”, was neither closed nor deferred.`,
            mend: {
              label: 'Defer it to the next meeting',
              command: { type: 'DeferItem', itemId: item.id, reason: '' },
            },
            about: item.title.slice(0, 80),
          })),
};
