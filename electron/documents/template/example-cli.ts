/** Writes the example template into resources/, always with the same time, so that the file only changes when it does. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLE_TIME, writeExampleTemplate } from './example-template';

await writeFile(
  join(import.meta.dirname, '../../../resources/example-template.docx'),
  await writeExampleTemplate(EXAMPLE_TIME),
);
