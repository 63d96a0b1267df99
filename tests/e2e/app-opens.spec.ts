import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron, expect, test } from '@playwright/test';

test('the clerk opens Boardside and sees its window', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'boardside-e2e-'));
  const app = await electron.launch({ args: ['.', `--user-data-dir=${userData}`] });
  try {
    const page = await app.firstWindow();
    await expect(page).toHaveTitle(/Boardside/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meetings');
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
});
