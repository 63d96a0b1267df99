import { expect, test } from 'vitest';

test('screens are tested in a document that keeps what is put into it', () => {
  document.body.innerHTML = '<p>Corporate Parenting Board</p>';
  expect(document.querySelector('p')?.textContent).toBe('Corporate Parenting Board');
});
