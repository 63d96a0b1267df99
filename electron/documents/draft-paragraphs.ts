// A Word draft read back as a reader sees it: its paragraphs in order, and the rows of its tables with the heading over
// them. Rows that are only a screen reader's (the heads of columns) are left out; list marks are Word's own and no text.
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { ok, type Result } from '../../shared/kernel/result';
import { xmlParts, type ZipRefusal } from './zip-parts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface DraftRow {
  /** Which table it stands in, from 0. */
  readonly table: number;
  readonly cells: readonly string[];
}

export interface DraftParagraphs {
  /** Those outside tables. */
  readonly paragraphs: readonly string[];
  readonly rows: readonly DraftRow[];
}

const childrenOf = (parent: Element | Document): readonly Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);

const named = (parent: Element, name: string): readonly Element[] =>
  childrenOf(parent).filter((node) => node.localName === name);

const textOf = (node: Element): string => {
  switch (node.localName) {
    case 't':
      return node.textContent ?? '';
    case 'tab':
      return node.parentNode?.localName === 'r' ? '\t' : '';
    case 'br':
      return '\n';
    default:
      return childrenOf(node).map(textOf).join('');
  }
};

const isColumnHeads = (row: Element): boolean =>
  named(row, 'trPr').some((properties) => named(properties, 'tblHeader').length > 0);

const cellText = (cell: Element): string => named(cell, 'p').map(textOf).join('\n');

/** Reads what `writeMinutesDocx` or a template wrote. A file that is no draft reads as nothing. */
export const draftParagraphs = (bytes: Buffer): Result<DraftParagraphs, ZipRefusal> => {
  const parts = xmlParts(bytes);
  if (!parts.ok) return parts;
  const xml = parts.value.get('word/document.xml')?.toString('utf8') ?? '<none/>';
  const document = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml');
  const [body] = [...document.getElementsByTagNameNS(WORD, 'body')];
  const paragraphs: string[] = [];
  const rows: DraftRow[] = [];
  let table = 0;
  for (const node of body === undefined ? [] : childrenOf(body)) {
    if (node.localName === 'p') paragraphs.push(textOf(node));
    if (node.localName !== 'tbl') continue;
    for (const row of named(node, 'tr'))
      if (!isColumnHeads(row)) rows.push({ table, cells: named(row, 'tc').map(cellText) });
    table += 1;
  }
  return ok({ paragraphs: paragraphs.filter((text) => text.trim() !== ''), rows });
};
