/**
 * The words Boardside comes with for what a chair says, in plain English that a
 * fourteen-year-old can say aloud; a test holds each below US grade 6. A board
 * changes them for itself, and for one item (WordPrompt).
 */
import type { AgendaItem } from '../agenda/agenda';
import type { PromptMoment } from './prompt-shapes';

const STARTS_WITH = 'Now we come to item {number}: {title}.';
const HAS_MINUTES = 'We have {minutes} for this.';

export const USUAL_PROMPTS: Readonly<Record<PromptMoment, string>> = {
  welcome:
    'Hello, and welcome to our meeting. [My name is {chair}.] [I will lead it with {co-chair}.] We want to hear from all of you. If there is a word you do not know, please ask.',
  'item-start': `${STARTS_WITH} We will hear from {presenter}. ${HAS_MINUTES}`,
  halfway: 'We have used half of our time for this. Who else wants to speak?',
  'not-yet-asked':
    'Who have we not heard from yet? [{names}, do you want to say something? It is fine to say no.]',
  'before-a-decision': 'We need to make up our minds now. Does anyone want a minute to talk about it first?',
  'two-minutes-left': 'We have two minutes left for this. Is there one last thing to say?',
  'read-back': 'I will read back what we agreed. [{resolved}] Did we get that right?',
  'time-up':
    'Our time for this is up. Let us say what happens now, and then move on. [Next we have: {next}.]',
  close:
    'That is the end of our meeting. Thank you all for coming, and for what you said. [We meet again on {next-meeting}.]',
};

/** How an item of the fixed furniture, or one in groups, is opened where the board has no words of its own. */
export function usualStart({ isGroupWork, kind }: Pick<AgendaItem, 'kind' | 'isGroupWork'>): string {
  if (kind === 'introductions')
    return `We start with this: {title}. Please say your name and what you do. ${HAS_MINUTES}`;
  if (kind === 'notes')
    return `${STARTS_WITH} Did we do what we said we would do? We will hear from {presenter}. ${HAS_MINUTES}`;
  if (kind === 'any-other-business')
    return `${STARTS_WITH} Is there something else you want to say? ${HAS_MINUTES}`;
  if (kind === 'next-meeting') return `${STARTS_WITH} Our next meeting is on {next-meeting}.`;
  if (isGroupWork)
    return `${STARTS_WITH} We will work in small groups. We will hear from {presenter}. ${HAS_MINUTES}`;
  return USUAL_PROMPTS['item-start'];
}
