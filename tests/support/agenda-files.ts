// Makes the files a clerk may bring in out of the same agenda text: Word documents (numbers typed, numbered by Word, or laid
// out as a table), a PDF with wrapped lines, a scanned PDF, and archives that must not be opened.
import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import JSZip from 'jszip';
import PDFDocument from 'pdfkit';

export type WordLayout = 'typed' | 'numbered-by-word' | 'table';

interface TextLine {
  readonly text: string;
  readonly number: number | null;
  readonly isAfterBlank: boolean;
}

const NUMBERED = /^(?:[-*•]\s+)?(\d{1,2})\.\s+(.*)$/;

const linesOf = (text: string): readonly TextLine[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return lines.flatMap((line, index): TextLine[] => {
    const words = line.trim();
    if (words === '') return [];
    const [, number, title = ''] = NUMBERED.exec(words) ?? [];
    const isAfterBlank = index === 0 || lines[index - 1]?.trim() === '';
    return [
      {
        text: number === undefined ? words : title,
        number: number === undefined ? null : Number(number),
        isAfterBlank,
      },
    ];
  });
};

const typed = (line: TextLine): string => (line.number === null ? line.text : `${line.number}. ${line.text}`);

const paragraph = (text: string, isBold = false): Paragraph =>
  new Paragraph({ spacing: { after: 160 }, children: [new TextRun({ text, bold: isBold })] });

const numbered = (line: TextLine): Paragraph =>
  line.number === null
    ? paragraph(line.text)
    : new Paragraph({
        numbering: { reference: 'items', level: 0 },
        children: [new TextRun({ text: line.text, bold: true })],
      });

const cell = (children: readonly Paragraph[], width: number): TableCell =>
  new TableCell({ children: [...children], width: { size: width, type: WidthType.PERCENTAGE } });

/** A row an item: its number, then its title with all that stands under it. */
const table = (lines: readonly TextLine[]): Table => {
  const items: TextLine[][] = [];
  for (const line of lines) {
    if (line.number !== null) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: items.map(
      (item) =>
        new TableRow({
          children: [
            cell([paragraph(`${item[0]?.number ?? ''}.`)], 10),
            cell(
              item.map((line, index) => paragraph(line.text, index === 0)),
              90,
            ),
          ],
        }),
    ),
  });
};

const bodyOf = (lines: readonly TextLine[], layout: WordLayout): readonly (Paragraph | Table)[] => {
  if (layout === 'typed') return lines.map((line) => paragraph(typed(line), line.number !== null));
  if (layout === 'numbered-by-word') return lines.map(numbered);
  const first = lines.findIndex((line) => line.number !== null);
  return [...lines.slice(0, first).map((line) => paragraph(line.text)), table(lines.slice(first))];
};

const ITEM_NUMBERS = {
  reference: 'items',
  levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
};

/** The agenda as a Word document. */
export const agendaDocx = async (text: string, layout: WordLayout = 'typed'): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: { config: [ITEM_NUMBERS] },
      sections: [{ children: [...bodyOf(linesOf(text), layout)] }],
    }),
  );

/** A Word document that is one table; "|" in a cell begins another paragraph of it. */
export const tableDocx = async (rows: readonly (readonly string[])[]): Promise<Buffer> => {
  const cellOf = (text: string): TableCell =>
    new TableCell({ children: text.split('|').map((words) => new Paragraph(words)) });
  const asTable = new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cellOf) })) });
  return Packer.toBuffer(new Document({ sections: [{ children: [asTable] }] }));
};

const finished = (pdf: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
    pdf.end();
  });

/** The agenda as a PDF on A4, long lines wrapped, page numbers at the foot. */
export const agendaPdf = async (
  text: string,
  options: { readonly password?: string } = {},
): Promise<Buffer> => {
  const lock = options.password === undefined ? {} : { userPassword: options.password };
  const pdf = new PDFDocument({ size: 'A4', margin: 72, bufferPages: true, ...lock });
  for (const line of linesOf(text)) {
    if (line.isAfterBlank) pdf.moveDown(0.8);
    pdf
      .font(line.number === null ? 'Helvetica' : 'Helvetica-Bold')
      .fontSize(12)
      .text(typed(line));
  }
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf
      .font('Helvetica')
      .fontSize(9)
      .text(`Page ${page + 1}`, 72, 800, { align: 'center', lineBreak: false });
  }
  return finished(pdf);
};

/** A PDF that is one table, each cell wrapped inside its column of so many points; "|" in a cell begins another line. */
export const tablePdf = async (
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  above: readonly string[] = [],
  set: readonly ('left' | 'center' | 'right')[] = [],
): Promise<Buffer> => {
  const pdf = new PDFDocument({ size: 'A4', margin: 50 });
  pdf.font('Helvetica').fontSize(10);
  for (const line of above) pdf.text(line);
  let top = pdf.y + 6;
  for (const cells of rows) {
    let foot = top;
    let left = 50;
    for (const [column, words] of cells.entries()) {
      const width = widths[column] ?? 60;
      if (words !== '') {
        pdf.text(words.replaceAll('|', '\n'), left + 4, top, {
          width: width - 8,
          align: set[column] ?? 'left',
        });
        foot = Math.max(foot, pdf.y);
      }
      left += width;
    }
    pdf
      .moveTo(50, foot + 1)
      .lineTo(left, foot + 1)
      .stroke();
    top = foot + 4;
  }
  return finished(pdf);
};

/** A page with a picture on it and no text at all. */
export const scannedPdf = async (): Promise<Buffer> => {
  const pdf = new PDFDocument({ size: 'A4' });
  pdf.rect(80, 80, 420, 600).fill('#888888');
  return finished(pdf);
};

const withDeclaredSize = async (realBytes: number, declaredBytes: number): Promise<Buffer> => {
  const zip = new JSZip().file('word/document.xml', Buffer.alloc(realBytes, 0x20));
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(declaredBytes, directory + 24);
  return bytes;
};

/** A Word document that says it unpacks to so many megabytes. */
export const zipBombDocx = (megabytes: number): Promise<Buffer> =>
  withDeclaredSize(1000, megabytes * 1024 * 1024);

/** A Word document that says it is small and is not. */
export const lyingZipBombDocx = (): Promise<Buffer> => withDeclaredSize(4 * 1024 * 1024, 1000);

/** An archive of very many entries. */
export const manyEntriesDocx = async (entries: number): Promise<Buffer> => {
  const zip = new JSZip();
  for (let entry = 0; entry < entries; entry += 1) zip.file(`word/part${entry}.xml`, '<x/>');
  return zip.generateAsync({ type: 'nodebuffer' });
};

/** A zip that is no Word document. */
export const otherZip = async (): Promise<Buffer> =>
  new JSZip().file('notes.txt', 'hello').generateAsync({ type: 'nodebuffer' });
