/** What is saved of a meeting, as bytes. Writers are only loaded when they are asked for: a start need not wait for them. */
import { assertNever } from '../../shared/kernel/assert-never';
import type { Rejection } from '../../shared/kernel/rejection';
import { ok, type Result } from '../../shared/kernel/result';
import type { Instant } from '../../shared/kernel/wall-time';
import type { Meeting } from '../../shared/meeting/meeting';
import { composeActionSheet } from '../../shared/minutes/action-sheet';
import { composeMinutes } from '../../shared/minutes/compose-minutes';
import type { MinutesDocument } from '../../shared/minutes/document';
import type { ExportWanted } from '../../shared/minutes/draft-name';
import type { Glossary } from '../../shared/jargon/glossary';
import { minutesText } from '../../shared/minutes/plain-text';

type Answer<T> = Promise<Result<T, Rejection>>;

export interface ExportSetting {
  readonly now: () => Instant;
  /** The council's own template; null for the built-in style. */
  readonly template: () => Answer<Uint8Array | null>;
  /** The glossary as the board has it. */
  readonly glossary: () => Glossary;
  readonly print: (minutes: MinutesDocument) => Answer<Uint8Array>;
}

export const exportWriter =
  ({ glossary, now, print, template }: ExportSetting) =>
  async (meeting: Meeting, { kind, isDraft }: ExportWanted): Answer<Uint8Array> => {
    const minutes = () => composeMinutes(meeting, { isDraft });
    switch (kind) {
      case 'minutes': {
        const own = await template();
        return own.ok ? ok(await wordFile(minutes(), own.value, now())) : own;
      }
      case 'pdf':
        return print(minutes());
      case 'text':
        // Read where CR LF ends a line, too: Notepad, and forms that keep what is pasted.
        return ok(Buffer.from(minutesText(minutes()).replaceAll('\n', '\r\n')));
      case 'action-sheet': {
        const { writeActionSheet } = await import('../documents/docx/write-action-sheet');
        return ok(await writeActionSheet(composeActionSheet(meeting, { isDraft }), now()));
      }
      case 'register': {
        const { writeRegister } = await import('../documents/write-register');
        return ok(writeRegister(meeting));
      }
      case 'running-sheet': {
        const { runningSheet } = await import('../../shared/chairing/running-sheet');
        const { writeRunningSheet } = await import('../documents/docx/write-running-sheet');
        return ok(await writeRunningSheet(runningSheet(meeting, glossary()), now()));
      }
      case 'planned-actual': {
        const { writePlannedActual } = await import('../documents/write-planned-actual');
        return ok(writePlannedActual(meeting, now()));
      }
      default:
        return assertNever(kind);
    }
  };

async function wordFile(
  minutes: MinutesDocument,
  template: Uint8Array | null,
  now: Instant,
): Promise<Buffer> {
  if (template === null) {
    const { writeMinutesDocx } = await import('../documents/docx/write-minutes');
    return writeMinutesDocx(minutes, now);
  }
  const { fillTemplate } = await import('../documents/template/fill-template');
  return fillTemplate(template, minutes, now);
}
