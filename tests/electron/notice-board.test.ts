import { expect, test } from 'vitest';
import { NoticeBoard } from '../../electron/notices/notice-board';

const board = () => {
  let ids = 0;
  return new NoticeBoard({
    next: () => {
      ids += 1;
      return `n-${ids}`;
    },
  });
};

test('a notice raised before a console can hear waits for it, and is told once', () => {
  const notices = board();
  const heard: string[] = [];
  notices.raise('warning', 'The settings could not be read.');
  notices.hear(({ id, message, tone }) => heard.push(`${id} ${tone} ${message}`));
  notices.raise('danger', 'The disk is full.');
  notices.hear(({ id }) => heard.push(id));
  expect(heard).toEqual(['n-1 warning The settings could not be read.', 'n-2 danger The disk is full.']);
});

test('what is raised while the page is loaded anew is told when it is back', () => {
  const notices = board();
  const heard: string[] = [];
  notices.hear(({ message }) => heard.push(message));
  notices.deafen();
  notices.raise('warning', 'This window stopped.');
  expect(heard).toEqual([]);
  notices.hear(({ message }) => heard.push(message));
  expect(heard).toEqual(['This window stopped.']);
});
