/**
 * What somebody said of their own life goes out without their name, but its
 * words may still give them away; and what is marked in the text itself as not
 * for others goes out as it stands. Both are looked at before sending.
 */
import { numberOf } from '../../agenda/agenda';
import { sensitiveInMinutes } from '../../group-work/in-the-minutes';
import type { Check, Found } from './check';
import { type Material, type Passage, placeIn, wholeOf } from './material';
import { mendBlock } from './mends';

const MARK =
  /[[({](?:sensitive|confidential|not for (?:the )?minutes|not to be minuted|do not minute|off the record|not for publication)(?:\s?[:;,.!–-][^\])}]{0,60})?[\])}]/gi;

const offTheDraft = (passage: Passage) =>
  mendBlock(passage, 'Keep it off the draft', {
    ...passage.block,
    kind: 'clerk-only',
    level: 1,
    owners: [],
    due: null,
    from: [],
  });

const marked = (passage: Passage): Found[] =>
  passage.block.isSensitive
    ? [
        {
          place: wholeOf(passage),
          sentence:
            'This is marked as sensitive and goes into the draft with no young person named. Read whether its words give somebody away.',
          mend: offTheDraft(passage),
          about: passage.block.text.slice(0, 80),
        },
      ]
    : [];

const typed = (passage: Passage): Found[] =>
  [...passage.block.text.matchAll(MARK)].map((match) => ({
    place: placeIn(passage, match.index, match.index + match[0].length),
    sentence: `“${match[0]}” stands in the text and would go into the draft.`,
    mend: offTheDraft(passage),
    about: match[0],
  }));

/** What groups said and the draft prints, read in its item. */
const saidInGroups = ({ meeting }: Material): Found[] =>
  meeting.agenda.items.flatMap((item): Found[] => {
    const sensitive = sensitiveInMinutes(meeting, item);
    if (sensitive.length === 0) return [];
    const [what, whose] =
      sensitive.length === 1 ? ['A sensitive comment', 'its'] : ['Sensitive comments', 'their'];
    return [
      {
        place: { kind: 'item', itemId: item.id },
        sentence: `${what} of the group work on item ${numberOf(meeting.agenda, item.id)} would go into the draft, with no young person named. Read whether ${whose} words give somebody away.`,
        mend: null,
        about: sensitive.join('\n').slice(0, 80),
      },
    ];
  });

export const sensitiveInDraft: Check = {
  name: 'sensitive-in-draft',
  title: 'Something sensitive about to go into the draft',
  isSlip: true,
  find: (material) => [
    ...material.passages.flatMap((passage) => [...marked(passage), ...typed(passage)]),
    ...saidInGroups(material),
  ],
};
