// The XML parts of a Word file, unpacked with a bound on everything: the number of entries and their declared sizes are
// checked before a byte is inflated, and inflating stops at the declared size, so a directory that lies gains nothing.
import { inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '../../shared/kernel/result';

export type ZipRefusal = 'not-a-zip' | 'zip-bomb' | 'damaged';

const MOST_ENTRIES = 2000;
const MOST_BYTES = 100 * 1024 * 1024;
/** Of XML, which is all read at once: some thousand pages. */
const MOST_XML_BYTES = 24 * 1024 * 1024;
const IS_XML = /\.(?:xml|rels)$/i;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** A size or offset that is kept in a ZIP64 field; no agenda is that large. */
const ELSEWHERE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const endOfDirectory = (zip: Buffer): number => {
  const first = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return -1;
};

const entriesOf = (zip: Buffer): Result<readonly Entry[], ZipRefusal> => {
  const end = endOfDirectory(zip);
  if (end < 0) return err('not-a-zip');
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return err('zip-bomb');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  let unpacked = 0;
  let xml = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return err('damaged');
    const nameLength = zip.readUInt16LE(at + 28);
    const entry: Entry = {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    };
    unpacked += entry.unpacked;
    if (IS_XML.test(entry.name)) xml += entry.unpacked;
    const isTooMuch = entry.unpacked === ELSEWHERE || unpacked > MOST_BYTES || xml > MOST_XML_BYTES;
    if (isTooMuch) return err('zip-bomb');
    entries.push(entry);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return ok(entries);
};

const inflate = (zip: Buffer, entry: Entry): Result<Buffer, ZipRefusal> => {
  if (entry.at + 30 > zip.length || zip.readUInt32LE(entry.at) !== LOCAL_ENTRY) return err('damaged');
  const from = entry.at + 30 + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28);
  const packed = zip.subarray(from, from + entry.packed);
  if (entry.method === STORED) return ok(packed);
  if (entry.method !== DEFLATED) return err('damaged');
  try {
    return ok(inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) }));
  } catch (cause) {
    const isTooLong =
      cause instanceof RangeError ||
      (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE');
    return err(isTooLong ? 'zip-bomb' : 'damaged');
  }
};

/** The XML and relationship parts of a zipped document, by name. */
export const xmlParts = (zip: Buffer): Result<ReadonlyMap<string, Buffer>, ZipRefusal> => {
  if (zip.length < END_LENGTH) return err('not-a-zip');
  const entries = entriesOf(zip);
  if (!entries.ok) return entries;
  const parts = new Map<string, Buffer>();
  for (const entry of entries.value) {
    if (!IS_XML.test(entry.name)) continue;
    const part = inflate(zip, entry);
    if (!part.ok) return part;
    parts.set(entry.name, part.value);
  }
  return ok(parts);
};
