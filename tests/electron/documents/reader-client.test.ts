import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { documentReader, type ReaderProcess } from '../../../electron/documents/reader-client';
import { ok } from '../../../shared/kernel/result';

class FakeReader extends EventEmitter implements ReaderProcess {
  readonly asked: unknown[] = [];
  isEnded = false;

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  kill(): boolean {
    this.isEnded = true;
    this.emit('exit', 0);
    return true;
  }
}

const answer = ok({ text: '1. Pledge', kind: 'txt' as const });

describe('reading a document in a process of its own', () => {
  test('hands over the document, gives back the answer and ends the process', async () => {
    const reader = new FakeReader();
    const reading = documentReader(() => reader, 1000)('/papers/agenda.docx');
    reader.emit('message', answer);
    expect(await reading).toEqual(answer);
    expect(reader.asked).toEqual(['/papers/agenda.docx']);
    expect(reader.isEnded).toBe(true);
  });

  test('stops a process that takes too long, and says so', async () => {
    vi.useFakeTimers();
    try {
      const reader = new FakeReader();
      const reading = documentReader(() => reader, 20_000)('/papers/agenda.pdf');
      await vi.advanceTimersByTimeAsync(20_000);
      expect(await reading).toMatchObject({ ok: false, error: { code: 'took-too-long' } });
      expect(reader.isEnded).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  test('takes a process that ends without an answer for a damaged file', async () => {
    const reader = new FakeReader();
    const reading = documentReader(() => reader, 1000)({ bytes: new Uint8Array(1), name: 'agenda.pdf' });
    reader.emit('exit', 1);
    expect(await reading).toMatchObject({
      ok: false,
      error: { code: 'damaged', message: expect.stringContaining('“agenda.pdf”') },
    });
  });
});
