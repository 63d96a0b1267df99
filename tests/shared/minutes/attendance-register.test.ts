import { describe, expect, test } from 'vitest';
import { REGISTER_COLUMNS, registerRows } from '../../../shared/minutes/attendance-register';
import {
  agenda,
  at,
  back,
  here,
  item,
  left,
  people,
  person,
  start,
  tell,
  youngPerson,
} from '../../support/meetings';
import { sampleMeeting } from '../../support/sample-meeting';

describe('the attendance register', () => {
  const { meeting } = sampleMeeting();
  const rows = registerRows(meeting);
  const rowOf = (name: string) => rows.find((row) => row[2] === name)?.slice(4);

  test('has everybody on the lists, one row each, under its columns', () => {
    expect(rows).toHaveLength(meeting.attendance.people.length);
    for (const row of rows) expect(row).toHaveLength(REGISTER_COLUMNS.length);
  });

  test('says who came, for whom, from when and until when', () => {
    expect(rowOf('County Councillor Anne Hartley')).toEqual([
      'Present',
      '',
      'Start of meeting',
      'End of meeting',
    ]);
    expect(rowOf('County Councillor Ruth Oyelaran')?.slice(0, 2)).toEqual([
      'Present',
      'County Councillor Peter Marsh',
    ]);
    expect(rowOf('Moira Kay')).toEqual([
      'Present',
      'the Clinical Commissioning Groups',
      '18:50',
      'End of meeting',
    ]);
    expect(rowOf('Dr Ines Farrow OBE')).toEqual(['Present', '', 'Start of meeting', '19:45']);
    expect(rowOf('County Councillor Colin Webb')).toEqual(['Apologies', '', '', '']);
    expect(rowOf('Bo')).toEqual(['Not present', '', '', '']);
  });

  test('somebody who came back has both times, and nobody has left a meeting that goes on', () => {
    const told = tell(
      {},
      people(person('Helen Price', 'Carers', 'co-opted'), youngPerson('Tariq')),
      agenda(item('Introductions')),
      here('Helen Price', 'Tariq'),
      at('18:02', start),
      left('Helen Price', '18:30'),
      back('Helen Price', '18:45'),
    );
    expect(registerRows(told.meeting).map((row) => row.slice(6))).toEqual([
      ['Start of meeting', ''],
      ['Start of meeting; 18:45', '18:30'],
    ]);
  });
});
