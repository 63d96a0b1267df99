// What a line or paragraph is by its shape: a purpose, somebody who presents, a sentence, a title. The order in which
// the shapes are asked for is item-parts.ts's business.
import {
  couldBePresenter,
  isAcronym,
  isFullName,
  isNameShaped,
  isRoleAlone,
  isServiceWord,
  isStyledName,
} from '../../reading/names';
import { hasPresenterLabel, namesWithTeam, withoutPresenterLabel } from './presenters';
import { BODY_ENDING, SENTENCE_WORD, SMALL_WORD } from '../../reading/vocabulary';

const TO_DO =
  /^(?:receive|agree|note(?!:)|discuss|consider|review(?! of\b)|approve|comment|identify|hear|scope|draft (?:a|an|the)|decide|endorse|explore|seek|confirm|monitor|elect|appoint|provide|share|look (?:at|into)|feed ?back on|give|gather|undertake|inform|ask|ratify|accept|examine|update (?:the|members|on)|agreement|welcome (?:the|a)|celebrate|understand|highlight|reflect on)\b/i;
const WHO_IS_TO =
  /^(?:(?:the |all )?(?:corporate parenting )?(?:board|members?|board members|chair|young people|groups?|attendees|partners|officers|councillors|co-?chairs)|everyone|all|those present)(?: (?:members|representatives|present))? (?:to|will|is|are|may|has|have)\b/iu;
const GROUP_IS_TO = /^\p{Lu}{3,10}(?: (?:members|representatives))? (?:to|will|are|have) /u;
const IN_GROUPS =
  /^(?:(?:working )?in (?:[\w-]+ ){0,3}(?:groups?|pairs|tables|twos|threes|fours)\b|(?:small |table |paired )?(?:group|table|paired) (?:work|exercise|discussion|activity)\b.{0,20}\b(?:to|on|about|around)\b)/i;
const FOR_A_PURPOSE =
  /^for (?:the (?:board|members) to\b|(?:information|decision|discussion|noting|action|approval|agreement|consideration|comment|update|endorsement)\b)/i;
const WHAT_IS_GIVEN =
  /^(?:an? )?(?:short |brief |verbal |further |annual |progress )*(?:update|presentation|report|overview|discussion|feedback|opportunity|demonstration|briefing|introduction|summary)s? (?:on|from|about|regarding|around|by|to|of|for)\b/i;
const PURPOSE_LABEL =
  /^(?:purpose(?: of (?:the )?item)?|aims?|outcomes?|objective|recommendations?|action required|expected outcome)\s?[:–-]\s?/i;
const NOT_A_PRESENTER =
  /^(?:reports?|presentation|powerpoint|verbal|papers?|attached|appendi(?:x|ces)|annex|enclos\w*|discussion|group (?:work|activity|exercise|discussion)|workshop|break|comfort break|refreshments?|video|dvd|handouts?|documents?|background|links?|please|note|nb|n\.b|venue|date|time|tea|lunch|buffet|minutes|additional|pre-?meeting|part|section|item|agenda|session|exempt|not for publication|tel|email|contact|questions?|next steps|ice ?breaker|quiz|film|feedback)\b/i;

export const isPurposeLabelled = (text: string): boolean => PURPOSE_LABEL.test(text);

export const withoutPurposeLabel = (text: string): string => text.replace(PURPOSE_LABEL, '');

/** A line that by its first words says what is to be done. */
export const startsPurpose = (text: string): boolean =>
  (/^To\b/.test(text) && !/^To follow\b/i.test(text)) ||
  (/^\p{Lu}/u.test(text) &&
    (TO_DO.test(text) ||
      WHO_IS_TO.test(text) ||
      GROUP_IS_TO.test(text) ||
      IN_GROUPS.test(text) ||
      FOR_A_PURPOSE.test(text)));

/** Said of what is brought ("An update on …"): a purpose once a presenter is known, else perhaps a title. */
export const saysWhatIsGiven = (text: string): boolean => WHAT_IS_GIVEN.test(text);

export const countWords = (text: string): number => text.split(' ').length;

export const endsSentence = (text: string): boolean =>
  /[.?!:;]['"’”)]?$/.test(text) && !/\b(?:etc|p\.m|a\.m)\.$/i.test(text);

/** Something said in a sentence, not named. */
export const isSentence = (text: string): boolean =>
  (/[.?!:]['"’”)]?$/.test(text) && countWords(text) > 3) ||
  countWords(text) > 14 ||
  (SENTENCE_WORD.test(text) && countWords(text) > 4);

const BESIDE = /\b(?:(?:supported|accompanied|joined|assisted) by|together with|alongside)\b/g;

const isAllCapitalised = (text: string): boolean =>
  text
    .replace(BESIDE, 'and')
    .split(/[\s,()]+/)
    .every((word) => word === '' || SMALL_WORD.test(word) || /^[\p{Lu}\d'"‘“&/–-]/u.test(word));

/**
 * "strong": certainly somebody. "weak": by its shape somebody, when it stands where presenters stand. "faint": capitals and
 * nothing against it, so somebody only where nobody else has been named.
 */
export type PresenterStrength = 'strong' | 'weak' | 'faint' | 'none';

export const presenterStrength = (text: string): PresenterStrength => {
  if (hasPresenterLabel(text)) return 'strong';
  if (text.length > 300 || startsPurpose(text) || /[?!:@]$|https?:|www\.|@/.test(text)) return 'none';
  const bare = withoutPresenterLabel(text);
  if (!/^\p{Lu}/u.test(bare) || SENTENCE_WORD.test(bare)) return 'none';
  if (isRoleAlone(bare) || isStyledName(bare) || namesWithTeam(bare)) return 'strong';
  const [head = ''] = bare.split(/,|\s[-–—]\s|\s?\(|;/);
  const names = head.split(/\s+(?:and|&)\s+|\s?\/\s?/);
  const isEnded = bare.endsWith('.') && countWords(bare) > 14;
  if (isEnded) return 'none';
  if (names.some(isStyledName) && names.every(couldBePresenter)) return 'strong';
  if (/\bcouncillors\b/i.test(names[0] ?? '') && isAllCapitalised(head)) return 'strong';
  const [main = '', other] = head.split(/\s(?:with|alongside|supported by|on behalf of)\s/);
  if (other !== undefined && (isFullName(main) || isAcronym(main))) return 'strong';
  if (NOT_A_PRESENTER.test(bare)) return 'none';
  const hasMore = head.length < bare.length || names.length > 1;
  if (hasMore && names.every(couldBePresenter) && (names.some(isFullName) || names.some(isAcronym)))
    return 'strong';
  if (bare.endsWith('.') || countWords(bare) > 25 || !isAllCapitalised(bare)) return 'none';
  if (isAcronym(head) || isFullName(head)) return 'weak';
  if (isNameShaped(head, 1) || BODY_ENDING.test(head) || /\p{L}['’]s$/u.test(head)) return 'weak';
  // "A Video for the Event" is what is shown, "The Society for …" who shows it: without a body's ending, it is the former.
  if (countWords(head) > 6 || /\s(?:for|on|from|to|in|with|at|by)\s/.test(head)) return 'none';
  return head.split(' ').every((word) => isServiceWord(word) || SMALL_WORD.test(word)) ? 'none' : 'faint';
};

/** Whether a text could be a title: neither a sentence nor a purpose, with a letter in it, and not too long. */
export const isTitleLike = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  !/^\p{Ll}/u.test(text) &&
  countWords(text) <= 30 &&
  !/[.;,]$/.test(text) &&
  !/^To\s/.test(text) &&
  !FOR_A_PURPOSE.test(text);
