// How the three parts of the app are built: main and its reader process, the two preloads, the two windows.
// The targets are those of the oldest Electron the app is tested on (TOOLCHAIN: Node 18, Chromium 114).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Keeps the entries whose source exists, so that a part not written yet does not stop the build. */
const present = (entries: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entries)
      .map(([name, path]) => [name, at(path)] as const)
      .filter(([, path]) => existsSync(path)),
  );

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node18',
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        // The reader process is built apart, by its import as `?modulePath` in main.ts: built as a second entry, the
        // two share code through each other's files, and the app would run the reader at its own start.
        input: { main: at('electron/main.ts') },
        // unpdf looks by it for a package that is bundled here; nothing to warn of at every build.
        checks: { emptyImportMeta: false, pluginTimings: false },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node18',
      externalizeDeps: false,
      // A sandboxed preload may not require a second file: each entry carries all it needs.
      isolatedEntries: true,
      rolldownOptions: {
        input: present({
          console: 'electron/preload/console.ts',
          projector: 'electron/preload/projector.ts',
          paper: 'electron/preload/paper.ts',
        }),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      target: 'chrome114',
      minify: true,
      // Inlined data: addresses and inline scripts are refused by the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          console: at('renderer/console/index.html'),
          projector: at('renderer/projector/index.html'),
          paper: at('renderer/paper/index.html'),
        },
        output: {
          // What the first picture does not need stays in files of its own: parsers and the notes' editor.
          codeSplitting: {
            groups: [
              // By priority, for a group takes along whatever its modules need and no earlier group holds.
              {
                name: 'react',
                test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\//,
                priority: 30,
              },
              {
                name: 'time',
                test: /node_modules\/(@date-fns|date-fns)\/|kernel\/council-zone/,
                priority: 20,
              },
              { name: 'parsers', test: /node_modules\/zod\/|-shapes\.ts$/, priority: 10 },
            ],
          },
        },
      },
    },
  },
});
