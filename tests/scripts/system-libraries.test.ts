import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

// The system's own tools are played by small shell scripts in a folder that is the whole PATH.

const libraries = pathToFileURL(resolve('scripts/runtime/ensure-libraries.mjs')).href;
const project = pathToFileURL(resolve('scripts/runtime/project.mjs')).href;

let tools = '';
beforeEach(() => {
  tools = mkdtempSync(join(tmpdir(), 'boardside-tools-'));
});
afterEach(() => rmSync(tools, { recursive: true, force: true }));

const tool = (name: string, script: string): void => {
  writeFileSync(join(tools, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(tools, name), 0o755);
};

/** A system where Electron lacks a library until apt-get has run. */
const systemLacking = (library: string, policy: string): void => {
  tool('ldd', `test -e "${tools}/installed" || echo "  ${library} => not found"`);
  tool('Xvfb', '');
  tool('apt-cache', `echo '${policy}'`);
  tool('apt-get', `echo "$@" >> "${tools}/apt-get.log"; test "$1" != install || : > "${tools}/installed"`);
};

const bookworm = 'libasound2t64:\n  Installed: (none)\n  Candidate: (none)';
const trixie =
  'libasound2t64:\n  Installed: (none)\n  Candidate: 1.2.14-1\nlibgtk-3-0t64:\n  Candidate: 3.24.49-3';

const ensureLibrariesAs = (uid: number): { code: number | null; said: string } => {
  const script = `
    import { ensureLibraries } from '${libraries}';
    import { runMain } from '${project}';
    process.getuid = () => ${uid};
    await runMain(async () => { await ensureLibraries('/electron', { needsXvfb: true }); return 0; });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH: tools },
    encoding: 'utf8',
  });
  return { code: status, said: stderr };
};

describe.runIf(process.platform === 'linux')('a system that lacks a shared library', () => {
  test('is left alone when nothing is missing', () => {
    systemLacking('libasound.so.2', bookworm);
    writeFileSync(join(tools, 'installed'), '');
    expect(ensureLibrariesAs(1000)).toEqual({ code: 0, said: '' });
  });

  test('tells an ordinary user the exact command', () => {
    systemLacking('libasound.so.2', bookworm);
    const { code, said } = ensureLibrariesAs(1000);
    expect(code).toBe(1);
    expect(said).toContain('lacks: libasound.so.2.');
    expect(said).toContain(
      'sudo apt-get update && sudo apt-get install -y xvfb xauth libgtk-3-0 libnss3 libasound2 libgbm1',
    );
  });

  test('uses the new names of a newer Debian or Ubuntu', () => {
    systemLacking('libasound.so.2', trixie);
    expect(ensureLibrariesAs(1000).said).toContain('xvfb xauth libgtk-3-0t64 libnss3 libasound2t64 libgbm1 ');
  });

  test('is completed when root runs it', () => {
    systemLacking('libasound.so.2', bookworm);
    expect(ensureLibrariesAs(0).code).toBe(0);
    const log = readFileSync(join(tools, 'apt-get.log'), 'utf8');
    expect(log).toMatch(/^update .*\ninstall -y .*libasound2 /);
  });

  test('says so when installing did not help', () => {
    systemLacking('libasound.so.2', bookworm);
    tool('apt-get', '');
    const { code, said } = ensureLibrariesAs(0);
    expect(code).toBe(1);
    expect(said).toContain('still lacks: libasound.so.2.');
  });

  test('that is no Debian is told what it lacks', () => {
    tool('ldd', 'echo "  libnss3.so => not found"');
    const { code, said } = ensureLibrariesAs(0);
    expect(code).toBe(1);
    expect(said).toContain("lacks: libnss3.so, Xvfb. Install them with your system's package tool");
  });
});
