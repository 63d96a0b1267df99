/** Which commands make sense while the meeting is being prepared, sits, is on a break, adjourned or closed. */
import type { MeetingCommand } from './commands';
import type { Phase } from './sitting';

export const WHEN_SITTING: readonly Phase[] = ['sitting', 'break'];

/** Commands that need the meeting in certain phases; all others are always allowed. */
export const PHASES: Partial<Record<MeetingCommand['type'], readonly Phase[]>> = {
  StartMeeting: ['preparing'],
  StartBreak: ['sitting'],
  EndBreak: ['break'],
  AdjournMeeting: WHEN_SITTING,
  ResumeMeeting: ['adjourned'],
  CloseMeeting: ['sitting', 'break', 'adjourned'],
  ReopenMeeting: ['closed'],
  StartItem: WHEN_SITTING,
  NextItem: WHEN_SITTING,
  GoBack: WHEN_SITTING,
  RaiseItem: WHEN_SITTING,
  PauseItem: ['sitting'],
  CloseItem: WHEN_SITTING,
  ExtendItem: ['preparing', 'sitting', 'break', 'adjourned'],
  TakeWayBack: ['preparing', 'sitting', 'break', 'adjourned'],
  StartItemAsOf: WHEN_SITTING,
  StartGroupWork: ['sitting'],
  StartFeedback: ['sitting'],
  PauseGroupWork: ['sitting'],
  ResumeGroupWork: ['sitting'],
  ExtendGroupWork: WHEN_SITTING,
  EndGroupWork: WHEN_SITTING,
  HandOverChair: ['preparing', 'sitting', 'break', 'adjourned'],
};

export const WHY: Record<Phase, { code: string; message: string }> = {
  preparing: {
    code: 'meeting-not-started',
    message: 'The meeting has not started. Start the meeting first.',
  },
  sitting: { code: 'meeting-sitting', message: 'The meeting is running, so this does nothing now.' },
  break: { code: 'meeting-on-break', message: 'The meeting is on a break. End the break first.' },
  adjourned: { code: 'meeting-adjourned', message: 'The meeting is adjourned. Resume it first.' },
  closed: { code: 'meeting-closed', message: 'The meeting is closed. Re-open the meeting first.' },
};
