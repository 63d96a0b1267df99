import { describe, expect, test } from 'vitest';
import { listName, plainName, readName, textName } from '../../../shared/attendance/naming';

describe('how people are named', () => {
  test.each([
    ['County Councillor Anne Hartley', 'County Councillor Anne Hartley', 'CC Hartley', 'Anne Hartley'],
    ['CC Anne Hartley', 'County Councillor Anne Hartley', 'CC Hartley', 'Anne Hartley'],
    ['Cllr Anne Hartley', 'Councillor Anne Hartley', 'Anne Hartley', 'Anne Hartley'],
    ['Dr. Moira Kay OBE', 'Dr Moira Kay OBE', 'Moira Kay', 'Moira Kay'],
    ['Tariq', 'Tariq', 'Tariq', 'Tariq'],
    ['Liz Dean Nelson', 'Liz Dean Nelson', 'Liz Dean Nelson', 'Liz Dean Nelson'],
    ['  Aaron   Walmsley-Finch ', 'Aaron Walmsley-Finch', 'Aaron Walmsley-Finch', 'Aaron Walmsley-Finch'],
  ])('%s', (typed, list, text, plain) => {
    const name = readName(typed);
    expect([listName(name), textName(name), plainName(name)]).toEqual([list, text, plain]);
  });

  test('a councillor known by surname only keeps the title', () => {
    expect(listName(readName('County Councillor Rear'))).toBe('County Councillor Rear');
    expect(textName(readName('County Councillor Rear'))).toBe('CC Rear');
  });

  test('a first name that begins like a title is not cut', () => {
    expect(readName('Drew Sirling')).toMatchObject({ given: 'Drew', honorific: null });
    expect(readName('Mster Bell').given).toBe('Mster');
  });
});
