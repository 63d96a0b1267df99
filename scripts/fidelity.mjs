// npm run fidelity -- [--agenda] FILE… [--json]: published minutes against their drafts, or agendas as they are read. Only data on stdout.
import { ensurePackages } from './runtime/ensure-packages.mjs';
import { runMain } from './runtime/project.mjs';
import { runTypeScript } from './runtime/run-typescript.mjs';

await runMain(async () => {
  await ensurePackages();
  return runTypeScript('electron/documents/fidelity-cli.ts', process.argv.slice(2));
});
