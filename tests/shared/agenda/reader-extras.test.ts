import { describe, expect, test } from 'vitest';
import { takeExtras } from '../../../shared/agenda/reader/extras';

const read = (text: string) => {
  const { rest, minutes, pages, notes, purposes } = takeExtras(text);
  return {
    rest,
    minutes,
    pages: pages && [pages.from, pages.to],
    notes: [...notes],
    purposes: [...purposes],
  };
};

const nothing = { minutes: null, pages: null, notes: [], purposes: [] };

describe('what stands beside a title', () => {
  test.each([
    ['(10 mins)', 10],
    ['(10 minutes)', 10],
    ['(10mins)', 10],
    ['(30 min)', 30],
    ['[15 minutes]', 15],
    ['( 20 Mins )', 20],
    ['– 10 mins', 10],
    ['10 mins', 10],
    ['(1 hour)', 60],
    ['(1 hr 15 mins)', 75],
    ['(1½ hours)', 90],
    ['(half an hour)', 30],
    ['(approx. 25 minutes)', 25],
  ])('Pledge %s is allotted %i minutes', (beside, minutes) => {
    expect(read(`Pledge ${beside}`)).toEqual({ ...nothing, rest: 'Pledge', minutes });
  });

  test.each([
    ['(5-10 mins)', 10],
    ['(6.00pm - 6.10pm)', 10],
    ['18:50 – 19:20', 30],
    ['(11.45am to 12.15pm)', 30],
    ['(20 mins including questions)', 20],
  ])('Pledge %s is allotted %i minutes and keeps what was written', (beside, minutes) => {
    const { rest, minutes: read20, notes } = read(`Pledge ${beside}`);
    expect({ rest, minutes: read20, notes }).toEqual({ rest: 'Pledge', minutes, notes: [beside] });
  });

  test.each([
    ['(Pages 7 - 38)', [7, 38]],
    ['(Pages 7-38)', [7, 38]],
    ['(Pages 7 – 38)', [7, 38]],
    ['(pages 7 to 38)', [7, 38]],
    ['(Page 5)', [5, 5]],
    ['Pages 7 - 9', [7, 9]],
  ])('Pledge %s has its pages', (beside, pages) => {
    expect(read(`Pledge ${beside}`)).toEqual({ ...nothing, rest: 'Pledge', pages });
  });

  test.each([
    'Pledge (10 mins) (Pages 7 - 38)',
    'Pledge (Pages 7 - 38) (10 mins)',
    'Pledge (10 mins, Pages 7 - 38)',
    'Pledge (10 mins)(Pages 7 - 38)',
    '(10 mins) Pledge (Pages 7 - 38)',
    'Pledge 10 mins Pages 7 - 38',
    'Pledge (10 mins) (Pages 7 - 38',
  ])('%s: in any order, together or apart', (text) => {
    expect(read(text)).toEqual({ ...nothing, rest: 'Pledge', minutes: 10, pages: [7, 38] });
  });

  test.each([
    '(To Follow)',
    '(Verbal)',
    '(Verbal report)',
    '(Report attached)',
    '(Presentation)',
    '(Standing item)',
  ])('Pledge %s is kept as a note', (beside) => {
    expect(read(`Pledge ${beside}`)).toEqual({ ...nothing, rest: 'Pledge', notes: [beside] });
  });

  test('what an item is for, in brackets, is a purpose', () => {
    expect(read('Pledge (For information)')).toEqual({
      ...nothing,
      rest: 'Pledge',
      purposes: ['For information'],
    });
  });

  test.each([
    'Getting Ready (16-25)',
    'Update (SPARK)',
    'The Plan (2018 - 2019)',
    'Health 0-19 Service',
    'Who Cares?',
    'Twenty minutes to change a life',
  ])('%s is all title', (text) => {
    expect(read(text)).toEqual({ ...nothing, rest: text });
  });

  test.each([
    ['(Pages 7 to 22, 25 and 27)', [7, 27]],
    ['(Pages 7 - 22 & 25)', [7, 25]],
    ['(pp 3, 9)', [3, 9]],
    ['(Pages 7 - 22; 30 to 41)', [7, 41]],
  ])('Pledge %s goes from the first of its pages to the last, its words kept', (beside, pages) => {
    expect(read(`Pledge ${beside}`)).toEqual({ ...nothing, rest: 'Pledge', pages, notes: [beside] });
  });

  test.each([
    ['Pledge 15 mins p23', 15, [23, 23]],
    ['Pledge p.23 15 mins', 15, [23, 23]],
    ['Pledge – 15 minutes – pp. 7–9', 15, [7, 9]],
  ])('%s says its time and its pages without brackets', (text, minutes, pages) => {
    expect(read(text)).toEqual({ ...nothing, rest: 'Pledge', minutes, pages });
  });

  test.each([
    'What we learnt in 20 minutes',
    'A talk of 15 mins',
    'Feeling negative (-5 mins)',
    'Never more than 30 minutes',
  ])('%s is all title, whatever figures it ends in', (text) => {
    expect(read(text)).toEqual({ ...nothing, rest: text });
  });

  test('a title that speaks of minutes keeps them when its own stand in brackets', () => {
    expect(read('The first 600 minutes (10 mins)')).toEqual({
      ...nothing,
      rest: 'The first 600 minutes',
      minutes: 10,
    });
  });

  test('a second time is not believed over the first, but kept', () => {
    expect(read('Pledge (10 mins) (20 mins)')).toMatchObject({ minutes: 10, notes: ['(20 mins)'] });
  });

  test('pages that run backwards and minutes nobody could sit through are notes', () => {
    expect(read('Pledge (Pages 9 - 3) (999 mins)')).toMatchObject({
      minutes: null,
      pages: null,
      notes: ['(Pages 9 - 3)', '(999 mins)'],
    });
  });
});
