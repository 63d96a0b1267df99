import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Lint holds the layers (.oxlintrc.json). This plants one bad line per rule in a copy of the house and expects
// lint to find each; what lint cannot say (`new Date()` in shared) is looked for here.

const planted: Array<[file: string, line: string]> = [
  ['shared/kernel/node.ts', "import { readFileSync } from 'node:fs'; export { readFileSync };"],
  ['shared/kernel/old-node.ts', "import { join } from 'path'; export { join };"],
  ['shared/kernel/react.ts', "import { useState } from 'react'; export { useState };"],
  ['shared/kernel/electron.ts', "import { app } from 'electron'; export { app };"],
  ['shared/kernel/other-package.ts', "import { Document } from 'docx'; export { Document };"],
  ['shared/kernel/upward.ts', "import { start } from '../../electron/main'; export { start };"],
  [
    'shared/kernel/upward-type.ts',
    "import type { Props } from '../../renderer/live'; export type { Props };",
  ],
  ['shared/kernel/upward-export.ts', "export * from '../../renderer/live';"],
  ['shared/kernel/clock.ts', 'export const now = Date.now();'],
  ['shared/kernel/monotonic.ts', 'export const now = performance.now();'],
  ['shared/kernel/chance.ts', 'export const chance = Math.random();'],
  ['shared/kernel/id.ts', 'export const id = crypto.randomUUID();'],
  ['electron/windows/face.ts', "import { Live } from '../../renderer/live'; export { Live };"],
  ['electron/windows/react.ts', "import { createRoot } from 'react-dom/client'; export { createRoot };"],
  ['renderer/console/shell.ts', "import { start } from '../../electron/main'; export { start };"],
  ['renderer/console/electron.ts', "import { ipcRenderer } from 'electron'; export { ipcRenderer };"],
  ['renderer/console/node.ts', "import { readFileSync } from 'node:fs'; export { readFileSync };"],
  ['renderer/console/a.ts', "import { b } from './b'; export const a = (): number => b();"],
];

const allowed: Array<[file: string, line: string]> = [
  ['shared/agenda/own.ts', "import { one } from '../meeting/one'; export { one };"],
  ['shared/agenda/zod.ts', "import { z } from 'zod'; export { z };"],
  ['shared/agenda/date.ts', "import { format } from 'date-fns'; export { format };"],
  ['shared/agenda/locale.ts', "import { enGB } from 'date-fns/locale'; export { enGB };"],
  ['shared/agenda/zone.ts', "import { tz } from '@date-fns/tz'; export { tz };"],
  ['shared/meeting/one.ts', 'export const one = new Date(0);'],
  ['electron/ipc/contract.ts', "import { one } from '../../shared/meeting/one'; export { one };"],
  ['electron/ipc/node.ts', "import { join } from 'node:path'; export { join };"],
  ['renderer/live/view.ts', "import { one } from '../../shared/meeting/one'; export { one };"],
  ['renderer/live/react.ts', "import { useState } from 'react'; export { useState };"],
  ['renderer/console/b.ts', 'export const b = (): number => 1;'],
];

/** The places in shared where the clock is read by making a date out of nothing, as "file:line". */
const datesOfNow = (files: ReadonlyArray<{ name: string; text: string }>): string[] =>
  files.flatMap(({ name, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        /\bDate\(\s*\)/.test(line.replace(/\/\/.*/, '')) ? [`${name}:${index + 1}`] : [],
      ),
  );

interface LintReport {
  diagnostics: Array<{ filename: string }>;
}

/** Names of the files in a folder that lint finds fault with. */
const faultyFiles = (folder: string): string[] => {
  const lint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint');
  let output: string;
  try {
    output = execFileSync(process.execPath, [lint, '--format=json'], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    // Lint ends with 1 when it finds something, which is what most of these files are for.
    output = (error as { stdout: string }).stdout;
  }
  const report = JSON.parse(output) as LintReport;
  return report.diagnostics.map(({ filename }) => filename.replaceAll('\\', '/'));
};

describe('the layers of the house', () => {
  const house = mkdtempSync(join(tmpdir(), 'boardside-layers-'));
  let faulty: string[] = [];

  beforeAll(() => {
    // Rules that need types are left out: the layers need none, and a house without packages has none.
    const { options: _options, ...rules } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as {
      options: unknown;
    };
    writeFileSync(join(house, '.oxlintrc.json'), JSON.stringify(rules));
    const cycle: [string, string] = ['renderer/console/b.ts', "import { a } from './a'; export const b = a;"];
    for (const [file, line] of [...allowed, ...planted, cycle]) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), `${line}\n`);
    }
    faulty = faultyFiles(house);
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test.each(planted)('lint refuses %s: %s', (file) => {
    expect(faulty).toContain(file);
  });

  test.each(allowed.filter(([file]) => file !== 'renderer/console/b.ts'))('lint allows %s: %s', (file) => {
    expect(faulty).not.toContain(file);
  });

  test('a date made out of nothing is found, one made out of a number is not', () => {
    const text = 'const a = new Date(0);\nconst b = new Date();\nconst c = Date( );';
    expect(datesOfNow([{ name: 'a.ts', text }])).toEqual(['a.ts:2', 'a.ts:3']);
  });

  test('nothing in shared makes a date out of nothing', () => {
    const files = readdirSync('shared', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ name, text: readFileSync(join('shared', name), 'utf8') }));
    expect(datesOfNow(files)).toEqual([]);
  });
});
