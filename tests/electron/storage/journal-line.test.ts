import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checksumOf,
  decodeLine,
  encodeBase,
  encodeHeader,
  encodeLine,
  splitLines,
} from '../../../electron/storage/journal-line';

const seq = fc.nat();

describe('a line of the journal', () => {
  test('reads back as what was written, whatever words it holds', () => {
    fc.assert(
      fc.property(seq, fc.jsonValue(), fc.string({ unit: 'binary' }), (number, json, text) => {
        const entry = { seq: number, json, text };
        const line = encodeLine(entry);
        expect(line.indexOf(0x0a)).toBe(line.length - 1);
        const read = decodeLine(line.subarray(0, -1));
        // JSON has no minus nought, so the comparison is with the value as JSON holds it.
        expect(read).toEqual({ kind: 'entry', json: JSON.parse(JSON.stringify(entry)) });
      }),
    );
  });

  test('is unreadable when any one byte of it has changed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.integer({ min: 1, max: 255 }), (text, place, change) => {
        const line = encodeLine({ seq: 1, text }).subarray(0, -1);
        const at = place % line.length;
        line[at] = (line[at] ?? 0) ^ change;
        expect(decodeLine(line)).toEqual({ kind: 'unreadable' });
      }),
    );
  });

  test('is unreadable when it is cut short anywhere', () => {
    const line = encodeLine({ seq: 1, text: 'The report was noted.' }).subarray(0, -1);
    for (let length = 0; length < line.length; length += 1)
      expect(decodeLine(line.subarray(0, length))).toEqual({ kind: 'unreadable' });
  });

  test('never makes the reader stumble, whatever bytes it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeLine(bytes).kind).toBe('unreadable');
      }),
    );
  });

  test('may hold any JSON under a right checksum without being taken for something it is not', () => {
    const kinds = ['header', 'base', 'entry', 'unreadable'];
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(kinds).toContain(decodeLine(Buffer.from(`${checksumOf(json)} ${json}`)).kind);
      }),
    );
    const rightButNoJson = `${checksumOf('{"seq":')} {"seq":`;
    expect(decodeLine(Buffer.from(rightButNoJson))).toEqual({ kind: 'unreadable' });
  });

  test('refuses what JSON cannot say', () => {
    expect(() => encodeLine(undefined)).toThrow(TypeError);
    expect(() => encodeLine({ seq: 1n })).toThrow(TypeError);
  });
});

describe('the first line of the journal', () => {
  test('names the meeting, and the entry it builds upon when it does not begin at the beginning', () => {
    expect(decodeLine(encodeHeader('m1', null).subarray(0, -1))).toEqual({
      kind: 'header',
      version: 1,
      meeting: 'm1',
      baseSeq: null,
    });
    expect(decodeLine(encodeHeader('m1', 41).subarray(0, -1))).toMatchObject({ meeting: 'm1', baseSeq: 41 });
    expect(decodeLine(encodeBase(41, { texts: [] }).subarray(0, -1))).toEqual({
      kind: 'base',
      seq: 41,
      state: { texts: [] },
    });
  });

  test.each([
    ['no number for its version', { 'boardside-journal': 'one', meeting: 'm1' }],
    ['version nought', { 'boardside-journal': 0, meeting: 'm1' }],
    ['no meeting', { 'boardside-journal': 1 }],
    ['a base without a number', { 'boardside-journal': 1, meeting: 'm1', base: { seq: 'last' } }],
    ['a base line without a number', { 'boardside-base': -1, state: {} }],
  ])('is unreadable with %s', (_, json) => {
    expect(decodeLine(encodeLine(json).subarray(0, -1))).toEqual({ kind: 'unreadable' });
  });

  test('tells a newer version whatever else that version may have put there', () => {
    const newer = encodeLine({ 'boardside-journal': 9, people: 'somewhere else' }).subarray(0, -1);
    expect(decodeLine(newer)).toMatchObject({ kind: 'header', version: 9 });
  });
});

test('cutting into lines loses no byte, and keeps apart what was never finished', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const { lines, rest } = splitLines(bytes);
      const joined = Buffer.concat([...lines.flatMap((line) => [line, Buffer.from('\n')]), rest]);
      expect(joined.equals(Buffer.from(bytes))).toBe(true);
      expect(rest.includes(0x0a)).toBe(false);
    }),
  );
});
