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
  appendices: [],
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
      expect(text.slice(from)).toContain(some);
      from = text.indexOf(some, from);
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

  test('have lists with their marks, who asked and whose words they are, and where links lead', () => {
    const links = [{ from: 0, to: 4, address: 'https://northmoor.example/plan' }];
    expect(
      linesOf(
        withContent(
          { kind: 'numbered', text: 'first', level: 1, label: 'i)', isFirst: true },
          { kind: 'numbered', text: 'part of it', level: 2, label: 'a)', isFirst: false },
          { kind: 'question', text: 'Why?', askedBy: 'Tariq', owners: 'Dev Rawal', due: null },
          { kind: 'quote', text: '“We were heard.”', speaker: 'Shanice' },
          { kind: 'paragraph', text: 'Plan to come.', links },
          { kind: 'paragraph', text: 'https://northmoor.example/plan', links: [{ ...links[0]!, to: 30 }] },
        ),
      ).slice(-11),
    ).toEqual([
      'i) first',
      '  a) part of it',
      '',
      'Question: Why? (asked by Tariq; Dev Rawal to answer)',
      '',
      '“We were heard.” – Shanice',
      '',
      'Plan (https://northmoor.example/plan) to come.',
      '',
      'https://northmoor.example/plan',
      '',
    ]);
  });

  test('end with the list of actions, each on one line', () => {
    expect(linesOf(composeMinutes(meeting)).slice(-5)).toEqual([
      'Appendix: Action list',
      '',
      '- Bring more information on the questionnaires. (Owner: Dev Rawal and CC Oyelaran; Due: 28 January 2027)',
      '- Share the figures by district with SPARK. (Owner: Not named; Due: No date)',
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
