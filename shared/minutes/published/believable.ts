// Whether what was read is minutes at all. Numbers alone do not make them: something must say that there was a meeting, and
// an agenda has numbers, too. An agenda says what is to be done, minutes what was.
import { startsPurpose } from '../../agenda/reader/line-shapes';
import { kindOf } from '../../reading/standing';
import type { PublishedItem, PublishedMinutes } from './published-minutes';
import { isEnded } from './sentences';
import { isPresenterLine } from './sub-headings';

const ALLOTTED =
  /\(\s?(?:\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?min(?:ute)?s?|pages? \d[\d\s,–-]{0,20}|verbal|attached|enclosed)\s?\)|\b\d{1,3} min(?:ute)?s?$/i;
const TOLD =
  /\b(?:was|were|had|has been|have been|gave|said|told|took|made|felt|went|brought|held|thought|spoke|asked|agreed|noted|\p{L}{3,}ed)\b/iu;
const OF_MINUTES = /\b(?:minutes|notes|record) (?:of|from) (?:the |a )?\p{L}/iu;

const isTold = (text: string): boolean =>
  TOLD.test(text.slice(0, 2000)) && isEnded(text) && !startsPurpose(text);

const isLabelled = ({ paragraphs }: PublishedItem): boolean => paragraphs.some(({ label }) => label !== null);

/** It says when, who or to what end, as an agenda does. */
const isAnnounced = ({ title, paragraphs }: PublishedItem): boolean =>
  ALLOTTED.test(title) ||
  paragraphs.some(
    ({ text }, at) =>
      ALLOTTED.test(text.slice(-60)) || startsPurpose(text) || (at === 0 && isPresenterLine(text)),
  );

const hasPeople = ({ attendance }: PublishedMinutes): boolean =>
  attendance.some(({ rows }) => rows.length > 0);

/** Items without a list of those present that announce more than they tell. */
export function isAgenda(minutes: PublishedMinutes): boolean {
  const { heading, items, opening } = minutes;
  if (hasPeople(minutes) || opening.length > 0 || items.some(isLabelled)) return false;
  if (heading.titles.some(({ text }) => OF_MINUTES.test(text))) return false;
  const told = items.filter(({ paragraphs }) => paragraphs.some(({ text }) => isTold(text))).length;
  const announced = items.filter(isAnnounced).length;
  return (
    /^agenda\b/i.test(heading.held ?? '') ||
    announced > told ||
    heading.titles.some(({ text }) => /^agenda$/i.test(text))
  );
}

const isHeld = ({ held, date }: PublishedMinutes['heading']): boolean => held !== null && date !== null;

/** Whether something says that there was a meeting. */
export function isBelievable(minutes: PublishedMinutes): boolean {
  const { heading, items, attendance, present } = minutes;
  const lists = attendance.filter(({ rows }) => rows.length > 0);
  if (items.length === 0)
    return lists.length > 0 && (present !== null || lists.length > 1 || isHeld(heading));
  if (lists.length > 0 || isHeld(heading)) return true;
  const standing = new Set(items.map(({ title }) => kindOf(title)).filter((kind) => kind !== 'ordinary'));
  return standing.size > 1 || items.some(isLabelled);
}
