import { describe, expect, test } from 'vitest';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import type { DocumentBlock, MinutesDocument } from '../../../shared/minutes/document';
import { minutesText } from '../../../shared/minutes/plain-text';
import { sampleMeeting } from '../../support/sample-meeting';

const { meeting } = sampleMeeting();
const linesOf = (minutes: MinutesDocument): string[] => minutesText(minutes).split('\n');
const withContent = (...content: DocumentBlock[]): MinutesDocument => ({
  ...composeMinutes(meeting),
  attendance: [],
  items: [{ number: 1, title: 'Safe Places', content }],
});

describe('the minutes as plain text', () => {
  test('have every word of the document, in its order', () => {
    const minutes = composeMinutes(meeting);
    const text = minutesText(minutes);
    const words = [
      minutes.heading.council,
      minutes.heading.held,
      ...minutes.attendance.flatMap(({ heading, rows }) => [heading, ...rows.map(({ name }) => name)]),
      ...minutes.items.flatMap(({ title, content }) => [
        title,
        ...content.flatMap((b) => (b.kind === 'resolved' ? b.statements : [b.text])),
      ]),
    ];
    let from = 0;
    for (const some of words) {
      const at = text.indexOf(some, from);
      expect(at, some).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  test('set lists line under line, and everything else apart', () => {
    expect(
      linesOf(
        withContent(
          { kind: 'paragraph', text: 'Three points were made.' },
          { kind: 'bullet', text: 'open later', level: 1 },
          { kind: 'bullet', text: 'on Fridays', level: 2 },
          { kind: 'resolved', statements: ['That it be so.', 'That it be soon.'] },
          { kind: 'action', text: 'Ask the centres.', owners: 'Dev Rawal', due: '28 January 2027' },
        ),
      ).slice(-14),
    ).toEqual([
      '',
      '1. Safe Places',
      '',
      'Three points were made.',
      '',
      '- open later',
      '  - on Fridays',
      '',
      'Resolved:',
      'That it be so.',
      'That it be soon.',
      '',
      'Action: Ask the centres. (Dev Rawal, by 28 January 2027)',
      '',
    ]);
  });

  test('say that they are a draft until they are final', () => {
    expect(linesOf(composeMinutes(meeting))).toContain('DRAFT – not yet agreed');
    expect(linesOf(composeMinutes(meeting, { isDraft: false }))).not.toContain('DRAFT – not yet agreed');
  });

  test('hold no character a text field would refuse', () => {
    const text = minutesText(withContent({ kind: 'paragraph', text: 'a\u0000b\u000Bc\uD800d\r\ne' }));
    expect(text).toContain('abc\uFFFDd\ne');
  });
});
