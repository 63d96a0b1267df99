/**
 * A whole meeting by keyboard alone, in the real app: the board's own agenda of
 * March 2019 from its file to draft minutes in Word. Its people are ours.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { agendaDocx, agendaPdf } from '../support/agenda-files';
import { Boardside, seeds } from '../support/boardside-app';
import { command, inTheNotes, pressOn, reach, saved, say } from '../support/keyboard';
import { readDocx } from '../support/read-docx';

const seed = join(seeds, '2019-03-28-agenda.txt');
const hasSeed = existsSync(seed);
if (!hasSeed) console.log(`Skipped: the March 2019 agenda is not there (${seed}).`);

const PEOPLE = [
  'Members',
  'County Councillor Anne Hartley, Northmoor County Council',
  'County Councillor Colin Webb, Northmoor County Council',
  'County Councillor Peter Marsh, Northmoor County Council',
  'County Councillor Ruth Oyelaran, Northmoor County Council',
  'Tariq, SPARK Representative (young person)',
  'Shanice, SPARK Representative (young person)',
  'Co-opted members',
  'Helen Price, Vulnerable and Looked After Children',
  'Moira Kay, Clinical Commissioning Groups',
  'Iris Lund, Independent Reviewing Officers',
  'Marek Novak, Residential Providers',
  'Joy Adeyemi, Fostering Forum',
  'Other Attendees',
  'Dev Rawal, Business Intelligence',
  'Sam Whitlock, Democratic Services',
  'Nadia Osei, Leaving Care',
  'Owen Tranter, Participation',
];

const TITLES = [
  'Introductions and Apologies',
  'Notes of the Meeting and Matters Arising from 23 January 2019',
  'Getting to Good Plan',
  'LINX - Housing Activities',
  'What would the Board want from District Councils on Housing and Suitable Accommodation',
  'Current Activity',
  'Corporate Parenting Board Action Plan',
  'Any Other Business',
  'Date and Time of Next Meeting',
];

const EXPECTED: string[][] = [
  ['Council', 'Northmoor County Council'],
  ['Title', 'Corporate Parenting Board'],
  ['Subtitle', 'Minutes of the Meeting held on Thursday, 28th March, 2019 at 6.00 pm'],
  ['Heading1', 'Present:'],
  ['Heading2', 'Members'],
  ['Heading2', 'Co-opted members'],
  ['Heading2', 'Other Attendees'],
  ['Heading1', TITLES[0] ?? ''],
  ['BodyText', 'The meeting was jointly chaired by County Councillor Anne Hartley and Tariq.'],
  [
    'BodyText',
    'All were welcomed to the meeting and apologies were received from County Councillors Webb and Marsh, and Owen Tranter.',
  ],
  ['BodyText', 'County Councillor Ruth Oyelaran attended on behalf of CC Marsh.'],
  ['BodyText', 'Moira Kay attended the meeting from 6.50pm.'],
  ['BodyText', 'Everyone said who they were.'],
  ['Heading1', TITLES[1] ?? ''],
  ['BodyText', 'The notes were agreed.'],
  ['BodyText', 'Nothing arose from them.'],
  ['Heading1', TITLES[2] ?? ''],
  ['BodyText', 'Three points were made:'],
  ['ListBullet', 'the plan is short'],
  ['ListBullet', 'it has dates'],
  ['BodyText', 'All were thanked.'],
  ['Heading1', TITLES[3] ?? ''],
  ['Heading2', 'What was found'],
  ['BodyText', 'SPARK showed pictures.'],
  ['ResolvedLabel', 'Resolved:'],
  ['Resolved', 'That the Board thanked SPARK and would visit.'],
  ['Heading1', TITLES[4] ?? ''],
  ['BodyText', 'Three groups wrote questions.'],
  ['ListBullet', 'How long do young people wait?'],
  ['ListBullet', 'Who helps them move?'],
  ['Heading1', TITLES[5] ?? ''],
  ['BodyText', 'This item was deferred to the next meeting. The presenters were held up.'],
  ['Heading1', TITLES[6] ?? ''],
  ['Action', 'Action: Dev Rawal to send the plan to every district.'],
  ['BodyText', 'The plan was agreed.'],
  ['Heading1', TITLES[7] ?? ''],
  ['Heading2', 'Winter coats'],
  ['BodyText', 'Coats can be left at the hall.'],
  ['Heading1', TITLES[8] ?? ''],
];

async function fileOf(form: 'txt' | 'docx' | 'pdf'): Promise<string> {
  if (form === 'txt') return seed;
  const text = readFileSync(seed, 'utf8');
  const bytes = form === 'docx' ? await agendaDocx(text, 'typed') : await agendaPdf(text);
  const path = join(mkdtempSync(join(tmpdir(), 'boardside-agenda-')), `agenda.${form}`);
  writeFileSync(path, bytes);
  return path;
}

for (const form of ['txt', 'docx', 'pdf'] as const) {
  test(`the meeting of March 2019 from its .${form} agenda to Word, by keyboard only`, async () => {
    test.skip(!hasSeed, 'the March 2019 agenda is not there');
    test.setTimeout(180_000);
    let boardside = await Boardside.launch({ clock: '2019-03-28T17:30:00Z' });
    let page = boardside.console;

    await test.step('a new meeting', async () => {
      await page.keyboard.press('Control+n');
      const council = page.getByRole('textbox', { name: 'Council' });
      await expect(council).toBeFocused();
      await page.keyboard.type('Northmoor County Council');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
    });

    await test.step('the agenda is brought in, looked at and taken', async () => {
      await boardside.willChoose(await fileOf(form));
      await page.keyboard.press('Control+i');
      const dialog = page.getByRole('dialog', { name: 'Bring in the agenda' });
      await pressOn(page, dialog.getByRole('button', { name: /Choose a file/ }));
      await expect(dialog).toContainText('9 items, 5 of them timed: 120 minutes');
      await expect(dialog).toContainText('Every line was understood');
      for (const said of [
        'Sally Allen, Corporate Management Team',
        'Rachel Blundell, Policy, Information and Commissioning (Start Well)',
        'Dave Carr, Policy, Information and Commissioning (Start Well)',
        'Receive findings on what the Young Inspectors have gleaned',
        'to draft a letter from the Board to accompany the questions.',
        'Wednesday 22 May 2019, 6.00 pm',
      ])
        await expect(dialog).toContainText(said);
      await pressOn(page, dialog.getByRole('button', { name: 'Take these 9 items' }));
      await expect(dialog).toBeHidden();
      await expect(page.locator('main')).toContainText('120 of 120 minutes planned');
      for (const title of TITLES) await expect(page.locator('main')).toContainText(title);
    });

    await test.step('fifteen people on three lists, two of whom share the chair', async () => {
      await reach(page, page.getByRole('textbox', { name: 'Add a person, or paste a list' }));
      for (const line of PEOPLE) {
        await page.keyboard.type(line);
        if (line !== PEOPLE.at(-1)) await page.keyboard.press('Shift+Enter');
      }
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: /People ?15/ })).toBeVisible();
      for (const [name, choice] of [
        [/Opens the meeting/, 'County Councillor Anne'],
        [/Shares the chair/, 'Tariq'],
      ] as const) {
        await pressOn(page, page.getByRole('button', { name }));
        await page.keyboard.type(choice);
        await page.keyboard.press('Enter');
      }
      await expect(page.locator('header')).toContainText(/CC Hartley.*Tariq/);
    });

    await test.step('the projector welcomes the room', async () => {
      await page.keyboard.press('Control+Shift+p');
      const wall = await boardside.projector();
      await expect(wall.locator('h1')).toContainText('Corporate Parenting Board');
      await expect(wall.locator('body')).toContainText('We start in 30 minutes');
      await boardside.pass(30);
      await page.keyboard.press('Alt+3');
      await page.keyboard.press('F5');
      await expect(wall.locator('h1')).toHaveText(TITLES[0] ?? '');
      await expect(wall.locator('body')).toContainText('Item 1 of 9');
      await expect(wall.locator('body')).toContainText('County Councillor Anne Hartley');
    });

    await test.step('the roll is called', async () => {
      for (const line of ['anne', 'ruth for peter marsh', 'tariq', 'shan', 'helen', 'iris', 'marek', 'joy'])
        await say(page, line);
      for (const line of ['colin apol', 'peter apol', 'owen apol', 'dev', 'sam', 'nadia'])
        await say(page, line);
      const people = page.getByRole('complementary', { name: 'People' });
      await expect(people).toContainText(/11\s*here/);
      await expect(people).toContainText(/3\s*apologies/);
      await expect(people).toContainText(/1\s*not yet/);
    });

    const wall = () => boardside.projector();
    const wallSays = async (...said: (string | RegExp)[]) => {
      for (const words of said) await expect((await wall()).locator('body')).toContainText(words);
    };
    const notes = async (...keys: string[]) => {
      await inTheNotes(page);
      for (const key of keys)
        await (/^\[.*\]$/.test(key) ? page.keyboard.press(key.slice(1, -1)) : page.keyboard.type(key));
    };

    await test.step('item 1 and 2: paragraphs', async () => {
      await notes('Everyone said who they were.');
      await boardside.pass(5);
      await page.keyboard.press('Control+Enter');
      await wallSays(TITLES[1] ?? '', 'Item 2 of 9');
      await notes('The notes were agreed.', '[Enter]', 'Nothing arose from them.');
      await boardside.pass(5);
      await page.keyboard.press('Control+Enter');
    });

    await test.step('item 3 runs over its ten minutes', async () => {
      await wallSays('Item 3 of 9', /10 minutes left/);
      await notes(
        'Three points were made:',
        '[Enter]',
        '- the plan is short',
        '[Enter]',
        'it has dates',
        '[Enter]',
        '[Enter]',
        'All were thanked.',
      );
      await boardside.pass(12);
      await wallSays('Time is up', '2 minutes over');
      await expect(page.locator('main')).toContainText(/over/);
      await page.keyboard.press('Control+Enter');
    });

    await test.step('item 4: hand-over, two more minutes, undone and done again', async () => {
      await wallSays('Item 4 of 9', /30 minutes left/);
      await page.keyboard.press('F6');
      await wallSays(/In the chair\s*◆?\s*Tariq/);
      await page.keyboard.press('F7');
      await expect(page.locator('main')).toContainText('left of 32');
      await command(page, 'Undo');
      await expect(page.locator('main')).toContainText('left of 30');
      await command(page, 'Redo');
      await expect(page.locator('main')).toContainText('left of 32');
      await notes(
        '# What was found',
        '[Enter]',
        'SPARK showed pictures.',
        '[Enter]',
        'r',
        '[Tab]',
        'That the Board thanked SPARK and would visit.',
      );
      await boardside.pass(22);
      await wallSays(/10 minutes left/);
    });

    await test.step('a break of ten minutes', async () => {
      await page.keyboard.press('F9');
      await page.keyboard.press('Enter');
      await wallSays(/[Bb]reak/, /18:5\d|6\.5\d/);
      await boardside.pass(10);
      await page.keyboard.press('F9');
      await wallSays('Item 4 of 9', /10 minutes left/);
      await say(page, 'moira late 6.50');
      await page.keyboard.press('Control+Enter');
    });

    await test.step('item 5: the plug is pulled in the middle, and everything is there again', async () => {
      await wallSays('Item 5 of 9', /40 minutes left/);
      await notes(
        'Three groups wrote questions.',
        '[Enter]',
        '- How long do young people wait?',
        '[Enter]',
        'Who helps them move?',
      );
      await boardside.pass(6);
      await saved(page);
      await boardside.kill();
      // Two minutes pass on the wall while the laptop starts again.
      boardside = await Boardside.launch({
        clock: '2019-03-28T19:02:00Z',
        data: boardside.data,
        documents: boardside.documents,
      });
      page = boardside.console;
      await expect(page.locator('main')).toContainText('Three groups wrote questions.');
      await expect(page.locator('main')).toContainText('How long do young people wait?');
      await expect(page.locator('main')).toContainText('Who helps them move?');
      await page.keyboard.press('Control+Shift+p');
      await wallSays('Item 5 of 9', /3[12] minutes left/);
      await expect(page.locator('header')).toContainText('Tariq');
    });

    await test.step('item 6 is deferred before it begins', async () => {
      await page.keyboard.press('Alt+PageDown');
      await page.keyboard.press('F10');
      await page.keyboard.type('The presenters were held up.');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('navigation', { name: 'Agenda' })).toContainText('deferred');
      await boardside.pass(20);
      await page.keyboard.press('Control+Enter');
      await wallSays('Item 7 of 9');
    });

    await test.step('items 7 to 9, an action with an owner', async () => {
      await notes('a', '[Tab]', '@dev', '[Enter]', 'to send the plan to every district.');
      await notes('[Enter]', 'The plan was agreed.');
      await boardside.pass(8);
      await page.keyboard.press('Control+Enter');
      await notes(
        '# Winter coats',
        '[Enter]',
        'Coats can be left at the hall.',
        '[Enter]',
        '! ',
        'ask who keeps the key',
      );
      await boardside.pass(3);
      await page.keyboard.press('Control+Enter');
      await wallSays('Item 9 of 9');
      await boardside.pass(1);
      await command(page, 'Close the meeting');
      await wallSays(/[Tt]hank/, /22 May 2019/);
    });

    await test.step('F12 saves the draft, and Word finds every word in order', async () => {
      await page.keyboard.press('F12');
      await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
        'The draft minutes are saved as',
      );
      const [file] = readdirSync(boardside.documents).filter((name) => name.endsWith('.docx'));
      const docx = await readDocx(readFileSync(join(boardside.documents, file ?? '')));
      const whole = docx.paragraphs.filter((p) => !p.inTable && p.text !== '').map((p) => [p.style, p.text]);
      expect(whole.at(-1)).toEqual(['AppendixHeading', 'Appendix: Action list']);
      const body = whole.slice(0, -1);
      expect(body.slice(0, -1)).toEqual(EXPECTED);
      // The words are the agenda's own, so they are taken from there.
      const held =
        readFileSync(seed, 'utf8')
          .split('\n')
          .find((line) => line.startsWith('Wednesday, 22 May 2019')) ?? '';
      const [, place = 'no place'] = held.split(' in ');
      expect(body.at(-1)?.[1]).toContain('Wednesday, 22 May 2019 at 6pm in ');
      expect(body.at(-1)?.[1]).toContain(place.trim());
      expect(docx.tables.map((rows) => rows.map(([name]) => name))).toEqual([
        ['County Councillor Anne Hartley', 'County Councillor Ruth Oyelaran', 'Tariq', 'Shanice'],
        ['Helen Price', 'Moira Kay', 'Iris Lund', 'Marek Novak', 'Joy Adeyemi'],
        ['Dev Rawal', 'Sam Whitlock', 'Nadia Osei'],
        ['To send the plan to every district.'],
      ]);
      expect(docx.language).toBe('en-GB');
      expect(docx.text).not.toContain('ask who keeps the key');
      expect(docx.paragraphs.filter((p) => p.style === 'Heading1').map((p) => p.outlineLevel)).toEqual(
        Array(10).fill(0),
      );
    });

    await boardside.dispose();
  });
}
