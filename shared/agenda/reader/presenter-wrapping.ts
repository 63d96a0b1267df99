// Where somebody who presents goes on over the end of a line, though the line says nothing of being full: a style without its
// name ("County Councillor"), a service without its last word ("… Corporate Management" over "Team"), a first name after
// "supported by".
import { presenterStrength } from './line-shapes';
import { isNameShaped } from '../../reading/names';
import type { SourceLine } from '../../reading/source-lines';

const STYLE_AT_END =
  /(?:^|[\s,;])(?:(?:county |city |borough |district )?councillors?|cllrs?\.?|dr|mr|mrs|ms|miss|prof(?:essor)?)\.?$/i;
const TAIL_OF_BODY =
  /^(?:team|teams|service|services|unit|council|trust|group|board|partnership|representatives?|officers?|managers?|leads?|nurses?|workers?|advisers?|director|school)\.?$/i;
const FIRST_NAME_AT_END = /\b(?:supported by|together with|alongside|with)\s\p{Lu}[\p{Ll}'’-]+$/u;
const LAST_NAME_FIRST = /^\p{Lu}[\p{L}'’-]+(?:,|$)/u;

/** Whether `next` is more of the presenter on `last`. */
export const isSamePresenter = (last: SourceLine, next: SourceLine): boolean => {
  if (next.isAfterBlank || next.isBulleted) return false;
  if (STYLE_AT_END.test(last.text)) return isNameShaped(next.text.split(/[,;(]/, 1)[0]?.trim() ?? '', 1);
  if (FIRST_NAME_AT_END.test(last.text)) return LAST_NAME_FIRST.test(next.text);
  const hasTeam = /,|\s[-–—]\s/.test(last.text);
  return hasTeam && TAIL_OF_BODY.test(next.text) && presenterStrength(last.text) !== 'none';
};
