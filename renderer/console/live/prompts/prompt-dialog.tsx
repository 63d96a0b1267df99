/** The words of one prompt, for this item or for the whole board. Refused words stay as typed. */
import { type FormEvent, useState } from 'react';
import { itemById, numberOf } from '../../../../shared/agenda/agenda';
import { promptNow } from '../../../../shared/chairing/prompt-now';
import { LONGEST_PROMPT } from '../../../../shared/chairing/prompt-shapes';
import { promptTemplate } from '../../../../shared/chairing/prompts';
import { act } from '../../../actions/meeting-now';
import { now as clockNow } from '../../../bridge/clock';
import {
  type ConsoleState,
  consoleState,
  meetingOf,
  setConsole,
  useConsole,
  useMeeting,
  type WordedPrompt,
} from '../../../bridge/console-store';
import { GAP_HINT, PROMPT_MOMENTS } from '../../../strings/prompt-moments';
import { Button } from '../../../ui/button';
import { Dialog, DialogButtons } from '../../../ui/dialog';
import { TextArea } from '../../../ui/field';
import { Select } from '../../../ui/select';

const close = (): void => setConsole({ overlay: null, worded: null });

/** What was pressed, or what is said now, or how the shown item starts. */
function promptMeant(s: ConsoleState): WordedPrompt {
  const meeting = meetingOf(s);
  const now = meeting && promptNow(meeting, clockNow());
  const start: WordedPrompt = s.shownItem
    ? { moment: 'item-start', itemId: s.shownItem }
    : { moment: 'welcome', itemId: null };
  return s.worded ?? now ?? start;
}

function PromptForm() {
  const [{ moment, itemId }] = useState(() => promptMeant(consoleState()));
  const meeting = useMeeting((m) => m);
  const item = itemId === null ? null : (itemById(meeting.agenda, itemId) ?? null);
  const [level, setLevel] = useState<'item' | 'board'>(item ? 'item' : 'board');
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const of = level === 'item' ? item : null;
  const { board, ofItem } = meeting.chairing.promptWords;
  const hasOwn = (of ? ofItem[of.id]?.[moment] : board[moment]) !== undefined;
  const words = typed ?? promptTemplate(meeting, moment, of);

  async function keep(chosen: string | null): Promise<void> {
    const command = { type: 'WordPrompt', moment, itemId: of?.id ?? null, words: chosen } as const;
    const answer = await act(command, () =>
      chosen === null ? 'The usual words are back.' : 'The words are kept.',
    );
    if (answer.ok) close();
    else setRefusal(answer.error.message);
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    void keep(words.trim());
  }
  return (
    <form onSubmit={submit} style={{ display: 'grid', gap: '14px' }}>
      {item && (
        <Select
          label="For"
          choices={[
            { id: 'item', label: `Item ${numberOf(meeting.agenda, item.id)}: ${item.title}` },
            { id: 'board', label: 'The board: every item without words of its own' },
          ]}
          value={level}
          onChange={setLevel}
        />
      )}
      <TextArea
        autoFocus
        label={PROMPT_MOMENTS[moment]}
        rows={5}
        value={words}
        maxLength={LONGEST_PROMPT}
        onChange={(text) => {
          setTyped(text);
          setRefusal(null);
        }}
        hint={GAP_HINT}
        refusal={refusal}
      />
      <DialogButtons>
        {hasOwn && (
          <Button look="quiet" onPress={() => void keep(null)}>
            Back to the usual words
          </Button>
        )}
        <Button keys="Esc" onPress={close}>
          Leave them
        </Button>
        <Button look="primary" type="submit">
          Keep these
        </Button>
      </DialogButtons>
    </form>
  );
}

export function PromptDialog() {
  const isOpen = useConsole((s) => s.overlay === 'prompt' && s.open !== null);
  return (
    <Dialog title="What the chair says" isOpen={isOpen} onClose={close} width="wide" closesOutside={false}>
      <PromptForm />
    </Dialog>
  );
}
