import { describe, expect, test } from 'vitest';
import { chairing as chairingShape } from '../../../shared/chairing/chairing-shapes';
import { promptsFor } from '../../../shared/chairing/prompts';
import type { PromptMoment } from '../../../shared/chairing/prompt-shapes';
import type { ItemId } from '../../../shared/kernel/ids';
import type { Meeting } from '../../../shared/meeting/meeting';
import { added, given, item as itemOf, meetingAfter } from '../../support/given-when-then';
import {
  action,
  agenda,
  at,
  clerkOnly,
  command,
  defer,
  here,
  item,
  itemCalled,
  leads,
  next,
  people,
  person,
  quote,
  resolved,
  sensitive,
  start,
  tell,
  who,
  write,
  youngPerson,
} from '../../support/meetings';
import { northmoorBoard } from '../../support/northmoor-board';

const sayings = (meeting: Meeting, title: string | null): string[] => {
  const id = title === null ? null : itemCalled(meeting, title);
  return promptsFor(meeting)
    .filter((prompt) => prompt.itemId === id)
    .map((prompt) => prompt.says);
};
const saying = (meeting: Meeting, moment: PromptMoment, title: string | null = null): string | undefined => {
  const id = title === null ? null : itemCalled(meeting, title);
  return promptsFor(meeting).find((prompt) => prompt.moment === moment && prompt.itemId === id)?.says;
};
const word = (moment: PromptMoment, words: string | null, itemId: ItemId | null = null) =>
  command({ type: 'WordPrompt', moment, itemId, words });

describe('what a chair can say', () => {
  test('the welcome names both chairs, and the close the next meeting', () => {
    const { meeting } = northmoorBoard();
    expect(sayings(meeting, null)).toEqual([
      'Hello, and welcome to our meeting. My name is Anne Hartley. I will lead it with Tariq. We want to hear from all of you. If there is a word you do not know, please ask.',
      'That is the end of our meeting. Thank you all for coming, and for what you said. We meet again on Thursday 28 January at 6pm.',
    ]);
  });

  test('an item has its plain title, who presents in plain words, its minutes and what comes next', () => {
    expect(sayings(northmoorBoard().meeting, 'Children in Care and Care Leavers')).toEqual([
      'Now we come to item 4: How are we doing for children in care and care leavers? We will hear from Dev, who looks after the numbers. We have 15 minutes for this.',
      'We have used half of our time for this. Who else wants to speak?',
      'Who have we not heard from yet?',
      'We need to make up our minds now. Does anyone want a minute to talk about it first?',
      'We have two minutes left for this. Is there one last thing to say?',
      'I will read back what we agreed. Did we get that right?',
      'Our time for this is up. Let us say what happens now, and then move on. Next we have: Group work on our plan.',
    ]);
  });

  test('an item of which only the title is known has nothing missing in its sentence', () => {
    expect(sayings(tell({}, agenda(item('Delivery plan'))).meeting, 'Delivery')).toEqual([
      'Now we come to item 1: Delivery plan.',
      'Who have we not heard from yet?',
    ]);
  });

  test('presenters on the lists are called by first name, councillors by title, and nobody announces themselves', () => {
    const presented = (...names: string[]) =>
      tell(
        {},
        people(
          person('Dev Rawal'),
          person('Lucy Amador'),
          person('Lucy Frost'),
          person('County Councillor Anne Hartley'),
          youngPerson('Shanice'),
        ),
        agenda(
          item('Plan', 10, 'ordinary', { presenters: names.map((name) => ({ name, team: 'Some Team' })) }),
        ),
      ).meeting;
    const heard = (...names: string[]) =>
      /hear from (.*?)\. We have/.exec(saying(presented(...names), 'item-start', 'Plan') ?? '')?.[1];
    expect(heard('Dev Rawal')).toBe('Dev');
    expect(heard('Lucy Amador', 'SPARK')).toBe('Lucy Amador and SPARK');
    expect(heard('CC Hartley')).toBe('County Councillor Anne Hartley');
    expect(heard('Shanice Obi', 'dev.rawal@northmoor.example')).toBe('Shanice');
    const anneChairs = northmoorBoard().meeting;
    expect(saying(anneChairs, 'item-start', 'Notes')).not.toContain('hear from');
    const tariqLeads = northmoorBoard(leads('Notes', 'Tariq')).meeting;
    expect(saying(tariqLeads, 'item-start', 'Notes')).toContain('hear from County Councillor Anne Hartley.');
  });

  test('it is the line of whoever leads the item, else of whoever is in the chair', () => {
    const { meeting } = northmoorBoard(leads('Exploitation', 'Tariq'));
    const by = (title: string) =>
      promptsFor(meeting).find((p) => p.itemId === itemCalled(meeting, title))?.by;
    expect(by('Exploitation')).toBe(who(meeting, 'Tariq'));
    expect(by('Timetable')).toBe(who(meeting, 'Anne Hartley'));
  });

  test('young people in the room who have said nothing yet are asked by first name', () => {
    const { meeting } = northmoorBoard(
      here('Tariq', 'Shanice', 'Bo'),
      at('18:00', start),
      write('Exploitation', quote('We want to know first.', { from: ['Bo'] })),
    );
    expect(saying(meeting, 'not-yet-asked', 'Exploitation')).toBe(
      'Who have we not heard from yet? Shanice, do you want to say something? It is fine to say no.',
    );
    expect(saying(meeting, 'not-yet-asked', 'Corporate')).toContain('Shanice and Bo, do you want');
  });

  test('what was resolved is read back, but nothing sensitive or clerk-only', () => {
    const { meeting } = northmoorBoard(
      at('18:00', start),
      write(
        'Exploitation',
        resolved('That the report was noted'),
        clerkOnly('Ask Farah about Bo'),
        action('bring figures', ['Dev Rawal']),
        sensitive(resolved('That Bo’s move was wrong.')),
        resolved('That Farah (farah@northmoor.example) would come back.'),
      ),
    );
    expect(saying(meeting, 'read-back', 'Exploitation')).toBe(
      'I will read back what we agreed. That the report was noted. That Farah would come back. Did we get that right?',
    );
  });

  test('a deferred item has none, and is not announced', () => {
    const { meeting } = northmoorBoard(at('18:00', start), at('18:05', next), defer('Exploitation'));
    expect(sayings(meeting, 'Exploitation')).toEqual([]);
    expect(saying(meeting, 'time-up', 'Notes')).toContain('Next we have: How are we doing');
  });

  test('a surname or an address in the agenda is not said', () => {
    const { meeting } = tell(
      {},
      people(youngPerson('Bo')),
      agenda(
        item('A talk by Bo Hill (bo@northmoor.example)', 10, 'ordinary', {
          presenters: [{ name: 'Bo Hill', team: null }],
        }),
      ),
    );
    expect(saying(meeting, 'item-start', 'A talk')).toBe(
      'Now we come to item 1: A talk by Bo. We will hear from Bo. We have 10 minutes for this.',
    );
  });
});

describe('a board’s own words', () => {
  const items = [added('a', null), added('b', 'a')];

  test('are for every item, and an item’s own come before them', () => {
    const { meeting } = northmoorBoard(
      word('halfway', 'Half of {minutes} has gone.'),
      word('halfway', 'Half way, all!', 'id-20' as ItemId),
    );
    const ids = meeting.agenda.items.map(({ id }) => id);
    expect(ids).toContain('id-20');
    const halfway = promptsFor(meeting).filter((p) => p.moment === 'halfway');
    expect(halfway.filter((p) => p.itemId === 'id-20').map((p) => p.says)).toEqual(['Half way, all!']);
    expect(halfway.filter((p) => p.itemId !== 'id-20').map((p) => p.says)).toContain(
      'Half of 40 minutes has gone.',
    );
  });

  test('are written down as they are given', () => {
    given(...items)
      .when({
        type: 'WordPrompt',
        moment: 'halfway',
        itemId: itemOf('a'),
        words: 'Half of {minutes} has gone.',
      })
      .gives({
        type: 'PromptWorded',
        moment: 'halfway',
        itemId: itemOf('a'),
        words: 'Half of {minutes} has gone.',
      });
    given()
      .when({ type: 'WordPrompt', moment: 'welcome', itemId: null, words: '' })
      .gives({ type: 'PromptWorded', moment: 'welcome', itemId: null, words: '' });
  });

  test('taken back, nothing of them is left', () => {
    const worded = (itemId: ItemId | null, words: string | null) =>
      ({ type: 'PromptWorded', moment: 'halfway', itemId, words }) as const;
    const { chairing } = meetingAfter(
      ...items,
      worded(null, 'Half.'),
      worded(itemOf('a'), 'Half of a.'),
      worded(itemOf('a'), null),
      worded(null, null),
    );
    expect(chairing.promptWords).toEqual({ board: {}, ofItem: {} });
  });

  test('of an item are forgotten with it', () => {
    const { chairing } = meetingAfter(
      ...items,
      { type: 'PromptWorded', moment: 'halfway', itemId: itemOf('a'), words: 'Half.' },
      { type: 'ItemRemoved', itemId: itemOf('a') },
    );
    expect(chairing.promptWords.ofItem).toEqual({});
  });

  test('may be no words at all: then nothing is said', () => {
    const { meeting } = northmoorBoard(word('welcome', ''));
    expect(saying(meeting, 'welcome')).toBeUndefined();
  });

  test('that cannot be said of an item give way to the usual ones', () => {
    const { meeting } = tell({}, word('item-start', 'With {presenter}.'), agenda(item('Plan', 10)));
    expect(saying(meeting, 'item-start', 'Plan')).toBe(
      'Now we come to item 1: Plan. We have 10 minutes for this.',
    );
  });

  test('name only gaps there are, and the refusal lists them', () => {
    given(...items)
      .when({ type: 'WordPrompt', moment: 'halfway', itemId: null, words: 'We have {minuts}.' })
      .refused('no-such-gap', /“\{minuts\}” stands for nothing.*\{minutes\}/);
  });

  test('are of an item on the agenda, and welcome and close are of no item', () => {
    given(...items)
      .when({ type: 'WordPrompt', moment: 'halfway', itemId: itemOf('z'), words: 'Half.' })
      .refused('no-such-item');
    given(...items)
      .when({ type: 'WordPrompt', moment: 'close', itemId: itemOf('a'), words: 'Bye.' })
      .refused('not-of-an-item');
  });

  test('were unknown to older snapshots, which still open', () => {
    const old = { chairs: [], inTheChair: null, handOvers: [] };
    expect(chairingShape.parse(old).promptWords).toEqual({ board: {}, ofItem: {} });
  });
});
