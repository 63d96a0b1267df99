// Lines that belong to the paper and not to the meeting: "Agenda", "Part I (Open to Press and Public)", "No. Item", page
// numbers, refreshments, the marks a document system leaves. Understood, therefore not "unplaced"; kept, never dropped.
import { takeExtras } from './extras';
import type { SourceLine } from '../../reading/source-lines';
import { tableHeader } from './table-header';

const TAG = /^<\/?[A-Z][A-Z0-9_ ]{0,40}>$/;
const AGENDA =
  /^(?:public |draft |final |supplementary )?(?:a ?g ?e ?n ?d ?a|agenda (?:and|&) (?:draft )?minutes|agenda front ?sheet|agenda pack)(?: (?:for|of) the meeting)?\s?:?$/i;
const PART =
  /^(?:agenda\s?[-–—]\s?)?(?:part|section) (?:i{1,3}|[12ab]|one|two)\b\s?[:–-]?\s?(?:\(.{0,80}\)?|(?:items? )?(?:not )?(?:open|publicly|for publication).{0,80})?$/i;
const COLUMN_HEADS =
  /^(?:(?:agenda )?items?|item (?:no\.?|number)|no\.?|nos\.?|(?:item )?no\.?\s?[|:/]?\s?(?:agenda )?item|page(?: no\.?s?)?|pages|presenter|lead|time|mins?)$/i;
/** A number of four digits is a year, alone or as "2017/18". */
const PAGE_NUMBER =
  /^(?!(?:19|20)\d\d(?:\s?\/\s?\d\d)?$)(?:[-–—]\s?)?(?:page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—])?$/i;
/** "Corporate Parenting Board, 28 March 2019 – Page 1 of 2" */
const PAGE_FOOT =
  /^(?=.{0,90}(?:board|committee|council|agenda|\b20\d\d)\b)[^(]{0,90}\spage\s\d{1,3}(?:\s(?:of|\/)\s\d{1,3})?$/i;
const STAMP = /^agenda item\s?(?:no\.?)?\s?\d{1,2}[a-z]?$/i;
const WEB =
  /^(?:view directions|additional documents:?|items|minutes:|supporting documents:?|attachments:?|view the .{3,60}|media|print(?:er friendly)?)$/i;
const BREAK =
  /^(?:(?:comfort|short|tea|coffee|refreshments?|lunch|supper|buffet) )?(?:break|interval|refreshments?|lunch|buffet|tea|tea and coffee|buffet (?:tea|supper|lunch))(?: (?:and|&|\/|for) (?:refreshments?|break|networking|comfort break|tea|food|coffee|lunch))?$/i;
const REFRESHMENTS =
  /\b(?:refreshments?|buffet|sandwiches|tea(?: and|\/| &) ?coffee|light (?:tea|lunch|supper|meal)|food|pizza)\b.{0,60}\b(?:available|provided|served|from|at|prior|before|will)\b|\b(?:available|provided|served)\b.{0,60}\b(?:refreshments?|buffet|food)\b/i;

/** Furniture wherever it stands, also between the lines of an item. */
export const isFurnitureAnywhere = (line: SourceLine): boolean => {
  const { text } = line;
  if (text === '' || !/[\p{L}\p{N}]/u.test(text) || TAG.test(line.raw)) return true;
  if (text.length > 240) return false;
  return (
    AGENDA.test(text) ||
    PART.test(text) ||
    COLUMN_HEADS.test(text) ||
    PAGE_NUMBER.test(text) ||
    PAGE_FOOT.test(text) ||
    STAMP.test(text) ||
    WEB.test(text) ||
    BREAK.test(takeExtras(text).rest) ||
    REFRESHMENTS.test(text) ||
    tableHeader(line) !== null
  );
};

/** "Part II (Not open to Press and Public)": behind it numbers may begin again. */
export const opensPart = (line: SourceLine): boolean => line.text.length <= 240 && PART.test(line.text);

/** A tag that opens an item in a document system's own export, or the words that do on its web page. */
export const opensItem = (line: SourceLine | undefined): boolean =>
  line !== undefined && (/^<AI\w*>$/i.test(line.raw) || /^agenda item\s?:?$/i.test(line.text));

const NOTICE =
  /^(?:please (?:note|find|ensure|bring|be aware|see|contact|could|let)|notes?\s?:|n\.?b\.?\s?[:–-]?\s|(?:a |the )?pre-?(?:meeting|meet)\b|contact\s?[:–-]|contact (?:officer|details|for)\b|for (?:further|more) information|if you (?:have|need|require|would)|tel(?:ephone)?\b|e-?mail\b|www\.|https?:|car parking|parking|fire (?:alarm|drill|exits?|procedures?|evacuation)\b|members (?:of the public|are (?:reminded|requested|asked))|this meeting (?:is|will)|webcast|published|issued|distribution|to:?\s(?:all )?(?:the )?members|to: |dear\b|public access|filming|recording|wi-?fi|mobile phones|directions|apologies (?:to|should)|the (?:agenda|meeting) (?:is|will|papers)|an? (?:light )?(?:buffet|pre-meet)|copies of|documents? marked|reports? pack|agenda pack|membership\s?:|quorum\s?:|meeting (?:pack|papers)|chair\s?:|clerk\s?:|deputy chair\s?:)/i;

/** Furniture before the first item or after the last: notices and whom to ring. */
export const isNotice = (line: SourceLine): boolean =>
  line.text.length <= 600 &&
  (NOTICE.test(line.text) || /\b\S+@\S+\.\S+|\b0\d{3,4}\s?\d{3}\s?\d{3}\b/.test(line.text));

const OFFICE =
  /^(?:(?:interim|acting|deputy|assistant|corporate|strategic|county) )*(?:chief executive|county secretary|secretary|director|head of|solicitor|clerk to|monitoring officer|town clerk|assistant director|executive director)\b.{0,80}$/i;
const ADDRESS =
  /^(?:county hall|town hall|city hall|civic (?:centre|offices|hall)|council (?:house|offices)|shire hall|po box\b.*|[A-Z][a-z]+|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|.{0,40}\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})[.,]?$/;
const HALL =
  /^(?:county hall|town hall|city hall|civic (?:centre|offices|hall)|council (?:house|offices)|shire hall)\b.{0,40}$/i;

/** "Director of …", "Chief Executive": in whose name a paper is issued. */
export const isOffice = (text: string): boolean => OFFICE.test(text);

/** The block at an agenda's foot: a name, an office, "County Hall", a town. Null when there is none. */
export const signatureIn = (
  lines: readonly SourceLine[],
): { readonly from: number; readonly to: number } | null => {
  const office = lines.findIndex(
    (line, index) =>
      index > 0 &&
      OFFICE.test(line.text) &&
      (index === lines.length - 1 || lines.slice(index + 1, index + 4).some((next) => HALL.test(next.text))),
  );
  const hall = lines.findIndex(
    (line, index) => index > 0 && line.isAfterBlank && HALL.test(line.text) && line.text.length < 20,
  );
  const anchor = office >= 0 ? office : hall;
  if (anchor < 0) return null;
  const above = lines[anchor - 1];
  const isNamed =
    office >= 0 &&
    anchor > 1 &&
    above !== undefined &&
    /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}(?: [A-Z]{2,3})?$/u.test(above.text);
  let to = anchor;
  for (
    let next = lines[to + 1];
    next && (ADDRESS.test(next.text) || HALL.test(next.text) || isNotice(next));
    next = lines[to + 1]
  ) {
    to += 1;
  }
  return { from: isNamed ? anchor - 1 : anchor, to };
};
