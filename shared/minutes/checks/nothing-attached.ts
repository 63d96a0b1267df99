/** "Comments are attached" to minutes that end without anything attached. What hangs on the agenda is another paper's affair. */
import { numberOf } from '../../agenda/agenda';
import { groupWorkInMinutes } from '../../group-work/in-the-minutes';
import type { Check, Found } from './check';
import { type Material, placeIn } from './material';

const ATTACHED =
  /\b(?:(?:is|are|as|see|please (?:see|find)|hereto) (?:also |now |here )?attached|attached to (?:these|the) (?:minutes|notes)|attached (?:as|at|in) (?:an )?(?:appendix|annex)\b)|\(attached\)|\bsee attachment\b/gi;
const TO_ANOTHER_PAPER = /^\s*(?:to|with)\s+(?!(?:these|the) (?:minutes|notes)\b)/i;
const APPENDIX = /^\W{0,3}(?:appendix|appendices|annex|attachments?)\b/i;

/** An appendix among the items or headings, or one that is made of group work. */
const hasAppendix = ({ meeting, passages }: Material): boolean =>
  meeting.agenda.items.some(
    (item) => APPENDIX.test(item.title) || groupWorkInMinutes(meeting, item).appendix !== null,
  ) || passages.some(({ block }) => block.text.length < 200 && APPENDIX.test(block.text));

function find(material: Material): Found[] {
  if (hasAppendix(material)) return [];
  return material.passages.flatMap((passage) => {
    const { text } = passage.block;
    return [...text.matchAll(ATTACHED)]
      .filter((match) => !TO_ANOTHER_PAPER.test(text.slice(match.index + match[0].length)))
      .map((match) => ({
        place: placeIn(passage, match.index, match.index + match[0].length),
        sentence: `Item ${numberOf(material.meeting.agenda, passage.item.id)} says “${match[0]}”, but nothing is attached to these minutes.`,
        mend: null,
        about: match[0],
      }));
  });
}

export const nothingAttached: Check = {
  name: 'nothing-attached',
  title: '“Attached”, and nothing is attached',
  isSlip: true,
  find,
};
