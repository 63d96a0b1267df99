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

  test.each(['The the Board left.', 'He said “the the” and/or or left.', 'Élan élan.', '(is is)'])(
    'is found at the beginning of a sentence, in quotes and brackets: %s',
    (text) => {
      expect(inText('doubled-word', text).length).toBeGreaterThan(0);
    },
  );

  test.each([
    'He had had enough, and said that that was very very good.',
    'Duran Duran sang.',
    'It came in, in the end.',
    'He and Andrew; as Asif said. Mother-in in-law.',
    'Rooms 12 12 and 13',
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
  ])('with nothing attached is found: %s', (text) => {
    expect(inText('nothing-attached', text)).toHaveLength(1);
  });

  test.each([
    'The slides attached to the agenda gave more information.',
    'The report is attached to the agenda.',
    'She is attached to the school.',
    'He presented the slides attached to the Board.',
    'No strings were attached.',
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
