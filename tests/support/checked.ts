/** Meetings looked over by the checks: what one check says of a meeting that is told, and what remains after its mends. */
import { usualGlossary } from '../../shared/jargon/glossary';
import type { StepId } from '../../shared/kernel/ids';
import { advance, decideStep, type History, historyFrom } from '../../shared/meeting/history';
import type { Meeting } from '../../shared/meeting/meeting';
import type { CheckName } from '../../shared/minutes/checks/check-names';
import type { Finding } from '../../shared/minutes/checks/finding';
import { findings } from '../../shared/minutes/checks/findings';
import type { MeetingCommand } from '../../shared/meeting/commands';
import type { MeetingFacts } from '../../shared/meeting/facts';
import { blocksOf } from '../../shared/minutes/blocks';
import { agenda, type Doing, item, tell, write, type Written } from './meetings';
import { at } from './given-when-then';

export const allFindings = (meeting: Meeting, silenced: readonly CheckName[] = []): readonly Finding[] =>
  findings(meeting, { glossary: usualGlossary, silenced });

export const foundBy = (check: CheckName, meeting: Meeting): readonly Finding[] =>
  allFindings(meeting).filter((finding) => finding.check === check);

/** The meeting with one item, "Housing", and these blocks in it. */
export const housing = (
  blocks: readonly Written[],
  people: readonly (Doing | readonly Doing[])[] = [],
  facts: Partial<MeetingFacts> = {},
): Meeting => tell(facts, agenda(item('Housing')), ...people, write('Housing', ...blocks)).meeting;

export const sentencesBy = (check: CheckName, meeting: Meeting): readonly string[] =>
  foundBy(check, meeting).map(({ sentence }) => sentence);

/** The words of the text a finding points to; null where it points to no text. */
export function wordsAt(meeting: Meeting, { place }: Finding): string | null {
  if (place.kind !== 'block') return null;
  const block = blocksOf(meeting.minutes, place.itemId).find(({ id }) => id === place.blockId);
  return block ? block.text.slice(place.from, place.to) : null;
}

/** The meeting after a command. A refused one is a mistake in the test, so it throws. */
export function after(meeting: Meeting, command: MeetingCommand): Meeting {
  const before: History = historyFrom(meeting, 1);
  const decided = decideStep(before, command, { at: at('21:00'), newId: () => 'step-after' as StepId });
  if (!decided.ok) throw new Error(`${command.type} was refused: ${decided.error.message}`);
  return advance(before, decided.value).meeting;
}

/** The meeting after the mend of the check's first finding. */
export function mended(check: CheckName, meeting: Meeting): Meeting {
  const command = foundBy(check, meeting)[0]?.mend?.command;
  if (!command) throw new Error(`${check} offers no mend`);
  return after(meeting, command);
}

/** The words of every block, in order. */
export const textsOf = (meeting: Meeting): readonly string[] =>
  meeting.agenda.items.flatMap(({ id }) => blocksOf(meeting.minutes, id).map(({ text }) => text));
