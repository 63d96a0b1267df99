/** npm run bench [-- --json]: every figure with its floor, and whether the goal is met. Exit 1 when one is not. */
import { coldStart } from './cold-start';
import { commitBench } from './commit-bench';
import { journalCommit } from './journal-bench';
import type { BenchRow } from './measure';
import { splittingBench } from './splitting-bench';
import { typingBench } from './typing-bench';
import { wallBench } from './wall-bench';
import { waysBackBench } from './ways-back-bench';
import { wordBench } from './word-bench';

const BENCHES: readonly (() => Promise<BenchRow[]>)[] = [
  commitBench,
  journalCommit,
  waysBackBench,
  splittingBench,
  wordBench,
  coldStart,
  typingBench,
  wallBench,
];

const asTable = (rows: readonly BenchRow[]): string =>
  rows
    .map(({ name, value, unit, ratio, against, goal }) => {
      const verdict = ratio <= goal ? 'ok  ' : 'MISS';
      return `${verdict} ${name.padEnd(40)} ${`${value} ${unit}`.padStart(12)}  ${ratio.toFixed(2)}x (goal ${goal}x) of ${against}`;
    })
    .join('\n');

async function main(): Promise<void> {
  const rows: BenchRow[] = [];
  for (const bench of BENCHES) rows.push(...(await bench()));
  const isJson = process.argv.includes('--json');
  console.log(isJson ? JSON.stringify(rows, null, 2) : asTable(rows));
  process.exitCode = rows.every(({ ratio, goal }) => ratio <= goal) ? 0 : 1;
}

void main();
