// npm run fidelity -- FILE… [--json]: published minutes against the draft written from them.
// npm run fidelity -- --agenda FILE… [--json]: agendas as they are read.
// Exits 1 when a file could not be read (the others are still printed), 2 when it was called wrongly.
import { parseArgs } from 'node:util';
import { agendas } from './fidelity/agendas';
import { publishedMinutes } from './fidelity/published';

const USAGE = 'Usage: npm run fidelity -- [--agenda] FILE… [--json]\n';

const run = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    options: { agenda: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const read = values.agenda ? agendas : publishedMinutes;
  const { entries, table, isFailed } = await read(positionals);
  process.stdout.write(values.json ? `${JSON.stringify(entries, null, 2)}\n` : `${table}\n`);
  return isFailed ? 1 : 0;
};

try {
  process.exitCode = await run();
} catch (cause) {
  if (!(cause instanceof TypeError && 'code' in cause)) throw cause;
  process.stderr.write(`${cause.message}\n${USAGE}`);
  process.exitCode = 2;
}
