import { writeFileSync } from 'node:fs';

/**
 * Writes Electron's archive format: two length-prefixed pickles around a JSON directory, then the files.
 * @param {string} target
 * @param {Record<string, string>} files text by name, all in the archive's top folder
 */
export const writeAsar = (target, files) => {
  const bodies = Object.values(files).map((text) => Buffer.from(text));
  let offset = 0;
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {};
  for (const [index, name] of Object.keys(files).entries()) {
    const size = bodies[index]?.length ?? 0;
    entries[name] = { size, offset: String(offset) };
    offset += size;
  }
  const directory = Buffer.from(JSON.stringify({ files: entries }));
  const padding = Buffer.alloc((4 - (directory.length % 4)) % 4);
  const head = Buffer.alloc(16);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(8 + directory.length + padding.length, 4);
  head.writeUInt32LE(4 + directory.length + padding.length, 8);
  head.writeUInt32LE(directory.length, 12);
  writeFileSync(target, Buffer.concat([head, directory, padding, ...bodies]));
};
