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

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Everything a page imports before it can run, the page's own script left out. */
const neededBy = (entry: string, modules: Modules): ReadonlySet<string> => {
  const found = new Set([entry]);
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  found.delete(entry);
  return found;
};

/**
 * Which file a module of the first picture goes into, so that a window starts with a few files instead of twenty: what
 * both pages need is one, what the console alone needs is another. Everything else is left to the bundler.
 */
const firstFile = (id: string, modules: Modules): string | null => {
  const isNeededBy = (page: string): boolean => neededBy(at(`renderer/${page}/main.tsx`), modules).has(id);
  if (!isNeededBy('console')) return null;
  return isNeededBy('projector') ? 'both' : 'first';
};

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node18',
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        // The reader process is built apart, by its import as `?modulePath` in at-work.ts: built as a second entry, the
        // two share code through each other's files, and the app would run the reader at its own start.
        input: { main: at('electron/main.ts') },
        // unpdf looks by it for a package that is bundled here; nothing to warn of at every build.
        checks: { emptyImportMeta: false, pluginTimings: false },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          // Half the letters to read at every start; names are kept, for a fault's place in the log must be found.
          minify: { mangle: false, compress: true, codegen: { removeWhitespace: true } },
        },
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
          // By priority, for a group takes along whatever its modules need and no earlier group holds. Parsers and the
          // notes' editor are no part of the first picture and stay in files of their own.
          codeSplitting: {
            groups: [
              { name: firstFile, debugName: 'first picture', priority: 30 },
              { name: 'parsers', test: /node_modules\/zod\/|-shapes\.ts$/, priority: 10 },
            ],
          },
        },
      },
    },
  },
});
