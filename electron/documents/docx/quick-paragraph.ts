/**
 * A paragraph of plain words in a style, which is what most of any minutes is.
 * The docx library builds some twenty objects for one; this hands it the
 * result at once, so that 400 pages take less than a second. Law: the XML is
 * what the library itself would write (quick-paragraph.test.ts).
 */
import { type IContext, type IXmlableObject, Paragraph } from 'docx';

export interface QuickRun {
  /** Clean, without tabs, line ends and braces (text-runs.ts). */
  readonly text: string;
  /** A character style. */
  readonly style?: string;
}

export interface ListEntry {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

const val = (value: string | number): IXmlableObject => ({ _attr: { 'w:val': value } });

const runXml = ({ text, style }: QuickRun): IXmlableObject => {
  const words = { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] };
  return { 'w:r': style === undefined ? [words] : [{ 'w:rPr': [{ 'w:rStyle': val(style) }] }, words] };
};

/** The id of the list in this file; the list is made when it is first asked for. */
function listId({ Numbering: lists }: IContext['file'], { reference, instance }: ListEntry): number {
  lists.createConcreteNumberingInstance(reference, instance);
  const list = lists.ConcreteNumbering.findLast((n) => n.reference === reference && n.instance === instance);
  if (!list) throw new Error(`The file has no list ${reference}`);
  return list.numId;
}

export class QuickParagraph extends Paragraph {
  readonly #style: string;
  readonly #runs: readonly QuickRun[];
  readonly #list: ListEntry | undefined;

  constructor(style: string, runs: readonly QuickRun[], list?: ListEntry) {
    super({});
    this.#style = style;
    this.#runs = runs;
    this.#list = list;
  }

  override prepForXml({ file }: IContext): IXmlableObject {
    const list = this.#list;
    const properties: IXmlableObject[] = [{ 'w:pStyle': val(this.#style) }];
    if (list)
      properties.push({ 'w:numPr': [{ 'w:ilvl': val(list.level) }, { 'w:numId': val(listId(file, list)) }] });
    return { 'w:p': [{ 'w:pPr': properties }, ...this.#runs.map(runXml)] };
  }
}
