import { describe, expect, test } from 'vitest';
import { readItemLine } from '../../../renderer/console/prepare/agenda/item-text';

const read = (line: string) => {
  const item = readItemLine(line);
  return item === null
    ? null
    : [item.title, item.allottedMinutes, item.pages && [item.pages.from, item.pages.to]];
};

describe('an item typed as one line', () => {
  test.each([
    ['Delivery Plan (20 mins)', ['Delivery Plan', 20, null]],
    ['Delivery Plan 20 mins', ['Delivery Plan', 20, null]],
    ['4. Delivery Plan (20 mins) (Pages 7 - 38)', ['Delivery Plan', 20, [7, 38]]],
    ['Delivery Plan (Pages 7 - 38) (20 mins)', ['Delivery Plan', 20, [7, 38]]],
    ['Delivery Plan (1 hour)', ['Delivery Plan', 60, null]],
  ])('%s gives its time and its pages at the end', (line, item) => {
    expect(read(line)).toEqual(item);
  });

  test.each([
    ['An item with 600 minutes (600 mins)', ['An item with 600 minutes', 600, null]],
    ['The first (5 mins) of many', ['The first (5 mins) of many', null, null]],
    ['Pledge (5 mins) (10 mins)', ['Pledge (5 mins)', 10, null]],
    ['Negative (-5 mins)', ['Negative (-5 mins)', null, null]],
    ['Nothing (0 mins)', ['Nothing (0 mins)', null, null]],
    ['Far too long (601 mins)', ['Far too long (601 mins)', null, null]],
    ['Pledge (to follow)', ['Pledge (to follow)', null, null]],
    ['Pledge (5-10 mins)', ['Pledge (5-10 mins)', null, null]],
    ['What we learnt in 20 minutes', ['What we learnt in 20 minutes', null, null]],
    ['Pledge (For information)', ['Pledge (For information)', null, null]],
    ['18:00 Pledge', ['18:00 Pledge', null, null]],
  ])('%s keeps the words that are the clerk’s', (line, item) => {
    expect(read(line)).toEqual(item);
  });

  test('a time alone is no item without a title', () => {
    expect(read('   ')).toBeNull();
  });
});
