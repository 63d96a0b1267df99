import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// Placeholder until the shell is written: opens the console, and in a demo takes one picture and leaves.
async function open(): Promise<void> {
  await app.whenReady();
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    webPreferences: { preload: join(__dirname, '../preload/console.cjs'), sandbox: true },
  });
  await window.loadFile(join(__dirname, '../renderer/console/index.html'));
  const folder = process.env['BOARDSIDE_DEMO'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'console.png'), (await window.webContents.capturePage()).toPNG());
  app.exit(0);
}

app.on('window-all-closed', () => app.quit());
void open();
