import { describe, expect, test } from 'vitest';
import { whyNowhere } from '../../../../shared/minutes/checks/link-leads-nowhere';
import { foundBy, housing, mended, sentencesBy, textsOf, wordsAt } from '../../../support/checked';
import { agenda, clerkOnly, item, paragraph, subHeading, tell, write } from '../../../support/meetings';

const inText = (check: Parameters<typeof foundBy>[0], text: string) =>
  sentencesBy(check, housing([paragraph(text)]));

describe('A word twice', () => {
  test('is found and one taken out, however often it stands', () => {
    const meeting = housing([paragraph('Then the the the Board left, and and so did we.')]);
    expect(foundBy('doubled-word', meeting).map((f) => wordsAt(meeting, f))).toEqual([
      'the the the',
      'and and',
    ]);
    const after = mended('doubled-word', meeting);
    expect(textsOf(after)).toEqual(['Then the Board left, and and so did we.']);
    expect(foundBy('doubled-word', after)).toHaveLength(1);
  });

  test.each([
    'We went there there.',
    'They asked the The Board.',
    'It is is agreed.',
    'The the Board left.',
    'He said “the the” and/or or left.',
    'Élan élan.',
    '(is is)',
  ])('is found at the beginning of a sentence, in quotes and brackets: %s', (text) => {
    expect(inText('doubled-word', text).length).toBeGreaterThan(0);
  });

  test.each([
    'He had had enough, and said that that was very very good.',
    'Duran Duran sang.',
    'It came in, in the end.',
    'He and Andrew; as Asif said. Mother-in in-law.',
    'Rooms 12 12 and 13',
    'What he is is a hero.',
    'All it is is a start, and what it does does matter.',
    'They went to the The Hague office.',
    'When they got there there were ten, and there there’s a park.',
    '“There there,” she said.',
  ])('on purpose, in a name or over a comma is let be: %s', (text) => {
    expect(inText('doubled-word', text)).toEqual([]);
  });
});

describe('A doubled space', () => {
  test('inside a sentence is found, all of a block at once', () => {
    const meeting = housing([paragraph('The  Board noted   it.  Then it left.')]);
    expect(sentencesBy('doubled-space', meeting)).toEqual([
      'There are 2 doubled spaces, the first after “The”.',
    ]);
    expect(textsOf(mended('doubled-space', meeting))).toEqual(['The Board noted it.  Then it left.']);
    expect(inText('doubled-space', 'The  Board left.')).toEqual(['There is a doubled space after “The”.']);
  });

  test('after a sentence is how some people type', () => {
    expect(inText('doubled-space', 'It was noted.  Then: “What?”  It left.')).toEqual([]);
  });

  test('mended, leaves a link on its own words', () => {
    const text = 'See  our page  on homes';
    const meeting = housing([
      paragraph(text, { links: [{ from: 9, to: 13, address: 'https://www.northmoor.gov.uk/homes' }] }),
    ]);
    const after = mended('doubled-space', meeting);
    const [block] = Object.values(after.minutes.byItem).flat();
    expect(block?.text).toBe('See our page on homes');
    expect(block?.links.map(({ from, to }) => block.text.slice(from, to))).toEqual(['page']);
  });
});

describe('“Attached”', () => {
  test.each([
    'Comments from the group work are attached.',
    'The list is as attached.',
    'The list is attached to these minutes.',
    'Please see attached for more.',
    'The notes (attached) were read.',
    'Please see the attached list.',
    'See the attached appendix.',
    'Members may see the attached action plan.',
    'The action plan is appended.',
    'There were no comments; the list is attached.',
    'No changes were made and the plan is attached.',
  ])('with nothing attached is found: %s', (text) => {
    expect(inText('nothing-attached', text)).toHaveLength(1);
  });

  test.each([
    'The slides attached to the agenda gave more information.',
    'The report is attached to the agenda.',
    'She is attached to the school.',
    'He presented the slides attached to the Board.',
    'No strings were attached.',
    'No conditions are attached.',
    'Nothing else is attached, and no stigma is attached.',
    'Conditions are attached.',
    'Children are attached and well.',
    'Young people see the attached worker each week.',
    'The plan is appended to the report.',
    'A new wing was appended.',
    'Please see the report attached to the agenda.',
    'See the attached list to the agenda.',
  ])('to something else is let be: %s', (text) => {
    expect(inText('nothing-attached', text)).toEqual([]);
  });

  test('is let be where there is an appendix', () => {
    const meeting = housing([
      paragraph('The comments are attached.'),
      subHeading('Appendix A: what the groups said'),
    ]);
    expect(foundBy('nothing-attached', meeting)).toEqual([]);
  });
});

describe('A link', () => {
  test('into the council’s own network is found', () => {
    expect(inText('link-leads-nowhere', 'See http://intranet.northmoor.gov.uk/policy for more.')).toEqual([
      'The address http://intranet.northmoor.gov.uk/policy can only be opened inside the council.',
    ]);
  });

  test('by a bare “here” is found, with or without an address behind it', () => {
    expect(inText('link-leads-nowhere', 'The guide can be found here.')).toEqual([
      '“found here” leads nowhere on paper: name the page and its address.',
    ]);
    const meeting = housing([
      paragraph('The guide is here.', { links: [{ from: 13, to: 17, address: 'https://www.gov.uk/guide' }] }),
    ]);
    expect(sentencesBy('link-leads-nowhere', meeting)).toEqual([
      'The link “here” does not say what it leads to.',
    ]);
  });

  test('with words of its own to an address inside is found once', () => {
    const meeting = housing([
      paragraph('See the guide.', { links: [{ from: 4, to: 13, address: 'https://sharepoint/guide' }] }),
    ]);
    expect(sentencesBy('link-leads-nowhere', meeting)).toEqual([
      'The link on “the guide” leads to https://sharepoint/guide, which can only be opened inside the council.',
    ]);
  });

  test.each([
    ['Read more here.', 'Read more here'],
    ['Find out more here.', 'Find out more here'],
    ['You can read more here', 'read more here'],
    ['The link is here.', 'link is here'],
  ])('by a bare “here” is found however it is said: %s', (text, words) => {
    expect(inText('link-leads-nowhere', text)).toEqual([
      `“${words}” leads nowhere on paper: name the page and its address.`,
    ]);
  });

  test.each(['http://', 'https://www.gov', 'http://nccintranet2.northmoor.net/x', 'www.gov'])(
    'that is no whole address, or one inside the council, is found: %s',
    (address) => {
      expect(inText('link-leads-nowhere', `See ${address} for more.`)).toHaveLength(1);
    },
  );

  test.each([
    'Read more here: https://www.northmoor.gov.uk/homes',
    'The guide can be found here: www.northmoor.gov.uk/homes',
    'The link is here (https://www.northmoor.gov.uk/homes).',
    'The link is here to stay. The link worker is here.',
    'Young people read more here than at school. Children read more here.',
    'See https://www.intranetmakers.com and https://myintranet.org.',
    'It stands at https://www.northmoor. gov.uk/homes.',
    'See https://gov.uk/guide and https://northmoor.gov.uk.',
    'See https://www.northmoor.gov.uk/homes, or https://www.bbc.co.uk.',
    'See https://www.northmoor.gov.uk/homes.',
    'See https://www.northmoor.gov.uk/care-leavers, or write to offer@northmoor.gov.uk.',
    'Add the link on the council’s internet and intranet.',
    'The people found here in Northmoor were kind.',
    'Everybody here agreed.',
  ])('that leads somewhere, or is none, is let be: %s', (text) => {
    expect(inText('link-leads-nowhere', text)).toEqual([]);
  });

  test.each([
    ['https://www.northmoor.gov.uk', null],
    ['www.northmoor.gov.uk/a.b', null],
    ['mailto:offer@northmoor.gov.uk', null],
    ['http://hub/page', 'can only be opened inside the council'],
    ['http://10.1.2.3/page', 'can only be opened inside the council'],
    ['https://hub.northmoor.local', 'can only be opened inside the council'],
    ['file:///c:/minutes.docx', 'is a place on a computer of the council'],
    ['\\\\server\\share\\minutes', 'is a place on a computer of the council'],
    ['https://', 'is not a whole address'],
    ['https://www.gov', 'is not a whole address'],
    ['https://gov.uk', null],
    ['http://nccintranet2.northmoor.net/x', 'can only be opened inside the council'],
    ['https://www.intranetmakers.com', null],
  ])('%s: %s', (address, why) => {
    expect(whyNowhere(address)).toBe(why);
  });
});

describe('A clerk-only note', () => {
  test('is the clerk’s own affair', () => {
    const { meeting } = tell(
      {},
      agenda(item('Housing')),
      write('Housing', clerkOnly('the the  list is attached, see here: http://hub/x, CC Ellis said. IRO')),
    );
    const slips = ['doubled-word', 'doubled-space', 'nothing-attached', 'link-leads-nowhere'] as const;
    expect(slips.flatMap((check) => foundBy(check, meeting))).toEqual([]);
    expect(foundBy('acronym-not-spelled-out', meeting)).toEqual([]);
  });
});
