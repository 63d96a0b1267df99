/** From launching the program to a console the clerk can use, against a bare Electron window. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { type BenchRow, inTurns } from './measure';

/** A start varies by a tenth from one to the next: fewer would judge the machine's luck. */
const ROUNDS = 15;
const root = join(import.meta.dirname, '../..');

async function startUp(app: string, usable: string): Promise<number> {
  const data = await mkdtemp(join(tmpdir(), 'boardside-start-'));
  const from = performance.now();
  const program = await _electron.launch({
    args: [`--user-data-dir=${data}`, app],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const window = await program.firstWindow();
    await window.locator(usable).first().waitFor();
    return performance.now() - from;
  } finally {
    await program.close();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function coldStart(): Promise<BenchRow[]> {
  const { candidate, ratio } = await inTurns(
    ROUNDS,
    () => startUp(root, 'main button:not([disabled])'),
    () => startUp(join(root, 'tests/bench/bare-window'), 'main h1'),
  );
  return [
    {
      name: 'cold start to a usable console',
      value: Math.round(candidate),
      unit: 'ms',
      ratio: Number(ratio.toFixed(2)),
      against: 'a bare Electron window',
      goal: 1.3,
    },
  ];
}
