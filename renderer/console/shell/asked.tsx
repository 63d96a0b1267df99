/** Whatever is asked on top of the place: at most one of these is open at a time. */
import { HelpSheet } from '../../actions/help-sheet';
import { Palette } from '../../actions/palette';
import { BringInAgenda } from '../import/bring-in-agenda';
import { GlossaryDialog } from '../live/jargon/glossary-dialog';
import { BreakDialog } from '../live/dialogs/break-dialog';
import { CloseDialog } from '../live/dialogs/close-dialog';
import { CorrectTimeDialog } from '../live/dialogs/correct-time-dialog';
import { DeferDialog } from '../live/dialogs/defer-dialog';
import { DueDialog } from '../live/dialogs/due-dialog';
import { PromptDialog } from '../live/prompts/prompt-dialog';
import { LinkDialog } from '../live/dialogs/link-dialog';
import { RaiseItemDialog } from '../live/dialogs/raise-item-dialog';
import { SnippetsDialog } from '../live/dialogs/snippets-dialog';
import { SpellingDialog } from '../live/spelling/spelling-dialog';
import { ExtendDialog } from '../live/dialogs/extend-dialog';
import { SplitItemDialog } from '../live/dialogs/split-item-dialog';
import { PeopleCsvDialog } from '../prepare/people/people-csv-dialog';
import { RegisterDialog } from '../prepare/people/register-dialog';
import { ProjectorLineDialog } from '../live/dialogs/projector-line-dialog';
import { StartDialog } from '../live/dialogs/start-dialog';

export function Asked() {
  return (
    <>
      <StartDialog />
      <BreakDialog />
      <ExtendDialog />
      <DeferDialog />
      <RaiseItemDialog />
      <SplitItemDialog />
      <CorrectTimeDialog />
      <DueDialog />
      <LinkDialog />
      <PromptDialog />
      <GlossaryDialog />
      <SnippetsDialog />
      <SpellingDialog />
      <ProjectorLineDialog />
      <CloseDialog />
      <BringInAgenda />
      <RegisterDialog />
      <PeopleCsvDialog />
      <Palette />
      <HelpSheet />
    </>
  );
}
