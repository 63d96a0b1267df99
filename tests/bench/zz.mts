import { _electron } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
for (let i = 0; i < 4; i++) {
  const p = await _electron.launch({
    args: [`--user-data-dir=${mkdtempSync('/tmp/cs-')}`, '/work/main'],
    chromiumSandbox: false,
  });
  const w = await p.firstWindow();
  await w.locator('main button:not([disabled])').first().waitFor();
  const r = await w.evaluate(() => ({
    res: performance
      .getEntriesByType('resource')
      .map((e) =>
        [
          e.name.split('/').pop(),
          Math.round(e.startTime),
          Math.round((e as PerformanceResourceTiming).responseEnd),
        ].join(' '),
      ),
    marks: performance.getEntriesByType('mark').map((m) => m.name + ' ' + Math.round(m.startTime)),
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  }));
  console.log(JSON.stringify(r.marks), r.fcp);
  if (i === 3) console.log(r.res.join('\n'));
  await p.close();
}
