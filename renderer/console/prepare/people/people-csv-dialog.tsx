/** People out of a CSV: choose it, look at it, take all of it. With one bad row nothing is taken. */
import { type DragEvent, useState } from 'react';
import type { MeetingId } from '../../../../shared/kernel/ids';
import { setConsole, useConsole } from '../../../bridge/console-store';
import { Button } from '../../../ui/button';
import { Dialog, DialogButtons } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import importStyles from '../../import/import.module.css';
import { choosePeopleFile, type PeopleRead, type PeopleSourced, readPeopleFile } from './people-file';
import { PeoplePreview } from './people-preview';

const close = (): void => setConsole({ overlay: null });

function Choose({ onRead }: { readonly onRead: (read: PeopleRead) => void }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);

  async function read(source: Promise<PeopleSourced>): Promise<void> {
    setReading(true);
    const found = await source;
    setReading(false);
    setRefusal(found.ok ? null : found.error);
    if (found.ok && found.value) onRead(found.value);
  }
  const drop = (event: DragEvent): void => {
    setOver(false);
    // Without this the window would try to open what is dropped.
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file && !isReading) void read(readPeopleFile(file));
  };

  return (
    <div
      role="presentation"
      className={importStyles['choose']}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={importStyles['drop']} data-over={isOver ? '' : undefined}>
        <Button
          look="primary"
          autoFocus
          onPress={() => {
            if (!isReading) void read(choosePeopleFile());
          }}
        >
          Choose a CSV…
        </Button>
        <p>or drop it here</p>
      </div>
      <p className={importStyles['quiet']}>
        The first row names the columns, in any order: Name (or First name and Surname), Title, Role or
        Organisation, List (Member, Co-opted member or Attendee), Young person (yes or no), Prefers. Of a
        young person only the first name.
      </p>
      <output>
        {refusal === null ? null : <Notice tone="danger">{refusal}</Notice>}
        {isReading ? <p className={importStyles['quiet']}>Reading the file…</p> : null}
      </output>
      <DialogButtons>
        <Button onPress={close}>Not now</Button>
      </DialogButtons>
    </div>
  );
}

function ReadCsv({ isOpen }: { readonly isOpen: boolean }) {
  const [read, setRead] = useState<PeopleRead | null>(null);
  return (
    <Dialog
      title="Read a CSV of people"
      width="wide"
      isOpen={isOpen}
      onClose={() => {
        setRead(null);
        close();
      }}
      closesOutside={false}
    >
      {read === null ? (
        <Choose onRead={setRead} />
      ) : (
        <PeoplePreview
          read={read}
          onBack={() => setRead(null)}
          onDone={() => {
            setRead(null);
            close();
          }}
        />
      )}
    </Dialog>
  );
}

export function PeopleCsvDialog() {
  const isOpen = useConsole((s) => s.overlay === 'people-csv');
  const id = useConsole((s): MeetingId | null => s.open?.meeting.id ?? null);
  // Begun for one meeting, never taken into another.
  return id === null ? null : <ReadCsv key={id} isOpen={isOpen} />;
}
