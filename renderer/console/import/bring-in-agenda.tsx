/**
 * Brings in an agenda: choose, look, take. Closing on the way costs nothing: what
 * was pasted, read and decided is there when the clerk opens it again.
 */
import { useState } from 'react';
import type { MeetingId } from '../../../shared/kernel/ids';
import { setConsole, useConsole } from '../../bridge/console-store';
import { Dialog } from '../../ui/dialog';
import { AgendaPreview } from './agenda-preview';
import type { ReadSource } from './agenda-source';
import { ChooseSource } from './choose-source';
import { type Choices, noChoices } from './preview';

interface Begun {
  readonly pasted: string;
  readonly source: ReadSource | null;
  readonly choices: Choices;
}

const nothingBegun: Begun = { pasted: '', source: null, choices: noChoices };
const close = (): void => setConsole({ overlay: null });

function BringIn({ isOpen }: { readonly isOpen: boolean }) {
  const [begun, setBegun] = useState(nothingBegun);
  const { pasted, source, choices } = begun;
  return (
    <Dialog
      title="Bring in the agenda"
      width={source === null ? 'wide' : 'full'}
      isOpen={isOpen}
      onClose={close}
      closesOutside={false}
    >
      {source === null ? (
        <ChooseSource
          pasted={pasted}
          onPaste={(text) => setBegun({ ...begun, pasted: text })}
          onRead={(read) => setBegun({ ...begun, source: read, choices: noChoices })}
          onClose={close}
        />
      ) : (
        <AgendaPreview
          source={source}
          choices={choices}
          onChoose={(chosen) => setBegun({ ...begun, choices: chosen })}
          onClose={close}
          onBack={() => setBegun({ ...begun, source: null })}
          onTaken={() => {
            setBegun(nothingBegun);
            close();
          }}
        />
      )}
    </Dialog>
  );
}

export function BringInAgenda() {
  const isOpen = useConsole((s) => s.overlay === 'import');
  const id = useConsole((s): MeetingId | null => s.open?.meeting.id ?? null);
  // Begun for one meeting, never taken into another.
  return id === null ? null : <BringIn key={id} isOpen={isOpen} />;
}
