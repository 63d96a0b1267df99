/**
 * Plain paragraphs in a style, and tables of them, which is what most of any
 * minutes is. The docx library builds some twenty objects for a paragraph;
 * this hands it the result at once, so that 400 pages take less than a second.
 * Law: the XML is what the library itself would write (ready-made.test.ts).
 */
import { FileChild, type IContext, type IXmlableObject } from 'docx';

export interface ReadyRun {
  /** Usual text alone (text-runs.ts). */
  readonly text: string;
  /** A character style. */
  readonly style?: string;
}

export interface ListEntry {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

const attributes = (of: Readonly<Record<string, string | number | boolean>>): IXmlableObject => ({
  _attr: of,
});
const val = (value: string | number): IXmlableObject => attributes({ 'w:val': value });

const EMPTY: IXmlableObject = {};
const PRESERVE = attributes({ 'xml:space': 'preserve' });

/** What is written for a style is the same every time. */
const kept = <T>(make: (style: string) => T): ((style: string) => T) => {
  const known = new Map<string, T>();
  return (style) => {
    const before = known.get(style);
    if (before !== undefined) return before;
    const made = make(style);
    known.set(style, made);
    return made;
  };
};
const styleXml = kept((style): IXmlableObject => ({ 'w:pStyle': val(style) }));
const propertiesXml = kept((style): IXmlableObject => ({ 'w:pPr': [styleXml(style)] }));
const runPropertiesXml = kept((style): IXmlableObject => ({ 'w:rPr': [{ 'w:rStyle': val(style) }] }));

const runXml = ({ text, style }: ReadyRun): IXmlableObject => {
  const words = { 'w:t': [PRESERVE, text] };
  return { 'w:r': style === undefined ? [words] : [runPropertiesXml(style), words] };
};

/** The id of the list in this file; the list is made when it is first asked for. */
function listId({ Numbering: lists }: IContext['file'], { reference, instance }: ListEntry): number {
  lists.createConcreteNumberingInstance(reference, instance);
  const list = lists.ConcreteNumbering.findLast((n) => n.reference === reference && n.instance === instance);
  if (!list) throw new Error(`The file has no list ${reference}`);
  return list.numId;
}

export class ReadyParagraph extends FileChild {
  readonly #style: string;
  readonly #runs: readonly ReadyRun[];
  readonly #list: ListEntry | undefined;

  constructor(style: string, runs: readonly ReadyRun[], list?: ListEntry) {
    super('w:p');
    this.#style = style;
    this.#runs = runs;
    this.#list = list;
  }

  override prepForXml({ file }: IContext): IXmlableObject {
    const style = this.#style;
    const list = this.#list;
    const properties = list
      ? {
          'w:pPr': [
            styleXml(style),
            { 'w:numPr': [{ 'w:ilvl': val(list.level) }, { 'w:numId': val(listId(file, list)) }] },
          ],
        }
      : propertiesXml(style);
    return { 'w:p': [properties, ...this.#runs.map(runXml)] };
  }
}

export interface ReadyRow {
  /** One for each column. */
  readonly cells: readonly FileChild[];
  readonly isHeader: boolean;
  /** In twentieths of a point; as high as its words where not given. */
  readonly exactHeight?: number;
  /** The same, but the row grows with its words. */
  readonly leastHeight?: number;
}

const CANNOT_SPLIT: IXmlableObject = { 'w:cantSplit': EMPTY };
const IS_HEADER: IXmlableObject = { 'w:tblHeader': EMPTY };
const LOOK: IXmlableObject = {
  'w:tblLook': attributes({
    'w:firstRow': true,
    'w:lastRow': false,
    'w:firstColumn': false,
    'w:lastColumn': false,
    'w:noHBand': true,
    'w:noVBand': true,
  }),
};

/** A table of fixed columns, in twentieths of a point; its rows are never parted by the end of a page. */
export class ReadyTable extends FileChild {
  readonly #style: string;
  readonly #widths: readonly number[];
  readonly #rows: readonly ReadyRow[];

  constructor(style: string, widths: readonly number[], rows: readonly ReadyRow[]) {
    super('w:tbl');
    this.#style = style;
    this.#widths = widths;
    this.#rows = rows;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const widths = this.#widths;
    const cellProperties = widths.map((width) => ({
      'w:tcPr': [{ 'w:tcW': attributes({ 'w:type': 'dxa', 'w:w': width }) }],
    }));
    const width = widths.reduce((sum, w) => sum + w, 0);
    return {
      'w:tbl': [
        {
          'w:tblPr': [
            { 'w:tblStyle': val(this.#style) },
            { 'w:tblW': attributes({ 'w:type': 'dxa', 'w:w': width }) },
            { 'w:tblLayout': attributes({ 'w:type': 'fixed' }) },
            LOOK,
          ],
        },
        { 'w:tblGrid': widths.map((w) => ({ 'w:gridCol': attributes({ 'w:w': w }) })) },
        ...this.#rows.map((row) => ({
          'w:tr': [
            rowProperties(row),
            ...row.cells.map((cell, i) => ({ 'w:tc': [cellProperties[i], cell.prepForXml(context)] })),
          ],
        })),
      ],
    };
  }
}

const heightXml = (value: number, rule: 'exact' | 'atLeast'): IXmlableObject => ({
  'w:trHeight': attributes({ 'w:val': value, 'w:hRule': rule }),
});

const rowProperties = ({ isHeader, exactHeight, leastHeight }: ReadyRow): IXmlableObject => ({
  'w:trPr': [
    CANNOT_SPLIT,
    ...(isHeader ? [IS_HEADER] : []),
    ...(exactHeight === undefined ? [] : [heightXml(exactHeight, 'exact')]),
    ...(leastHeight === undefined ? [] : [heightXml(leastHeight, 'atLeast')]),
  ],
});
