import { basename } from 'node:path';
import type { MeetingId } from '../../../shared/kernel/ids';
import { ok } from '../../../shared/kernel/result';
import type { Instant } from '../../../shared/kernel/wall-time';
import type { Meeting } from '../../../shared/meeting/meeting';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import { minutesText } from '../../../shared/minutes/plain-text';
import type { DraftDesk } from '../../drafts/draft-desk';
import { closedMeeting } from '../../meetings/meeting-words';
import type { TemplateShelf } from '../../templates/template-shelf';
import type { PaperPrinter } from '../../windows/paper-printer';
import type { RequestHandlers } from '../answer-requests';

export interface ExportOffice {
  readonly drafts: DraftDesk;
  readonly templates: TemplateShelf;
  readonly printer: Pick<PaperPrinter, 'paper' | 'pageIsDrawn'>;
  readonly meetingOf: (id: MeetingId) => Meeting | undefined;
  /** Asks the clerk for a file; null when they thought better of it. */
  readonly chooseTemplate: () => Promise<string | null>;
  /** Puts words on the system's clipboard. */
  readonly copy: (text: string) => Promise<void>;
  readonly now: () => Instant;
}

type Channels =
  | 'export:save'
  | 'export:copy-text'
  | 'export:open'
  | 'export:show-in-folder'
  | 'template:choose'
  | 'template:drop'
  | 'template:save-example'
  | 'paper:read'
  | 'paper:drawn';

const EXAMPLE = 'Example template for Boardside.docx';

export const exportHandlers = ({
  chooseTemplate,
  copy,
  drafts,
  meetingOf,
  now,
  printer,
  templates,
}: ExportOffice): Pick<RequestHandlers, Channels> => ({
  'export:save': ({ meetingId, kind, isDraft }) => {
    const meeting = meetingOf(meetingId);
    return meeting === undefined ? closedMeeting() : drafts.save(meeting, { kind, isDraft });
  },
  'export:copy-text': async ({ meetingId, isDraft }) => {
    const meeting = meetingOf(meetingId);
    if (meeting === undefined) return closedMeeting();
    await copy(minutesText(composeMinutes(meeting, { isDraft })));
    return ok(null);
  },
  'export:open': () => drafts.open(),
  'export:show-in-folder': () => drafts.showInFolder(),
  'template:choose': async () => {
    const path = await chooseTemplate();
    return path === null ? ok(null) : templates.keep(path, basename(path));
  },
  'template:drop': () => templates.drop(),
  'template:save-example': async () => {
    const { writeExampleTemplate } = await import('../../documents/template/example-template');
    return drafts.saveAs(EXAMPLE, { kind: 'template', isDraft: false }, await writeExampleTemplate(now()));
  },
  'paper:read': () => printer.paper,
  'paper:drawn': () => {
    printer.pageIsDrawn();
    return null;
  },
});
