/** What the clerk takes away: the minutes for Word, as PDF and as text, what is made of them, and how they look. */
import type { SavedExport, Settings } from '../../shared/ipc/messages';
import type { Rejection } from '../../shared/kernel/rejection';
import type { Result } from '../../shared/kernel/result';
import type { ExportKind } from '../../shared/minutes/draft-name';
import { bridge } from '../bridge/api';
import { type ConsoleState, setConsole } from '../bridge/console-store';
import { flushTyping } from '../bridge/meeting-link';
import type { Action } from './action';
import { isOpen, say } from './meeting-now';
import { goTo } from './targets';

function refuse({ code, message }: Rejection): void {
  if (code.startsWith('template-')) setConsole({ templateFault: message, message: null });
  else setConsole({ message: { text: message, isRefusal: true } });
}

function saved(answer: Result<SavedExport, Rejection>): void {
  if (answer.ok) setConsole({ lastExport: answer.value, message: null });
  else refuse(answer.error);
}

const save =
  (kind: ExportKind, doing: string) =>
  async (s: ConsoleState): Promise<void> => {
    if (!s.open) return;
    await flushTyping();
    say(doing);
    const { isFinal } = s;
    saved(await bridge().ask('export:save', { meetingId: s.open.meeting.id, kind, isDraft: !isFinal }));
  };

async function copyText(s: ConsoleState): Promise<void> {
  if (!s.open) return;
  await flushTyping();
  const request = { meetingId: s.open.meeting.id, isDraft: !s.isFinal };
  const answer = await bridge().ask('export:copy-text', request);
  if (answer.ok) say(`The ${draft(s)} are copied: paste them where they are to be published.`);
  else refuse(answer.error);
}

const draft = ({ isFinal }: ConsoleState): string => (isFinal ? 'final minutes' : 'draft minutes');

const saves = (
  id: string,
  kind: ExportKind,
  doing: string,
  label: Action['label'],
  keys: string | null = null,
): Action => ({ id, label, keys, menu: 'Minutes', when: isOpen, run: save(kind, doing) });

const onLast = (channel: 'export:open' | 'export:show-in-folder') => async (): Promise<void> => {
  const answer = await bridge().ask(channel, undefined);
  if (!answer.ok) refuse(answer.error);
};

const hasSaved = (s: ConsoleState): boolean => s.lastExport !== null;

function nowSavedIn(answer: Result<Settings | null, Rejection>): void {
  if (!answer.ok) return refuse(answer.error);
  if (answer.value === null) return;
  const settings = answer.value;
  const name = settings.wordTemplate;
  setConsole({ settings, templateFault: null });
  say(
    name === null
      ? 'Minutes are saved in the built-in Word style.'
      : `Minutes are saved in your template “${name}”.`,
  );
}

export function closePreview(): void {
  setConsole({ isPreviewing: false });
  goTo('notes');
}

export const exportActions: readonly Action[] = [
  {
    id: 'preview',
    label: (s) =>
      s.isPreviewing && s.place === 'live' ? 'Close the preview' : 'Preview the finished minutes',
    keys: 'F11',
    menu: 'Minutes',
    when: isOpen,
    run: (s) => {
      if (s.isPreviewing && s.place === 'live') return closePreview();
      setConsole({ place: 'live', isPreviewing: true });
      goTo('preview');
    },
  },
  saves(
    'save-draft',
    'minutes',
    'Writing the minutes for Word…',
    (s) => `Save the ${draft(s)} for Word`,
    'F12',
  ),
  saves(
    'save-pdf',
    'pdf',
    'Printing the minutes as PDF…',
    (s) => `Save the ${draft(s)} as PDF`,
    'Mod+Shift+F12',
  ),
  {
    id: 'copy-text',
    label: (s) => `Copy the ${draft(s)} as plain text`,
    keys: null,
    menu: 'Minutes',
    when: isOpen,
    run: copyText,
  },
  saves('save-text', 'text', 'Writing the minutes as text…', (s) => `Save the ${draft(s)} as plain text`),
  saves(
    'save-action-sheet',
    'action-sheet',
    'Writing the action sheet…',
    'Save the action sheet for Word',
    'Alt+F12',
  ),
  saves(
    'save-register',
    'register',
    'Writing the attendance register…',
    'Save the attendance register for a spreadsheet',
  ),
  saves(
    'save-running-sheet',
    'running-sheet',
    'Writing the running sheet for the co-chairs…',
    'Running sheet for the co-chairs, for Word',
  ),
  saves(
    'save-planned-actual',
    'planned-actual',
    'Writing the planned and actual times…',
    'Save the planned and actual times for a spreadsheet',
    'Alt+Shift+F12',
  ),
  {
    id: 'open-export',
    label: 'Open the file saved last',
    keys: 'Shift+F12',
    menu: 'Minutes',
    when: hasSaved,
    run: onLast('export:open'),
  },
  {
    id: 'show-export',
    label: 'Show the file saved last in its folder',
    keys: 'Mod+F12',
    menu: 'Minutes',
    when: hasSaved,
    run: onLast('export:show-in-folder'),
  },
  {
    id: 'final-wording',
    label: (s) => (s.isFinal ? 'Mark as DRAFT again' : 'Save as final wording, without the DRAFT mark'),
    keys: null,
    menu: 'Minutes',
    when: isOpen,
    run: ({ isFinal }) => {
      setConsole({ isFinal: !isFinal });
      say(
        isFinal
          ? 'What is saved of this meeting is marked as DRAFT again.'
          : 'What is saved of this meeting from now on is final: it carries no DRAFT mark.',
      );
    },
  },
  {
    id: 'choose-template',
    label: 'Choose your own Word template…',
    keys: null,
    menu: 'Minutes',
    when: () => true,
    run: async () => nowSavedIn(await bridge().ask('template:choose', undefined)),
  },
  {
    id: 'drop-template',
    label: 'Use the built-in Word style',
    keys: null,
    menu: 'Minutes',
    when: (s) => s.settings.wordTemplate !== null,
    run: async () => nowSavedIn(await bridge().ask('template:drop', undefined)),
  },
  {
    id: 'save-example-template',
    label: 'Save an example of a Word template',
    keys: null,
    menu: 'Minutes',
    when: () => true,
    run: async () => saved(await bridge().ask('template:save-example', undefined)),
  },
];
