import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { MinutesPage } from '../../../renderer/paper/minutes-page';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import type { DocumentBlock, MinutesDocument } from '../../../shared/minutes/document';
import { everyKind } from '../../support/every-kind';
import { sampleMeeting } from '../../support/sample-meeting';

afterEach(cleanup);

const whole = composeMinutes(everyKind().meeting);
const withContent = (...content: DocumentBlock[]): MinutesDocument => ({
  ...whole,
  attendance: [],
  items: [{ number: 1, title: 'Safe Places', content }],
  appendices: [],
});
const textOf = (minutes: MinutesDocument, surface: 'screen' | 'paper' = 'screen'): string =>
  render(<MinutesPage minutes={minutes} surface={surface} />).container.textContent ?? '';

describe('the finished page', () => {
  test('has every word of the document in its order, whatever its kind', () => {
    const text = textOf(whole);
    const words = whole.items.flatMap(({ number, title, content }) => [
      `${number}. ${title}`,
      ...content.flatMap((b) => (b.kind === 'resolved' ? b.statements : [b.text])),
    ]);
    let from = 0;
    for (const some of [whole.heading.held, ...words]) {
      expect(text.slice(from)).toContain(some);
      from = text.indexOf(some, from);
    }
    for (const { title } of whole.appendices) expect(text.slice(from)).toContain(title);
  });

  test('has headings a screen reader can walk, and those present as tables with named columns', () => {
    const sample = composeMinutes(sampleMeeting().meeting);
    render(<MinutesPage minutes={sample} surface="paper" />);
    expect(screen.getAllByRole('heading', { level: 1 }).map((h) => h.textContent)).toEqual([
      whole.heading.board,
    ]);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(
      1 + sample.items.length + sample.appendices.length,
    );
    const [members] = screen.getAllByRole('table', { name: 'Members' });
    expect(
      within(members as HTMLElement)
        .getAllByRole('columnheader')
        .map((h) => h.textContent),
    ).toEqual(['Name', 'Role']);
  });

  test('draws neighbours of a list as one list, and a list that begins anew as another', () => {
    const numbered = (text: string, label: string, isFirst = false): DocumentBlock => ({
      kind: 'numbered',
      text,
      level: 1,
      label,
      isFirst,
    });
    textOf(
      withContent(
        { kind: 'bullet', text: 'a', level: 1 },
        { kind: 'bullet', text: 'b', level: 2 },
        numbered('c', 'i)', true),
        numbered('d', 'ii)'),
        numbered('e', 'i)', true),
      ),
    );
    expect(screen.getAllByRole('list').map((list) => [list.tagName, list.textContent])).toEqual([
      ['UL', 'ab'],
      ['OL', 'i) cii) d'],
      ['OL', 'i) e'],
    ]);
  });

  test('says that it is a draft on the screen; on paper every page’s header does', () => {
    expect(textOf(whole)).toContain('DRAFT – not yet agreed');
    cleanup();
    expect(textOf({ ...whole, isDraft: false })).not.toContain('DRAFT');
    cleanup();
    expect(textOf(whole, 'paper')).not.toContain('DRAFT');
  });

  test('links are live on paper only, and only where they lead to the web or to mail', () => {
    const link = (address: string): DocumentBlock => ({
      kind: 'paragraph',
      text: 'See the plan.',
      links: [{ from: 8, to: 12, address }],
    });
    const minutes = withContent(
      link('www.northmoor.example/plan'),
      link('javascript:alert(1)'),
      link('file:///etc'),
    );
    expect(textOf(minutes, 'paper')).toContain('See the plan.');
    expect(screen.getAllByRole('link').map((a) => a.getAttribute('href'))).toEqual([
      'https://www.northmoor.example/plan',
    ]);
    cleanup();
    textOf(minutes);
    expect(screen.queryAllByRole('link')).toEqual([]);
  });
});
