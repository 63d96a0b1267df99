import { describe, expect, test } from 'vitest';
import { firstNamesOnly } from '../../../shared/attendance/first-names';
import { someone } from '../../support/attendees';

const tariq = someone('Tariq', { isYoungPerson: true });
const anne = someone('County Councillor Anne Hartley');

describe('young people by first name alone', () => {
  test('a surname the agenda printed is left out wherever the name stands in full', () => {
    const clean = firstNamesOnly([tariq, anne], ['Tariq Moss', 'County Councillor Anne Hartley']);
    expect(clean('Tariq Moss and Anne Hartley: what TARIQ MOSS’s group wants')).toBe(
      'Tariq and Anne Hartley: what Tariq’s group wants',
    );
  });

  test('so is one that an old list holds', () => {
    const old = someone('Mary Jane', {
      isYoungPerson: true,
      name: { given: 'Mary Jane', family: 'O’Dell', honorific: null, suffix: null },
    });
    expect(firstNamesOnly([old], [])('A talk by Mary Jane O’Dell.')).toBe('A talk by Mary Jane.');
  });

  test('an adult of the same first name keeps the surname', () => {
    const sam = someone('Sam', { isYoungPerson: true });
    const clerk = someone('Sam Whitlock');
    expect(firstNamesOnly([sam, clerk], ['Sam Whitlock'])('Sam Whitlock')).toBe('Sam Whitlock');
  });

  test('nothing else is touched', () => {
    const clean = firstNamesOnly([tariq], ['Tariq Moss']);
    expect(clean('Tariq Mossley and Moss Lane')).toBe('Tariq Mossley and Moss Lane');
    expect(firstNamesOnly([anne], ['Anne Hartley'])('Anne Hartley')).toBe('Anne Hartley');
  });
});
