/** "Comments are attached" to minutes that end without anything attached. What hangs on the agenda is another paper's affair. */
import { numberOf } from '../../agenda/agenda';
import { groupWorkInMinutes } from '../../group-work/in-the-minutes';
import type { Check, Found } from './check';
import { type Material, placeIn } from './material';

const PAPER =
  'action|annex|appendix|briefing|chart|comments|diagram|document|feedback|figures|flyer|form|graph|guide|leaflet|letter|list|map|minutes|notes?|papers?|plan|poster|presentation|questions|report|schedule|sheet|slides|summary|table|timetable';
const ATTACHED = new RegExp(
  `\\b(?:(?:is|are|as|see|please (?:see|find)|hereto) (?:also |now |here )?attached|(?:is|are) (?:also |now |here )?appended|(?:see|find) the attached (?:[a-z]+ )?(?:${PAPER})|(?:attached|appended) to (?:these|the) (?:minutes|notes)|attached (?:as|at|in) (?:an )?(?:appendix|annex)\\b)|\\(attached\\)|\\bsee attachment\\b`,
  'gi',
);
/** "No conditions are attached", "Children are attached": nothing of paper hangs on anything. */
const NONE_IS = /\b(?:no|not|nothing|none|neither|nor|never|without)\b(?:(?! (?:and|but) )[^.;,])*$/i;
const OF_NO_PAPER =
  /\b(?:conditions?|strings?|stigma|blame|importance|weight|value|significance|priority|labels?|child(?:ren)?|bab(?:y|ies)|infants?|who|he|she|they) $/i;
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
      .filter((match) => {
        const before = text.slice(Math.max(0, match.index - 200), match.index);
        return (
          !NONE_IS.test(before) &&
          !OF_NO_PAPER.test(before) &&
          !TO_ANOTHER_PAPER.test(text.slice(match.index + match[0].length))
        );
      })
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
