/**
 * A Word file as a template: bounded and looked through before anything is made
 * of it. What is refused is refused with a sentence that names the placeholder
 * and its paragraph, or says what is the matter with the file.
 */
import { reject, type Rejection } from '../../../shared/kernel/rejection';
import { ok, type Result } from '../../../shared/kernel/result';
import { toInstant } from '../../../shared/kernel/wall-time';
import type { MinutesDocument } from '../../../shared/minutes/document';
import { xmlParts, type ZipRefusal } from '../zip-parts';
import { fillTemplate } from './fill-template';
import { faultsOf } from './template-check';
import { type PartTags, tagsIn } from './template-tags';

/** All parts together, unpacked. A template of a few pages has a few hundred thousand. */
const MOST_XML_BYTES = 8 * 1024 * 1024;
const MOST_FAULTS_TOLD = 3;

const KEEP = 'The minutes go on being saved as before; without a template that is the built-in style.';

const OF_THE_FILE: Readonly<Record<ZipRefusal | 'no-document' | 'macros', (name: string) => string>> = {
  'not-a-zip': (name) =>
    `“${name}” is named as a Word document but is not one. Open it in Word, save it as .docx and choose that.`,
  'zip-bomb': (name) =>
    `“${name}” unpacks to far more than a template should, so it was not opened. Make the template anew in Word and choose that.`,
  damaged: (name) =>
    `“${name}” is damaged and could not be read to the end. Open it in Word, save it again and choose that.`,
  'no-document': (name) =>
    `“${name}” is no Word document. Open the template in Word, save it as .docx and choose that.`,
  macros: (name) =>
    `“${name}” holds macros, which Boardside does not take. Save it in Word as .docx, without macros, and choose that.`,
};

const refused = (why: keyof typeof OF_THE_FILE, name: string) =>
  reject(`template-${why}`, `${OF_THE_FILE[why](name)} ${KEEP}`);

/** Which parts hold placeholders, and what a part is called to the clerk. */
const NAMED_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, ''],
  [/^word\/header\d*\.xml$/, ' of the page header'],
  [/^word\/footer\d*\.xml$/, ' of the page footer'],
];

/** Null when the file may be filled, else why not. The file's own size is bounded by whoever reads it. */
export function checkTemplate(bytes: Uint8Array, name: string): Result<null, Rejection> {
  const unpacked = xmlParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!unpacked.ok) return refused(unpacked.error, name);
  const parts = unpacked.value;
  const size = [...parts.values()].reduce((sum, part) => sum + part.length, 0);
  if (size > MOST_XML_BYTES) return refused('zip-bomb', name);
  const kinds = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  if (!parts.has('word/document.xml') || !kinds.includes('wordprocessingml'))
    return refused('no-document', name);
  if (/macroEnabled|vbaProject/i.test(kinds)) return refused('macros', name);
  let tags: PartTags[];
  try {
    tags = NAMED_PARTS.flatMap(([path, where]) =>
      [...parts].filter(([part]) => path.test(part)).map(([, xml]) => readPart(xml, where)),
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refused('damaged', name);
  }
  const faults = faultsOf(tags);
  if (faults.length === 0) return tryToFill(bytes, name);
  const more = faults.length - MOST_FAULTS_TOLD;
  return notUsable(
    name,
    `${faults.slice(0, MOST_FAULTS_TOLD).join(' ')}${more > 0 ? ` (And ${more} more.)` : ''}`,
  );
}

const notUsable = (name: string, why: string) =>
  reject(
    'template-not-usable',
    `“${name}” cannot be used as the template. ${why} Mend it in Word and choose it again. ${KEEP}`,
  );

const NOTHING: MinutesDocument = {
  title: '',
  subject: '',
  heading: { council: '', board: '', held: '' },
  isDraft: true,
  attendance: [],
  opening: [],
  items: [],
  appendices: [],
};

/** The last proof: what repeats may still be cut by a table in a way that cannot be filled. */
function tryToFill(bytes: Uint8Array, name: string): Result<null, Rejection> {
  try {
    fillTemplate(bytes, NOTHING, toInstant(0));
    return ok(null);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return notUsable(name, `Its placeholders cannot be filled where they stand: ${explained(error)}.`);
  }
}

/** The library says most in a list of faults beside its error. */
function explained(error: Error): string {
  const { properties } = error as { properties?: { errors?: { properties?: { explanation?: unknown } }[] } };
  const explanation = properties?.errors?.[0]?.properties?.explanation;
  return (typeof explanation === 'string' ? explanation : error.message).replace(/\.$/, '');
}

function readPart(bytes: Buffer, where: string): PartTags {
  const xml = bytes.toString('utf8');
  // Entities could make much of little; Word writes none.
  if (/<!DOCTYPE/i.test(xml)) throw new SyntaxError('A part of a Word file has no document type');
  return tagsIn(xml, where);
}
