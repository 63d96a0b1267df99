import { describe, expect, test } from 'vitest';
import type { MeetingFacts } from '../../../shared/meeting/facts';
import { generatedIn } from '../../../shared/minutes/generated';
import {
  agenda,
  apologies,
  at,
  back,
  chairs,
  close,
  command,
  type Doing,
  handOver,
  here,
  item,
  itemCalled,
  late,
  left,
  people,
  person,
  standsIn,
  standsInForBody,
  start,
  tell,
  youngPerson,
} from '../../support/meetings';

const everyone = people(
  person('County Councillor Anne Hartley'),
  person('County Councillor Colin Webb'),
  person('County Councillor Peter Marsh'),
  person('County Councillor Ruth Oyelaran'),
  youngPerson('Tariq'),
  youngPerson('Shanice'),
  person('Helen Price', '', 'co-opted'),
  person('Moira Kay', '', 'co-opted'),
  person('Dev Rawal', '', 'attendee'),
);
const items = agenda(item('Introductions and Apologies', 5, 'introductions'), item('Reports', 20));

const ordinary: Partial<MeetingFacts> = { isTakeover: false };
const NO_APOLOGIES = 'All were welcomed to the meeting and no apologies were received.';

function said(facts: Partial<MeetingFacts>, ...done: (Doing | Doing[])[]): string[] {
  const { meeting } = tell(facts, items, everyone, ...done);
  return generatedIn(meeting, itemCalled(meeting, 'Introductions')).map(({ text }) => text);
}

describe('who chaired', () => {
  const takeover: Partial<MeetingFacts> = {
    isTakeover: true,
    youngPeoplesCouncil: "Northmoor's Children in Care Council (SPARK)",
  };

  test('in Takeover Month a councillor and a young person chair jointly', () => {
    const [first] = said(takeover, here('Anne Hartley', 'Tariq'), chairs('Anne Hartley', 'Tariq'));
    expect(first).toBe(
      "As part of Takeover Month, the meeting was jointly chaired by County Councillor Anne Hartley and Tariq, a member of Northmoor's Children in Care Council (SPARK).",
    );
  });

  test('the young person may be named first', () => {
    const [first] = said(takeover, here('Anne Hartley', 'Tariq'), chairs('Tariq', 'Anne Hartley'));
    expect(first).toBe(
      "As part of Takeover Month, the meeting was jointly chaired by Tariq, a member of Northmoor's Children in Care Council (SPARK), and County Councillor Anne Hartley.",
    );
  });

  test('two young people are members together', () => {
    const [first] = said(takeover, here('Tariq', 'Shanice'), chairs('Tariq', 'Shanice'));
    expect(first).toBe(
      "As part of Takeover Month, the meeting was jointly chaired by Tariq and Shanice, members of Northmoor's Children in Care Council (SPARK).",
    );
  });

  test('outside Takeover Month the month is not mentioned', () => {
    const [first] = said(
      { ...takeover, ...ordinary },
      here('Anne Hartley', 'Tariq'),
      chairs('Anne Hartley', 'Tariq'),
    );
    expect(first).toBe(
      "The meeting was jointly chaired by County Councillor Anne Hartley and Tariq, a member of Northmoor's Children in Care Council (SPARK).",
    );
  });

  test('two councillors share their title', () => {
    const [first] = said(ordinary, here('Anne Hartley', 'Colin Webb'), chairs('Anne Hartley', 'Colin Webb'));
    expect(first).toBe('The meeting was jointly chaired by County Councillors Anne Hartley and Colin Webb.');
  });

  test('a young person who chairs alone is told', () => {
    const [first] = said(takeover, here('Tariq'), chairs('Tariq'));
    expect(first).toBe(
      "As part of Takeover Month, the meeting was chaired by Tariq, a member of Northmoor's Children in Care Council (SPARK).",
    );
  });

  test('a councillor who chairs alone is not worth a sentence', () => {
    expect(said(takeover, here('Anne Hartley'), chairs('Anne Hartley'))).toEqual([NO_APOLOGIES]);
  });

  test('where the council of young people is not known, it is not named', () => {
    const [first] = said(
      { isTakeover: true, youngPeoplesCouncil: ' ' },
      here('Anne Hartley', 'Tariq'),
      chairs('Anne Hartley', 'Tariq'),
    );
    expect(first).toBe(
      'As part of Takeover Month, the meeting was jointly chaired by County Councillor Anne Hartley and Tariq.',
    );
  });

  test('a chair who sent apologies did not chair', () => {
    const told = said(
      ordinary,
      here('Anne Hartley'),
      apologies('Colin Webb'),
      chairs('Anne Hartley', 'Colin Webb'),
    );
    expect(told).toEqual([
      'All were welcomed to the meeting and apologies were received from County Councillor Colin Webb.',
    ]);
  });

  test('a chair nobody ticked, but who took the chair, chaired', () => {
    const [first] = said(
      ordinary,
      here('Anne Hartley'),
      chairs('Anne Hartley', 'Colin Webb'),
      start,
      handOver,
    );
    expect(first).toBe('The meeting was jointly chaired by County Councillors Anne Hartley and Colin Webb.');
  });
});

describe('welcome and apologies', () => {
  test('before the roll is called nothing is claimed', () => {
    expect(said(ordinary)).toEqual([]);
  });

  test('without apologies the minutes say so', () => {
    expect(said(ordinary, here('Anne Hartley'))).toEqual([NO_APOLOGIES]);
  });

  test('councillors beside each other share their title', () => {
    const told = said(
      ordinary,
      here('Anne Hartley'),
      apologies('Helen Price', 'Peter Marsh', 'Colin Webb', 'Shanice', 'Dev Rawal'),
    );
    expect(told).toEqual([
      'All were welcomed to the meeting and apologies were received from County Councillors Webb and Marsh, Shanice, Helen Price and Dev Rawal.',
    ]);
  });
});

describe('substitutes', () => {
  test('somebody attends on behalf of somebody', () => {
    const told = said(
      ordinary,
      here('Ruth Oyelaran'),
      apologies('Peter Marsh'),
      standsIn('Ruth Oyelaran', 'Peter Marsh'),
    );
    expect(told[1]).toBe('County Councillor Ruth Oyelaran attended on behalf of CC Marsh.');
  });

  test('people come before organisations, and several stand in one sentence', () => {
    const told = said(
      ordinary,
      here('Ruth Oyelaran', 'Moira Kay', 'Helen Price', 'Dev Rawal'),
      standsInForBody('Moira Kay', 'the Clinical Commissioning Groups'),
      standsInForBody('Dev Rawal', 'Public Health'),
      standsIn('Ruth Oyelaran', 'Peter Marsh'),
      standsIn('Helen Price', 'Colin Webb'),
    );
    expect(told.slice(1)).toEqual([
      'County Councillor Ruth Oyelaran attended on behalf of County Councillor Peter Marsh and Helen Price attended on behalf of County Councillor Colin Webb.',
      'Moira Kay attended on behalf of the Clinical Commissioning Groups and Dev Rawal attended on behalf of Public Health.',
    ]);
  });

  test('two for one body are told together', () => {
    const told = said(
      ordinary,
      here('Helen Price', 'Moira Kay'),
      standsInForBody('Helen Price', 'Brightside'),
      standsInForBody('Moira Kay', 'Brightside'),
    );
    expect(told[1]).toBe('Helen Price and Moira Kay attended on behalf of Brightside.');
  });

  test('a substitute who did not come is not told', () => {
    expect(said(ordinary, here('Anne Hartley'), standsIn('Ruth Oyelaran', 'Peter Marsh'))).toEqual([
      NO_APOLOGIES,
    ]);
  });
});

describe('coming late', () => {
  test('is told with the time', () => {
    const told = said(ordinary, here('Anne Hartley'), start, at('18:50', late('Colin Webb', '18:50')));
    expect(told[1]).toBe('County Councillor Colin Webb attended the meeting from 6.50pm.');
  });

  test('several are told in the order they came, those of one minute together', () => {
    const told = said(
      ordinary,
      here('Anne Hartley'),
      start,
      late('Moira Kay', '19:00'),
      late('Shanice', '18:40'),
      late('Colin Webb', '19:00'),
    );
    expect(told[1]).toBe(
      'Shanice attended the meeting from 6.40pm. County Councillor Colin Webb and Moira Kay attended the meeting from 7pm.',
    );
  });

  test('somebody there before a late start was not late', () => {
    const told = said(ordinary, late('Colin Webb', '18:03'), at('18:05', start));
    expect(told).toEqual([NO_APOLOGIES]);
  });
});

describe('leaving early', () => {
  test('is told with the time', () => {
    const told = said(ordinary, here('Dev Rawal'), start, left('Dev Rawal', '19:15'));
    expect(told[1]).toBe('Dev Rawal left the meeting at 7.15pm.');
  });

  test('coming back is told in the same sentence', () => {
    const told = said(
      ordinary,
      here('Dev Rawal'),
      start,
      left('Dev Rawal', '19:15'),
      back('Dev Rawal', '19:30'),
      left('Dev Rawal', '20:00'),
    );
    expect(told[1]).toBe('Dev Rawal left the meeting at 7.15pm, returned at 7.30pm and left at 8pm.');
  });

  test('who comes late and leaves has both told', () => {
    const told = said(ordinary, here('Anne Hartley'), start, late('Tariq', '18:30'), left('Tariq', '19:40'));
    expect(told.slice(1)).toEqual([
      'Tariq attended the meeting from 6.30pm.',
      'Tariq left the meeting at 7.40pm.',
    ]);
  });

  test('going home at the end is not leaving', () => {
    const told = said(ordinary, here('Dev Rawal'), start, at('20:00', close), left('Dev Rawal', '20:05'));
    expect(told).toEqual([NO_APOLOGIES]);
  });
});

test('everything known is said, in the order of the minutes', () => {
  const told = said(
    { isTakeover: true },
    here('Anne Hartley', 'Tariq', 'Ruth Oyelaran', 'Dev Rawal'),
    chairs('Anne Hartley', 'Tariq'),
    apologies('Peter Marsh'),
    standsIn('Ruth Oyelaran', 'Peter Marsh'),
    start,
    late('Moira Kay', '18:50'),
    standsInForBody('Moira Kay', 'the Clinical Commissioning Groups'),
    command({ type: 'NextItem' }),
    left('Dev Rawal', '19:30'),
  );
  expect(told.map((sentence) => sentence.split(' ').slice(0, 3).join(' '))).toEqual([
    'As part of',
    'All were welcomed',
    'County Councillor Ruth',
    'Moira Kay attended',
    'Moira Kay attended',
    'Dev Rawal left',
  ]);
});
