import { within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { actionById, perform } from '../../../renderer/actions/table';
import { useConsole } from '../../../renderer/bridge/console-store';
import type { MeetingId } from '../../../shared/kernel/ids';
import { consoleDesk, type Desk, screen } from '../../support/console-desk';

let desk: Desk;
afterEach(() => desk.clear());

const notices = () => screen.getByRole('region', { name: 'Notices' });
const run = async (id: string): Promise<void> => {
  perform(actionById(id));
  await desk.settle();
};

describe('what is saved', () => {
  test.each([
    ['F12', 'The draft minutes are saved as'],
    ['Ctrl+Shift+F12', 'The draft minutes are saved as'],
    ['Alt+F12', 'The action sheet is saved as'],
  ])('%s says what was saved, and offers Open and Show in folder', async (key, words) => {
    desk = await consoleDesk();
    await desk.press(key);
    await desk.settle();
    expect(notices().textContent).toContain(words);
    for (const name of [/^Open/, /^Show in folder/, 'Put away'])
      expect(within(notices()).getByRole('button', { name })).toBeDefined();
  });

  test('is final for this meeting only', async () => {
    desk = await consoleDesk();
    await run('final-wording');
    await desk.press('F12');
    await desk.settle();
    expect(notices().textContent).toContain('The final minutes are saved as');
    expect(screen.getByRole('contentinfo').textContent).toContain('final minutes to Word');
    const { open } = useConsole.getState();
    useConsole.setState({ open: open && { ...open, meeting: { ...open.meeting, id: 'm-2' as MeetingId } } });
    await desk.settle();
    expect(useConsole.getState()).toMatchObject({ isFinal: false, lastExport: null });
  });
});

describe('a council’s own template', () => {
  test('is said to be in use, and dropped again', async () => {
    desk = await consoleDesk();
    await run('choose-template');
    expect(screen.getByRole('contentinfo').textContent).toContain(
      'Minutes are saved in your template “Northmoor.docx”.',
    );
    await run('drop-template');
    expect(screen.getByRole('contentinfo').textContent).toContain('built-in Word style');
    expect(useConsole.getState().settings.wordTemplate).toBeNull();
  });

  test('that is refused says why until it is mended, and offers the built-in style', async () => {
    desk = await consoleDesk();
    await run('choose-template');
    const message = '“Ours.docx” cannot be used as the template. “{hled}” in paragraph 3 is no placeholder.';
    desk.main.templateFault = { code: 'template-not-usable', message };
    await run('choose-template');
    expect(notices().textContent).toContain('“{hled}” in paragraph 3');
    expect(within(notices()).getByRole('button', { name: 'Choose again' })).toBeDefined();
    within(notices()).getByRole('button', { name: 'Use the built-in style' }).click();
    await desk.settle();
    expect(useConsole.getState().settings.wordTemplate).toBeNull();
    expect(notices().textContent).not.toContain('{hled}');
  });
});
