import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { agendaText } from '../../support/agenda-outline';

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

describe('npm run fidelity', () => {
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
      title: 'Health Passports',
      kind: 'ordinary',
      minutes: 15,
      pages: null,
      presenters: [
        "Moira Kay, Looked After Children's Nursing Team (East)",
        "Dev Rawal, Looked After Children's Nursing Team (East)",
      ],
      purposes: ['To agree:', 'the new passport; and', 'how it is handed over.'],
      details: ['(10 - 15 mins)', '(Verbal)'],
    });
    expect(entry.items[1]).toMatchObject({ minutes: null, pages: [1, 6] });
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
    expect(fidelity()).toMatchObject({ code: 2, said: expect.stringContaining('--agenda FILE') });
  });
});
