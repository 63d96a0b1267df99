// The items every agenda of the board has: introductions, the notes of the last meeting, any other business, the next meeting.

export type ReadItemKind = 'introductions' | 'notes' | 'ordinary' | 'any-other-business' | 'next-meeting';

const INTRODUCTIONS =
  /^(?:(?:the )?chair['’]?s? )?(?:welcomes?|introductions?|apologies)(?:(?:\s?,\s?|\s?&\s?|\s?\/\s?|\s[-–]\s|\sand\s)+(?:welcomes?|introductions?|apologies))*(?: (?:for absence|from the chair))?(?:\s?[,&]?\s?(?:and )?(?:attendance|substitutions?|substitutes|announcements))?$/i;
const NOTES =
  /^(?:(?:draft )?(?:notes?|minutes)(?: and actions)? (?:of|from) (?:the )?(?:previous |last |board )?(?:meeting|board)|matters arising|(?:notes?|minutes|actions) (?:and|&) matters arising|notes?\/minutes of|minutes\b.{0,40}\bmatters arising|(?:notes?|minutes) of \d|confirmation of (?:the )?minutes|previous (?:notes?|minutes)|minutes$)/i;
const ANY_OTHER_BUSINESS =
  /^(?:any other (?:urgent )?business|any urgent business|urgent business|aob|a\.o\.b\.?)\b/i;
const NEXT_MEETING =
  /^(?:(?:proposed )?dates?(?:,? (?:and )?times?)?(?:,? (?:and|&) (?:venue|place))?(?:,? venue)? (?:of|for) (?:the )?(?:next|future) (?:board )?meetings?|(?:the )?next meeting|(?:time and )?date of next|future meetings?(?: dates)?$|dates? of future)/i;

/** The kind of item a title names. */
export const kindOf = (title: string): ReadItemKind => {
  if (INTRODUCTIONS.test(title)) return 'introductions';
  if (NOTES.test(title)) return 'notes';
  if (ANY_OTHER_BUSINESS.test(title)) return 'any-other-business';
  if (NEXT_MEETING.test(title)) return 'next-meeting';
  return 'ordinary';
};

const STANDS_ALONE =
  /^(?:any other (?:urgent )?business|urgent business|aob|a\.o\.b\.?|(?:proposed )?dates?(?: and times?)?(?:,? (?:and )?venue)? (?:of|for) (?:the )?(?:next|future) (?:board )?meetings?|next meeting|(?:draft )?(?:notes?|minutes) of (?:the )?(?:previous |last )?meeting\b.{0,90}|matters arising)(?:\s?[:–-].{0,160}|\.)?$/i;

/** Whether a line without a number can only be the title of a standing item. */
export const isStandingTitle = (text: string): boolean =>
  text.length <= 260 && (STANDS_ALONE.test(text) || INTRODUCTIONS.test(text));
