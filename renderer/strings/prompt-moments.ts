import type { PromptMoment } from '../../shared/chairing/prompt-shapes';

/** When a prompt is said. */
export const PROMPT_MOMENTS: Readonly<Record<PromptMoment, string>> = {
  welcome: 'Welcome',
  'item-start': 'At the start',
  halfway: 'Halfway',
  'not-yet-asked': 'Who has not been asked',
  'before-a-decision': 'Before a decision',
  'two-minutes-left': 'Two minutes left',
  'read-back': 'Reading back',
  'time-up': 'Time is up',
  close: 'Close',
};

/** What the gaps of a prompt stand for, as the clerk writes them. */
export const GAP_HINT =
  'What stands in braces is filled in: {title}, {number}, {minutes}, {presenter}, {next}, {chair}, {co-chair}, {names}, {resolved}, {next-meeting}, {board}. Empty: nothing is said.';
