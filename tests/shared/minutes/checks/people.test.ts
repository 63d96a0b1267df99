import { describe, expect, test } from 'vitest';
import { foundBy, housing, mended, sentencesBy, wordsAt } from '../../../support/checked';
import {
  agenda,
  apologies,
  bullet,
  command,
  type Doing,
  here,
  item,
  paragraph,
  people,
  person,
  question,
  quote,
  standsIn,
  tell,
  write,
  youngPerson,
} from '../../../support/meetings';

const BOARD: Doing = people(
  person('County Councillor Anne Hartley', 'Northmoor County Council'),
  person('County Councillor Colin Webb', 'Northmoor County Council'),
  person('County Councillor Peter Marsh', 'Northmoor County Council'),
  person('Helen Price', 'Leaving Care'),
  person('Lucy Amador-Finch', 'Independent Reviewing Officers'),
  person('Moira', 'Adoption Representative'),
  youngPerson('Tariq'),
);
const HERE = here('Anne Hartley', 'Helen Price', 'Lucy Amador-Finch', 'Moira', 'Tariq');

const spoken = (text: string, more: readonly (Doing | readonly Doing[])[] = []): readonly string[] =>
  sentencesBy('speaker-not-listed', housing([paragraph(text)], [BOARD, HERE, ...more]));

describe('Somebody listed twice', () => {
  const listed = (...entries: Parameters<typeof people>) =>
    tell({}, agenda(item('Housing')), people(...entries)).meeting;

  test('is found in one list, and the second entry can be taken off', () => {
    const meeting = listed(person('Dev Rawal', 'Data'), person('Dev Rawal', 'Data'));
    expect(sentencesBy('listed-twice', meeting)).toEqual(['Dev Rawal is listed twice under Members.']);
    const after = mended('listed-twice', meeting);
    expect(after.attendance.people).toHaveLength(1);
    expect(foundBy('listed-twice', after)).toEqual([]);
  });

  test('is found in two lists', () => {
    const meeting = listed(
      person('Dev Rawal', 'Business Intelligence'),
      person('Dev Rawal', 'Business Intelligence, NCC', 'attendee'),
    );
    expect(foundBy('listed-twice', meeting)).toEqual([]);
    expect(sentencesBy('in-two-lists', meeting)).toEqual([
      'Dev Rawal is listed under Members and again under Other Attendees.',
    ]);
  });

  test('is not two people who share a name and come from different places', () => {
    const meeting = listed(
      person('Sam Lee', 'Healthwatch'),
      person('Sam Lee', 'Fire and Rescue'),
      person('Sam Lee', 'Youth Justice', 'co-opted'),
    );
    expect([...foundBy('listed-twice', meeting), ...foundBy('in-two-lists', meeting)]).toEqual([]);
  });

  test('is not two young people of one first name', () => {
    const meeting = listed(youngPerson('Sam'), youngPerson('Sam'));
    expect(foundBy('listed-twice', meeting)).toEqual([]);
  });
});

describe('Somebody present who sent apologies', () => {
  test('is found where the text names them in full', () => {
    const meeting = housing(
      [paragraph('Apologies were received from Helen Price and County Councillor Ellis.')],
      [BOARD, HERE],
    );
    const [finding] = foundBy('present-and-apologies', meeting);
    expect(finding?.sentence).toBe(
      'Helen Price is listed as present, and apologies are recorded from Helen Price too.',
    );
    expect(finding && wordsAt(meeting, finding)).toBe('Helen Price');
  });

  test('is found where two entries of the roll say both', () => {
    const again = person('Dev Rawal', 'Data');
    const { meeting } = tell(
      {},
      agenda(item('Housing')),
      people(person('Dev Rawal', 'Data')),
      here('Dev Rawal'),
      command({ type: 'AddPerson', person: again, status: 'apologies', standsInFor: null }),
    );
    expect(sentencesBy('present-and-apologies', meeting)).toEqual([
      'Dev Rawal is listed as present, and apologies are recorded from Dev Rawal too.',
    ]);
    expect(foundBy('present-and-apologies', mended('present-and-apologies', meeting))).toEqual([]);
  });

  test.each([
    'Apologies for absence were presented on behalf of County Councillor Ellis and Helen Price.',
    'Apologies: Graham Ellis, Health Service, and Helen Price, Leaving Care.',
    'Apologies had been received by the Chair from the following: Helen Price.',
    'It was noted that Helen Price had sent her apologies.',
  ])('is found however it is said: %s', (text) => {
    expect(foundBy('present-and-apologies', housing([paragraph(text)], [BOARD, HERE]))).toHaveLength(1);
  });

  test('is found in a list below', () => {
    const meeting = housing(
      [
        paragraph('Apologies were received from:'),
        bullet('Graham Ellis'),
        bullet('Helen Price, Leaving Care'),
      ],
      [BOARD, HERE],
    );
    expect(foundBy('present-and-apologies', meeting)).toHaveLength(1);
  });

  test('is found by initial and surname of a councillor, not by a surname alone', () => {
    const said = (name: string) =>
      foundBy(
        'present-and-apologies',
        housing([paragraph(`Apologies were received from ${name}.`)], [BOARD, HERE]),
      );
    expect(said('County Councillor A Hartley')).toHaveLength(1);
    expect(said('County Councillors Ellis and Hartley')).toEqual([]);
  });

  test('is not somebody of the same first name, or who was late', () => {
    const meeting = housing(
      [
        paragraph('Apologies were received from Tariq Dean, Helen Marsh and Anne Price.'),
        paragraph('Apologies for lateness were received from Helen Price.'),
      ],
      [BOARD, HERE],
    );
    expect(foundBy('present-and-apologies', meeting)).toEqual([]);
  });
});

describe('A substitute', () => {
  const inWords = (text: string, more: readonly (Doing | readonly Doing[])[] = []) =>
    sentencesBy('substitute-without-apologies', housing([paragraph(text)], [BOARD, HERE, ...more]));

  test('for somebody who sent apologies is let be', () => {
    expect(
      inWords('Lucy Amador-Finch attended on behalf of County Councillor Colin Webb.', [
        apologies('Colin Webb'),
      ]),
    ).toEqual([]);
    expect(
      inWords(
        'Apologies were received from County Councillors Webb and Marsh. Moira attended on behalf of County Councillor Colin Webb.',
      ),
    ).toEqual([]);
  });

  test('for somebody who sent none is found in the text', () => {
    expect(inWords('Lucy Amador-Finch attended on behalf of County Councillor Ruth Oyelaran.')).toEqual([
      'Lucy Amador-Finch attended on behalf of County Councillor Ruth Oyelaran, who is not among the apologies.',
    ]);
    expect(inWords('CC Ellis replaced CC Oyelaran for this meeting.')).toHaveLength(1);
  });

  test('for an organisation needs no apologies', () => {
    expect(inWords('Moira attended on behalf of the Clinical Commissioning Groups.')).toEqual([]);
    expect(inWords('Moira attended on behalf of Northmoor Constabulary.')).toEqual([]);
    expect(inWords('CC Ellis replaced CC Oyelaran as a member of the Board.')).toEqual([]);
  });

  test('by the roll is found until the apologies are recorded', () => {
    const meeting = housing([], [BOARD, HERE, standsIn('Helen Price', 'Colin Webb')].flat());
    expect(sentencesBy('substitute-without-apologies', meeting)).toEqual([
      'Helen Price attended on behalf of County Councillor Colin Webb, who is not among the apologies.',
    ]);
    expect(foundBy('substitute-without-apologies', mended('substitute-without-apologies', meeting))).toEqual(
      [],
    );
  });
});

describe('Somebody who speaks', () => {
  test.each([
    'CC Hartley confirmed that it would be done.',
    'County Councillor Hartley, Chair of the Board, welcomed all to the meeting.',
    'Helen Price, Leaving Care Team, gave an update to the Board.',
    'Ms Price explained the offer.',
    'Lucy Amador Finch reported on the reviews.',
    'Lucy Finch reported on the reviews.',
    'Moira (Adoption) informed the Board of the new group.',
    'Helen Prise explained the offer.',
    'Price Helen explained the offer.',
    'Social Worker Helen Price reported to the Board.',
    'It was asked by Helen Price whether this was new.',
    'Helen from Leaving Care told the Board about the offer.',
    'Tariq from SPARK told the Board about the film.',
  ])('and is listed is let be: %s', (text) => {
    expect(spoken(text)).toEqual([]);
  });

  test.each([
    ['CC Ellis confirmed that it would be done.', 'CC Ellis'],
    ['Ines Farrow OBE, Director of Public Health introduced herself to the Board.', 'Ines Farrow OBE'],
    ['Following a question from Helen Price, CC Ellis said that it was late.', 'CC Ellis'],
    ['Helen Price and Graham Ellis presented the figures.', 'Graham Ellis'],
    ['The Board received a presentation from Graham Ellis, Head of Service.', 'Graham Ellis'],
    ['Graham (Fostering Forum) asked about respite.', 'Graham (Fostering Forum)'],
    ['The Director of Public Health, Ines Farrow, explained the offer.', 'Ines Farrow'],
    ['Zbynek Horak, Team Manager, explained the offer.', 'Zbynek Horak'],
    ['Social Worker Anna Bell reported to the Board.', 'Anna Bell'],
    ['The Team Manager Anna Bell explained the offer.', 'Anna Bell'],
    ['It was asked by Ines Farrow whether this was new.', 'Ines Farrow'],
    ['It was explained by CC Ellis that this was new.', 'CC Ellis'],
    ['Nguyễn Văn Anh presented the item to the Board.', 'Nguyễn Văn Anh'],
    ['Zoë Farrow presented the item to the Board.', 'Zoë Farrow'],
    ['Jo from Barnardo’s told the Board about the centre.', 'Jo from Barnardo’s'],
    ['The report found much to praise, and CC Ellis stated that it was late.', 'CC Ellis'],
    ['The review found much to praise and CC Ellis asked why.', 'CC Ellis'],
    ['The review recommended change and Ines Farrow told the Board of hers.', 'Ines Farrow'],
  ])('and is not listed is found: %s', (text, name) => {
    expect(spoken(text)).toEqual([`${name} speaks in the text but is not in the lists of those present.`]);
  });

  test.each([
    ['Owen Tranter, Residential Providers was welcomed to the meeting and discussed homes.', 'Owen Tranter'],
    ['County Councillor Graham Ellis attended the meeting from 6.50pm.', 'County Councillor Graham Ellis'],
    ['CC Ellis replaced CC Webb for this meeting only.', 'CC Ellis'],
  ])('and is not listed is found where they are said to have come: %s', (text, name) => {
    expect(spoken(text)).toEqual([
      `${name} is said to have attended but is not in the lists of those present.`,
    ]);
  });

  test.each([
    'Mersey Care informed the Board of its plans.',
    'Red Rose reported that the homes were ready.',
    'Young People reported that they were pleased.',
    "Barnardo's explained the offer.",
    'Social Workers presented their work to the Board.',
    'Northmoor Constabulary informed the Board of the new patrols.',
    'Great Hadley Football Club gave tickets to all.',
    'Group One presented its thoughts to the Board.',
    'The Chair thanked Graham Ellis for his work.',
    'The Chair thanked Ines Farrow and Graham Ellis and welcomed those who followed.',
    'Graham Ellis had presented the figures to another board.',
    'Graham Ellis would present the figures.',
    'At the last meeting, Graham Ellis reported on homes.',
    "Graham Ellis's report highlighted what was missing.",
    'A letter from Graham Ellis was read.',
    'Sir Graham Ellis reported that care matters.',
    'It was agreed to invite Graham Ellis to explain the offer.',
    'Marcus Farrow said on television that he agreed.',
    'Marcus Farrow said in an interview that he agreed.',
    'The independent review recommended change and Josh Farrow stated that it must come.',
    'Social Worker of the Year reported to the Board.',
    'Leaving Care Team Red Rose reported to the Board.',
    'Social Worker Holly House reported to the Board.',
    'Personal Adviser Team reported to the Board.',
    'It was asked by the Board whether this was new.',
    'It was asked by Red Rose whether this was new.',
    'It was reported by Northmoor Gazette that homes were few.',
    'It was written by Ines Farrow that this was new.',
    'Văn Hoá Community reported to the Board.',
    'Moira from Adoption told the Board about the group.',
    'Jo from Barnardo’s will tell the Board about the centre.',
    'Hope from Northmoor reached the Board.',
    'June from Summer to Autumn told the Board little.',
    'A letter to Jo from Barnardo’s told the Board little.',
    'The Board heard that Jo from Barnardo’s had left.',
  ])('is not who or what only looks so: %s', (text) => {
    expect(spoken(text)).toEqual([]);
  });

  test('may be written with the family’s name first', () => {
    const more = [people(person('Anh Nguyễn', 'Health')), here('Anh Nguyễn')];
    expect(spoken('Nguyễn Văn Anh presented the item to the Board.', more)).toEqual([]);
  });

  test('is told once, where they first speak', () => {
    const meeting = housing(
      [paragraph('CC Ellis asked why.'), bullet('CC Ellis asked when. County Councillor Ellis asked who.')],
      [BOARD, HERE],
    );
    expect(foundBy('speaker-not-listed', meeting)).toHaveLength(1);
  });

  test('and is on the roll but not marked as here can be marked', () => {
    const meeting = housing([paragraph('CC Webb asked why.')], [BOARD, HERE]);
    expect(sentencesBy('speaker-not-listed', meeting)).toEqual([
      'CC Webb speaks in the text but is not marked as here.',
    ]);
    expect(foundBy('speaker-not-listed', mended('speaker-not-listed', meeting))).toEqual([]);
  });

  test('and is on no list can be added to one, with what the text says they are', () => {
    const meeting = housing(
      [paragraph('Ines Farrow OBE, Director of Public Health, asked why.')],
      [BOARD, HERE],
    );
    const after = mended('speaker-not-listed', meeting);
    expect(after.attendance.people.at(-1)).toMatchObject({
      name: { given: 'Ines', family: 'Farrow', suffix: 'OBE' },
      role: 'Director of Public Health',
      list: 'attendee',
      status: 'here',
    });
    expect(foundBy('speaker-not-listed', after)).toEqual([]);
  });

  test('and is on no list can be added with the role that stands before their name', () => {
    const meeting = housing([paragraph('Social Worker Anna Bell reported to the Board.')], [BOARD, HERE]);
    expect(mended('speaker-not-listed', meeting).attendance.people.at(-1)).toMatchObject({
      name: { given: 'Anna', family: 'Bell' },
      role: 'Social Worker',
    });
  });

  test('and sent apologies is found as such', () => {
    expect(spoken('CC Webb asked why.', [apologies('Colin Webb')])).toEqual([
      'CC Webb speaks in the text but sent apologies.',
    ]);
  });

  test('is found by who asks a question and whose words a quote has', () => {
    const meeting = housing(
      [question('Why?', { from: ['Colin Webb'] }), quote('We want more.', { from: ['Tariq'] })],
      [BOARD, HERE],
    );
    expect(sentencesBy('speaker-not-listed', meeting)).toEqual([
      'County Councillor Colin Webb asks a question but is not marked as here.',
    ]);
  });

  test('is nobody’s business where there are no lists', () => {
    const { meeting } = tell({}, agenda(item('Housing')), write('Housing', paragraph('CC Ellis asked why.')));
    expect(foundBy('speaker-not-listed', meeting)).toEqual([]);
  });
});
