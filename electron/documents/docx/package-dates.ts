/**
 * The two places of a .docx that tell the time: its properties, and every
 * entry of the zip. Both are set to the time that is passed in, so that the
 * same minutes at the same time are the same bytes (the docx library would
 * look at the clock). Properties are the only part written here by hand.
 */
import { formatInstant, type Instant } from '../../../shared/kernel/wall-time';

const XML_SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => XML_SIGNS[sign] ?? sign);

export interface CoreProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly language: string;
}

/** docProps/core.xml. Texts must be clean of what XML cannot hold. */
export function coreProperties({ title, subject, creator, language }: CoreProperties, now: Instant): string {
  const when = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified>`,
    `<dc:language>${language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;

/** A zip's time: four bytes, local, to the even second, not before 1980. */
function zipTime(now: Instant): number {
  const [y, mo, d, h, mi, s] = formatInstant(now, 'yyyy M d H m s').split(' ').map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const day = (Math.min(Math.max(y - 1980, 0), 127) << 9) | (mo << 5) | d;
  return ((day << 16) | (h << 11) | (mi << 5) | (s >> 1)) >>> 0;
}

/** Sets the time of every entry in place. The zip must have no comment, as the docx library's have none. */
export function setZipTimes(zip: Buffer, now: Instant): Buffer {
  const time = zipTime(now);
  const end = zip.length - END_SIZE;
  if (zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('The zip does not end with its directory');
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    zip.writeUInt32LE(time, entry + 12);
    zip.writeUInt32LE(time, zip.readUInt32LE(entry + 42) + 10);
    entry +=
      ENTRY_SIZE + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return zip;
}
