import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
// Beside the project, or one folder further up beside a second checkout of it.
const folders = ['../shared/seeds', '../../shared/seeds'].map((folder) => join(root, folder));

/** The text of published minutes that lie beside the project; null, and the reason printed, when they do not. */
export const seedMinutes = (day: string): string | null => {
  const path = folders.map((folder) => join(folder, `${day}-minutes.txt`)).find(existsSync);
  if (path !== undefined) return readFileSync(path, 'utf8');
  console.info(`Not read: the minutes of ${day} are not beside the project, in ../shared/seeds.`);
  return null;
};
