// The text of a Word document as lines: a paragraph a line with a blank line after it, a table row a line with its cells
// parted by tabs, automatic numbers written out. mammoth reads the document; this says how its parts become lines.
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { err, ok, type Result } from '../../shared/kernel/result';
import { withWrittenNumbers } from './docx-numbering';
import { xmlParts, type ZipRefusal } from './zip-parts';

/** What is used of mammoth's document tree. */
interface Part {
  readonly type: string;
  readonly value?: string;
  readonly breakType?: string;
  readonly children?: readonly Part[];
}

const DOCUMENT = 'word/document.xml';

const inlineText = (part: Part): string => {
  if (part.type === 'text') return part.value ?? '';
  if (part.type === 'tab') return '\t';
  if (part.type === 'break') return '\n';
  return (part.children ?? []).map(inlineText).join('');
};

const linesOf = (part: Part): readonly string[] => {
  if (part.type === 'paragraph') return inlineText(part).split('\n');
  if (part.type === 'table') return (part.children ?? []).flatMap(rowLines);
  return (part.children ?? []).flatMap((child) => [
    ...linesOf(child),
    ...(child.type === 'paragraph' ? [''] : []),
  ]);
};

/** A row is one line; what else its cells hold comes on the lines below. */
const rowLines = (row: Part): readonly string[] => {
  const cells = (row.children ?? []).map((cell) =>
    linesOf(cell)
      .map((line) => line.replace(/\t/g, ' ').trim())
      .filter((line) => line !== ''),
  );
  return [
    cells.map(([first = '']) => first).join('\t'),
    ...cells.flatMap((cell) => cell.slice(1)).flatMap((line) => ['', line]),
    '',
  ];
};

const isWordTree = (tree: unknown): tree is Part =>
  typeof tree === 'object' && tree !== null && 'children' in tree;

/** mammoth's reading of the parts, before it is turned into anything. */
const documentTree = async (parts: ReadonlyMap<string, Buffer>): Promise<Part | null> => {
  const zip = new JSZip();
  for (const [name, part] of parts) zip.file(name, part);
  const textOf = (name: string): string | null => parts.get(name)?.toString('utf8') ?? null;
  zip.file(
    DOCUMENT,
    withWrittenNumbers(textOf(DOCUMENT) ?? '', textOf('word/numbering.xml'), textOf('word/styles.xml')),
  );
  const buffer = await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
  let tree: unknown = null;
  const keep = (document: Part): Part => {
    tree = document;
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer }, { transformDocument: keep });
  return isWordTree(tree) ? tree : null;
};

/** The text of a .docx. Refuses what is no zip, unpacks to too much, or holds no Word document. */
export const docxText = async (bytes: Buffer): Promise<Result<string, ZipRefusal | 'unknown-kind'>> => {
  const parts = xmlParts(bytes);
  if (!parts.ok) return parts;
  if (!parts.value.has(DOCUMENT)) return err('unknown-kind');
  try {
    const tree = await documentTree(parts.value);
    return tree === null ? err('damaged') : ok(linesOf(tree).join('\n'));
  } catch {
    // mammoth and the XML parser throw plain errors at broken parts; the file is at fault, whichever it was.
    return err('damaged');
  }
};
