// npm run example-template: writes resources/example-template.docx, the example that docs/WORD-TEMPLATES.md speaks of.
import { ensurePackages } from './runtime/ensure-packages.mjs';
import { runMain } from './runtime/project.mjs';
import { runTypeScript } from './runtime/run-typescript.mjs';

await runMain(async () => {
  await ensurePackages();
  return runTypeScript('electron/documents/template/example-cli.ts', process.argv.slice(2));
});
