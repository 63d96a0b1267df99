// Word keeps the numbers of a numbered list out of the text: "1. Introductions" is stored as "Introductions" and a pointer
// to a counter. Here the counters are run as Word runs them and each number is written into its paragraph, so that an
// agenda numbered by Word reads like one numbered by hand.
import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.", "%1.%2", "(%1)" */
  readonly text: string;
}

interface Numbering {
  readonly level: (list: string, depth: number) => Level | null;
  /** The counter a list counts on: lists made of one abstract list go on counting where the other stopped. */
  readonly counterOf: (list: string) => string;
  /** Whether a list begins its counting anew when it is first used. */
  readonly restarts: (list: string, depth: number) => boolean;
}

interface Pointer {
  readonly list: string;
  readonly depth: number;
}

const all = (from: Document | Element, name: string): readonly Element[] => [
  ...from.getElementsByTagNameNS(WORD, name),
];
const child = (from: Element | null, name: string): Element | null => {
  for (let node = from?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1 && node.localName === name) return node as Element;
  }
  return null;
};
const value = (from: Element | null, name = 'val'): string | null => from?.getAttributeNS(WORD, name) ?? null;

const parse = (xml: string): Document =>
  new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml');

const levelFrom = (element: Element): Level => ({
  start: Number(value(child(element, 'start')) ?? '1'),
  format: value(child(element, 'numFmt')) ?? 'decimal',
  text: value(child(element, 'lvlText')) ?? '',
});

const readNumbering = (xml: string): Numbering => {
  const numbering = parse(xml);
  const abstract = new Map<string, Map<number, Level>>();
  for (const list of all(numbering, 'abstractNum')) {
    const levels = all(list, 'lvl').map(
      (level) => [Number(value(level, 'ilvl') ?? '0'), levelFrom(level)] as const,
    );
    abstract.set(value(list, 'abstractNumId') ?? '', new Map(levels));
  }
  const lists = new Map<string, { readonly base: string; readonly starts: Map<number, Level | number> }>();
  for (const list of all(numbering, 'num')) {
    const starts = new Map<number, Level | number>();
    for (const override of all(list, 'lvlOverride')) {
      const level = child(override, 'lvl');
      const start = value(child(override, 'startOverride'));
      const depth = Number(value(override, 'ilvl') ?? '0');
      if (level) starts.set(depth, levelFrom(level));
      else if (start !== null) starts.set(depth, Number(start));
    }
    lists.set(value(list, 'numId') ?? '', { base: value(child(list, 'abstractNumId')) ?? '', starts });
  }
  return {
    level: (id, depth) => {
      const list = lists.get(id);
      const level = abstract.get(list?.base ?? '')?.get(depth) ?? null;
      const override = list?.starts.get(depth);
      if (typeof override === 'number') return level && { ...level, start: override };
      return override ?? level;
    },
    counterOf: (id) => lists.get(id)?.base ?? `unknown ${id}`,
    restarts: (id, depth) => lists.get(id)?.starts.has(depth) ?? false,
  };
};

const pointerIn = (properties: Element | null): Pointer | null => {
  const pointer = child(properties, 'numPr');
  const list = value(child(pointer, 'numId'));
  return list === null ? null : { list, depth: Number(value(child(pointer, 'ilvl')) ?? '0') };
};

/** The list a paragraph style points to, also through the styles it is based on. */
const stylePointers = (xml: string | null): ((style: string) => Pointer | null) => {
  const styles = new Map(
    all(parse(xml ?? '<styles/>'), 'style').map((style) => [value(style, 'styleId') ?? '', style]),
  );
  const find = (id: string, left: number): Pointer | null => {
    const style = styles.get(id);
    if (style === undefined || left === 0) return null;
    return pointerIn(child(style, 'pPr')) ?? find(value(child(style, 'basedOn')) ?? '', left - 1);
  };
  return (style) => find(style, 10);
};

const letters = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (count: number): string => {
  const [step, sign] = ROMAN.find(([size]) => size <= count) ?? [0, ''];
  return step === 0 ? '' : sign + roman(count - step);
};

const written = (count: number, format: string): string => {
  if (format === 'lowerLetter') return letters(count);
  if (format === 'upperLetter') return letters(count).toUpperCase();
  if (format === 'lowerRoman') return roman(count);
  return format === 'upperRoman' ? roman(count).toUpperCase() : String(count);
};

/** Runs the counters over a document's paragraphs. */
class Counters {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, number[]>();
  readonly #used = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The next label of a list at a depth: "3.", "a)", "•"; null when the list is not known. */
  next({ list, depth }: Pointer): string | null {
    const level = this.#numbering.level(list, depth);
    if (level === null || depth > 8) return null;
    if (level.format === 'bullet') return '•';
    if (level.format === 'none') return null;
    const counts = this.#countsOf(list);
    const isAnew = this.#numbering.restarts(list, depth) && !this.#used.has(`${list} ${depth}`);
    this.#used.add(`${list} ${depth}`);
    counts[depth] = isAnew ? level.start : (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    return level.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const shown = this.#numbering.level(list, at);
      return written(counts[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal');
    });
  }

  #countsOf(list: string): number[] {
    const counter = this.#numbering.counterOf(list);
    const counts = this.#counts.get(counter) ?? [];
    this.#counts.set(counter, counts);
    return counts;
  }
}

const labelRun = (document: Document, label: string): Element => {
  const run = document.createElementNS(WORD, 'w:r');
  const text = document.createElementNS(WORD, 'w:t');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(document.createTextNode(label));
  run.appendChild(text);
  run.appendChild(document.createElementNS(WORD, 'w:tab'));
  return run;
};

/** The document's XML with every automatic number written out. Unchanged where Word numbers nothing. */
export const withWrittenNumbers = (
  documentXml: string,
  numberingXml: string | null,
  stylesXml: string | null,
): string => {
  if (numberingXml === null) return documentXml;
  const document = parse(documentXml);
  const counters = new Counters(readNumbering(numberingXml));
  const styled = stylePointers(stylesXml);
  for (const paragraph of all(document, 'p')) {
    const properties = child(paragraph, 'pPr');
    const pointer = pointerIn(properties) ?? styled(value(child(properties, 'pStyle')) ?? '');
    const label = pointer === null || pointer.list === '0' ? null : counters.next(pointer);
    if (label !== null)
      paragraph.insertBefore(labelRun(document, label), properties?.nextSibling ?? paragraph.firstChild);
  }
  return new XMLSerializer().serializeToString(document);
};
