/**
 * Reads a .docx back as Word would understand it: styles followed to what they
 * are based on, list numbers counted, tables walked row by row. Throws where a
 * part is missing or is no XML.
 */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { letterNumeral, romanNumeral } from '../../shared/minutes/wording';

export interface ReadParagraph {
  /** The style's id: "Heading1". */
  readonly style: string;
  readonly text: string;
  /** 0 for a heading of the first level; null for what is no heading. Inherited ones count. */
  readonly outlineLevel: number | null;
  /** `label` is what Word prints: "3." or the bullet. */
  readonly numbering: { readonly id: number; readonly level: number; readonly label: string } | null;
  readonly inTable: boolean;
  /** Whether it stands in a row marked as the table's header. */
  readonly inHeaderRow: boolean;
}

export interface ReadDocx {
  readonly paragraphs: readonly ReadParagraph[];
  /** Rows of each table, header rows left out. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly properties: Readonly<Record<'title' | 'subject' | 'creator' | 'created' | 'modified', string>>;
  /** The language of the document's text by default. */
  readonly language: string;
  /** Text of the page header and footer; fields as "{PAGE}", "{NUMPAGES}". */
  readonly header: string;
  readonly footer: string;
  /** Every part that is XML, by path. */
  readonly parts: Readonly<Record<string, Document>>;
  /** The same as they stand in the file. */
  readonly xml: Readonly<Record<string, string>>;
  /** The paragraphs' text, one a line. */
  readonly text: string;
}

const parse = (path: string, xml: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      // The parser wonders at U+FFFD, which is how the file shows half a character.
      if (level === 'warning' && message.includes('replacement character')) return;
      throw new Error(`${path} is not well-formed (${level}): ${message}`);
    },
  }).parseFromString(xml, 'text/xml');

const childrenOf = (parent: Element | Document): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent && childrenOf(parent).find((e) => e.tagName === name);
const all = (parent: Element | Document, name: string): Element[] => [...parent.getElementsByTagName(name)];
const val = (element: Element | undefined): string | null => element?.getAttribute('w:val') ?? null;

function textOf(paragraph: Element): string {
  const pieces = (element: Element): string => {
    switch (element.tagName) {
      case 'w:t':
        return element.textContent ?? '';
      case 'w:tab':
        return element.parentNode?.nodeName === 'w:r' ? '\t' : '';
      case 'w:br':
        return '\n';
      case 'w:instrText':
        return `{${(element.textContent ?? '').trim()}}`;
      default:
        return childrenOf(element).map(pieces).join('');
    }
  };
  return pieces(paragraph);
}

interface NumPr {
  readonly id: number;
  readonly level: number;
}

const numPrOf = (pPr: Element | undefined): NumPr | undefined => {
  const numPr = child(pPr, 'w:numPr');
  return (
    numPr && {
      id: Number(val(child(numPr, 'w:numId')) ?? 0),
      level: Number(val(child(numPr, 'w:ilvl')) ?? 0),
    }
  );
};

function labels(numbering: Document | undefined): (of: NumPr) => string {
  const formats = new Map<number, { text: string; format: string | null; count: string }[]>();
  const abstracts = new Map(
    (numbering ? all(numbering, 'w:abstractNum') : []).map((a) => [a.getAttribute('w:abstractNumId'), a]),
  );
  for (const num of numbering ? all(numbering, 'w:num') : []) {
    const abstract = abstracts.get(val(child(num, 'w:abstractNumId')));
    const levels = (abstract ? all(abstract, 'w:lvl') : []).map((level) => ({
      text: val(child(level, 'w:lvlText')) ?? '',
      format: val(child(level, 'w:numFmt')),
      count: countOf(num, abstract, level),
    }));
    formats.set(Number(num.getAttribute('w:numId')), levels);
  }
  const counts = new Map<string, number[]>();
  return ({ id, level }) => {
    const format = formats.get(id)?.[level];
    if (!format) throw new Error(`A paragraph is in list ${id} level ${level}, which does not exist`);
    if (format.format === 'bullet') return format.text;
    const count = counts.get(format.count) ?? [];
    counts.set(format.count, count);
    count[level] = (count[level] ?? 0) + 1;
    // A level begins anew below each entry of the one above.
    count.length = level + 1;
    return format.text.replace(`%${level + 1}`, inFormat(count[level] ?? 0, format.format));
  };
}

/** Lists of one abstract list go on counting, but for one that says where it starts. */
function countOf(num: Element, abstract: Element | undefined, level: Element): string {
  const depth = level.getAttribute('w:ilvl');
  const isRestarted = all(num, 'w:lvlOverride').some(
    (o) => o.getAttribute('w:ilvl') === depth && child(o, 'w:startOverride') !== undefined,
  );
  return isRestarted
    ? `own ${num.getAttribute('w:numId')}`
    : `shared ${abstract?.getAttribute('w:abstractNumId')}`;
}

function inFormat(n: number, format: string | null): string {
  if (format === 'lowerLetter') return letterNumeral(n);
  return format === 'lowerRoman' ? romanNumeral(n) : String(n);
}

function styleReader(styles: Document) {
  const byId = new Map(all(styles, 'w:style').map((s) => [s.getAttribute('w:styleId'), s]));
  return {
    has: (id: string): boolean => byId.has(id),
    /** The nearest answer along the line of styles a style is based on. */
    find<T>(id: string, ask: (pPr: Element | undefined) => T | null | undefined): T | null {
      for (let style = byId.get(id); style; style = byId.get(val(child(style, 'w:basedOn')))) {
        const answer = ask(child(style, 'w:pPr'));
        if (answer !== null && answer !== undefined) return answer;
      }
      return null;
    },
  };
}

export async function readDocx(file: Uint8Array): Promise<ReadDocx> {
  const zip = await JSZip.loadAsync(file);
  const xml: Record<string, string> = {};
  for (const [path, entry] of Object.entries(zip.files))
    if (/\.(xml|rels)$/.test(path)) xml[path] = await entry.async('string');
  const parts = Object.fromEntries(Object.entries(xml).map(([path, text]) => [path, parse(path, text)]));
  const part = (path: string): Document => {
    const found = parts[path];
    if (!found) throw new Error(`The .docx has no ${path}`);
    return found;
  };

  const styles = styleReader(part('word/styles.xml'));
  const label = labels(parts['word/numbering.xml']);
  const outline = (pPr: Element | undefined): number | null => {
    const level = val(child(pPr, 'w:outlineLvl'));
    return level === null ? null : Number(level);
  };
  const read = (p: Element, row: Element | null): ReadParagraph => {
    const pPr = child(p, 'w:pPr');
    const style = val(child(pPr, 'w:pStyle')) ?? 'Normal';
    if (!styles.has(style)) throw new Error(`A paragraph has the style ${style}, which does not exist`);
    const numPr = numPrOf(pPr) ?? styles.find(style, numPrOf);
    return {
      style,
      text: textOf(p),
      outlineLevel: outline(pPr) ?? styles.find(style, outline),
      numbering: numPr && numPr.id !== 0 ? { ...numPr, label: label(numPr) } : null,
      inTable: row !== null,
      inHeaderRow: child(child(row ?? undefined, 'w:trPr'), 'w:tblHeader') !== undefined,
    };
  };
  const walk = (parent: Element, row: Element | null): ReadParagraph[] =>
    childrenOf(parent).flatMap((e) => {
      if (e.tagName === 'w:p') return [read(e, row)];
      return walk(e, e.tagName === 'w:tr' ? e : row);
    });
  const body = child(part('word/document.xml').documentElement ?? undefined, 'w:body');
  if (!body) throw new Error('The .docx has no body');
  const paragraphs = walk(body, null);

  const rowsOf = (table: Element) =>
    childrenOf(table)
      .filter((e) => e.tagName === 'w:tr' && !child(child(e, 'w:trPr'), 'w:tblHeader'))
      .map((tr) => childrenOf(tr).filter((e) => e.tagName === 'w:tc'))
      .map((cells) => cells.map((cell) => all(cell, 'w:p').map(textOf).join('\n')));
  const core = part('docProps/core.xml');
  const property = (name: string): string => all(core, name)[0]?.textContent ?? '';
  const pageText = (kind: 'header' | 'footer'): string =>
    Object.entries(parts)
      .filter(([path]) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(path))
      .flatMap(([, document]) => all(document, 'w:p').map(textOf))
      .join('\n');
  const defaults = all(part('word/styles.xml'), 'w:rPrDefault')[0];

  return {
    paragraphs,
    tables: all(body, 'w:tbl').map(rowsOf),
    properties: {
      title: property('dc:title'),
      subject: property('dc:subject'),
      creator: property('dc:creator'),
      created: property('dcterms:created'),
      modified: property('dcterms:modified'),
    },
    language: (defaults ? val(all(defaults, 'w:lang')[0]) : null) ?? '',
    header: pageText('header'),
    footer: pageText('footer'),
    parts,
    xml,
    text: paragraphs.map((p) => p.text).join('\n'),
  };
}
