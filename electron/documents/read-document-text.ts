// One way in for every document: a path, or bytes with a name, becomes text or a refusal with a sentence. What a file is
// goes by its first bytes; its name only says what it was meant to be. Size is bounded before anything is read.
import { open, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { err, ok, type Result } from '../../shared/kernel/result';
import { type DocumentRefusal, type DocumentRefusalCode, type Paper, refusal } from './document-refusal';
import { docxText } from './docx-text';
import { pdfText } from './pdf-text';
import { decodeText } from './plain-text';

export type DocumentKind = 'txt' | 'docx' | 'pdf';

export interface DocumentText {
  readonly text: string;
  readonly kind: DocumentKind;
}

export interface NamedBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type DocumentSource = string | NamedBytes;

export const MOST_DOCUMENT_BYTES = 20 * 1024 * 1024;

type Sniffed = DocumentKind | 'old-word' | 'other';

const startsWith = (bytes: Buffer, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** A stray control character makes no program of a text; a file that is no text is full of them. */
const isBinary = (head: Buffer): boolean => {
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return head.includes(0) && controls * 50 > head.length;
};

/** What the bytes are, whatever the name says. */
const sniff = (bytes: Buffer): Sniffed => {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b)) return 'docx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-word';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return 'txt';
  const head = bytes.subarray(0, 4096);
  return isBinary(head) || head.subarray(0, 5).toString('latin1') === '{\\rtf' ? 'other' : 'txt';
};

const textOf = async (bytes: Buffer, kind: DocumentKind): Promise<Result<string, DocumentRefusalCode>> => {
  if (kind === 'docx') return docxText(bytes);
  return kind === 'pdf' ? pdfText(bytes) : ok(decodeText(bytes));
};

const readBytes = async (bytes: Buffer, name: string): Promise<Result<DocumentText, DocumentRefusalCode>> => {
  if (bytes.length > MOST_DOCUMENT_BYTES) return err('too-large');
  if (bytes.length === 0) return err('empty');
  const sniffed = sniff(bytes);
  const meant = extname(name).toLowerCase();
  if (sniffed === 'old-word') return err('old-word');
  if (meant === '.docx' && sniffed !== 'docx' && sniffed !== 'pdf') return err('not-a-zip');
  if (meant === '.pdf' && sniffed !== 'pdf' && sniffed !== 'docx') return err('damaged');
  if (sniffed === 'other') return err('unknown-kind');
  const text = await textOf(bytes, sniffed);
  if (!text.ok) return text;
  return text.value.trim() === '' ? err('empty') : ok({ text: text.value, kind: sniffed });
};

const readPath = async (path: string): Promise<Result<Buffer, DocumentRefusalCode>> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return err('folder');
    if (!found.isFile()) return err('not-readable');
    if (found.size > MOST_DOCUMENT_BYTES) return err('too-large');
    const file = await open(path, 'r');
    try {
      return ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    return err(isMissing ? 'not-found' : 'not-readable');
  }
};

const readSource = async (source: DocumentSource): Promise<Result<DocumentText, DocumentRefusalCode>> => {
  if (typeof source !== 'string') return readBytes(Buffer.from(source.bytes), basename(source.name));
  const bytes = await readPath(source);
  return bytes.ok ? readBytes(bytes.value, basename(source)) : bytes;
};

/** Reads the text of a document; `paper` says what it is to be, for the words of a refusal. Never throws for anything in the file. */
export const readDocumentText = async (
  source: DocumentSource,
  paper: Paper = 'agenda',
): Promise<Result<DocumentText, DocumentRefusal>> => {
  const read = await readSource(source);
  const name = basename(typeof source === 'string' ? source : source.name);
  return read.ok ? read : err(refusal(read.error, name, paper));
};
