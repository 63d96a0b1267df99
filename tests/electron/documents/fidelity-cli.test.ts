import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { agendaText } from '../../support/agenda-outline';
import { agendaDocx, agendaPdf, zipBombDocx } from '../../support/agenda-files';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'boardside-fidelity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const agenda = join(folder, 'agenda.txt');
writeFileSync(agenda, agendaText('wrapped-with-signature'));

const fidelity = (...args: readonly string[]) => {
  const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
  const run = spawnSync(
    process.execPath,
    [tsx, join(project, 'electron/documents/fidelity-cli.ts'), ...args],
    { encoding: 'utf8' },
  );
  return { code: run.status, out: run.stdout, said: run.stderr };
};

/** Each starts Node anew, and again for every Word document and PDF. */
const SLOW = { timeout: 30_000 };

describe('npm run fidelity', SLOW, () => {
  test('prints as JSON each item’s parts, one presenter a person, and what was not placed', () => {
    const { code, out } = fidelity('--agenda', agenda, '--json');
    const [entry] = JSON.parse(out);
    expect(code).toBe(0);
    expect(entry).toMatchObject({
      file: agenda,
      unplaced: [],
      nextMeeting: { date: '2019-09-17', start: '18:00' },
    });
    expect(entry.items[4]).toEqual({
      number: 5,
      isNumberPrinted: true,
      mark: null,
      title: 'Health Passports',
      kind: 'ordinary',
      minutes: 15,
      pages: null,
      presenters: [
        "Moira Kay, Looked After Children's Nursing Team (East)",
        "Dev Rawal, Looked After Children's Nursing Team (East)",
      ],
      purposes: ['To agree:', 'a) the new passport; and', 'b) how it is handed over.'],
      details: ['(10 - 15 mins)', '(Verbal)'],
    });
    expect(entry.items[1]).toMatchObject({ minutes: null, pages: [1, 6] });
    expect(entry.heading.lines).toContainEqual({
      line: 6,
      text: "Room 'D' - Harbour Room, County Hall, Northmoor",
    });
  });

  test('prints a table for people', () => {
    const { code, out } = fidelity('--agenda', agenda);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {3}3 {3}40 min +7-12 {2}What should the Board ask/m);
    expect(out).toContain('7 items, 3 timed, 85 minutes');
  });

  test('exits 1 at a file that cannot be read, and prints the others', () => {
    const { code, out } = fidelity('--json', '--agenda', join(folder, 'gone.pdf'), agenda);
    const entries = JSON.parse(out);
    expect(code).toBe(1);
    expect(entries[0].error).toMatch(/“gone.pdf” was not found/);
    expect(entries[1].items).toHaveLength(7);
  });

  test('says how it is used when no file is named', () => {
    expect(fidelity()).toMatchObject({ code: 2, said: expect.stringContaining('[--agenda] FILE') });
  });
});

const MINUTES = `Northmoor County Council

Corporate Parenting Board

Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm in The Old Library, Northmoor

Present:

Members

County Councillor Anne Hartley - Northmoor County Council
Tariq - SPARK Representative

1. Introductions and Apologies

The Chair greeted everybody.

2. Housing Offer

Dev Rawal showed the offer, which covered:

- rents
- the first winter

Resolved: That the offer be noted.

Action: Dev Rawal to send it round.
`;

const minutes = join(folder, 'minutes.txt');
writeFileSync(minutes, MINUTES);
const fileOf = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

describe('npm run fidelity on published minutes', SLOW, () => {
  test('prints as JSON how much stands again in the draft', () => {
    const { code, out } = fidelity('--json', minutes);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        file: minutes,
        paragraphs: 14,
        found: 14,
        share: 1,
        attendance: { rows: 2, found: 2 },
        differences: [],
        checks: [],
        furniture: [],
        warnings: [],
      },
    ]);
  });

  test('prints a table for people', () => {
    const { code, out } = fidelity(minutes);
    expect(code).toBe(0);
    expect(out).toMatch(/^file +paragraphs +found +share +rows +found$/m);
    expect(out).toMatch(/minutes\.txt +14 +14 +100\.0% +2 +2$/m);
  });

  test('reads Word documents and PDFs, too', async () => {
    const word = fileOf('minutes.docx', await agendaDocx(MINUTES));
    const pdf = fileOf('minutes.pdf', await agendaPdf(MINUTES));
    const { code, out } = fidelity('--json', word, pdf);
    expect(code).toBe(0);
    for (const entry of JSON.parse(out))
      expect(entry).toMatchObject({ paragraphs: 14, found: 14, attendance: { rows: 2, found: 2 } });
  });

  test('says of what is no minutes that it is none, and prints the others', () => {
    const letter = fileOf('letter.txt', 'Dear Anne,\n\nThank you for coming.\n\nHelen');
    const { code, out } = fidelity('--json', letter, minutes, agenda);
    const [first, second, third] = JSON.parse(out);
    expect(code).toBe(1);
    expect(first.error).toBe(
      'These do not look like minutes: no list of those present and no numbered items',
    );
    expect(second).toMatchObject({ share: 1 });
    expect(third.error).toMatch(/^These do not look like minutes: .* They look like an agenda\.$/);
  });

  test('says of each file that cannot be read why', async () => {
    const files = [
      join(folder, 'gone.txt'),
      folder,
      fileOf('no-zip.docx', MINUTES),
      fileOf('bomb.docx', await zipBombDocx(120)),
      fileOf('empty.txt', ''),
    ];
    const { code, out } = fidelity(...files);
    expect(code).toBe(1);
    for (const sentence of [
      /“gone\.txt” was not found/,
      /is a folder\. Choose a document in it\./,
      /“no-zip\.docx” is named as a Word document but is not one/,
      /“bomb\.docx” unpacks to far more/,
      /“empty\.txt” has no text in it/,
    ])
      expect(out).toMatch(sentence);
  });
});
