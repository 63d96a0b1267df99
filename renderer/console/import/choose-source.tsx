/** Where the agenda comes from: a file chosen or dropped, or its text pasted. */
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { Button } from '../../ui/button';
import { DialogButtons } from '../../ui/dialog';
import { TextArea } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { chooseFile, readFile, readText, type ReadSource, type Sourced } from './agenda-source';
import styles from './import.module.css';

export interface ChooseSourceProps {
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
  readonly onRead: (source: ReadSource) => void;
  readonly onClose: () => void;
}

export function ChooseSource({ pasted, onPaste, onRead, onClose }: ChooseSourceProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);

  async function read(source: Promise<Sourced>): Promise<void> {
    if (isReading) return;
    setReading(true);
    const sourced = await source;
    setReading(false);
    setRefusal(sourced.ok ? null : sourced.error);
    if (sourced.ok && sourced.value) onRead(sourced.value);
  }
  const take = (event: DragEvent | ClipboardEvent, files: FileList | undefined): void => {
    const file = files?.[0];
    if (!file) return;
    event.preventDefault();
    void read(readFile(file));
  };

  return (
    <div
      role="presentation"
      className={styles['choose']}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        // Without this the window would try to open what is dropped.
        event.preventDefault();
        take(event, event.dataTransfer.files);
      }}
      onPaste={(event) => take(event, event.clipboardData.files)}
    >
      <div className={styles['drop']} data-over={isOver ? '' : undefined}>
        <Button look="primary" autoFocus onPress={() => void read(chooseFile())}>
          Choose a file…
        </Button>
        <p>or drop the agenda here: a Word document, a PDF or a text file</p>
      </div>
      <TextArea
        label="Or paste the agenda’s text"
        rows={8}
        value={pasted}
        onChange={(text) => {
          onPaste(text);
          setRefusal(null);
        }}
      />
      <output>
        {refusal === null ? null : <Notice tone="danger">{refusal}</Notice>}
        {isReading ? <p className={styles['quiet']}>Reading the file…</p> : null}
      </output>
      <DialogButtons>
        <Button onPress={onClose}>Not now</Button>
        <Button onPress={() => void read(Promise.resolve(readText(pasted)))}>Read the pasted text</Button>
      </DialogButtons>
    </div>
  );
}
