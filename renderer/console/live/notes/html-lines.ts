/**
 * What is pasted from Word, a web page, Teams or a mail, as plain lines: its
 * paragraphs, its bullets, its links, and nothing else of it. The page is parsed
 * without being shown: nothing in it runs or is fetched.
 */
import { readAddress } from './links';
import { cleanText, type PlainLine, readMark } from './plain-lines';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'HEAD STYLE SCRIPT TITLE META LINK TEMPLATE NOSCRIPT SVG OBJECT SELECT TEXTAREA'.split(' '),
);
/** Word's own bullet characters, which stand beside the words, and what it hides. */
const IS_HIDDEN = /mso-list:\s*ignore|mso-hide:\s*all|display:\s*none/i;
const LIST_LEVEL = /mso-list:[^;]*\blevel(\d)/i;

type Setting = Pick<PlainLine, 'kind' | 'level'> & {
  readonly depth: number;
  readonly address: string | null;
};

interface OpenLine extends Pick<PlainLine, 'kind' | 'level'> {
  text: string;
  links: { from: number; to: number; address: string }[];
}

class LineReader {
  readonly lines: PlainLine[] = [];
  #open: OpenLine | null = null;

  end(): void {
    const open = this.#open;
    this.#open = null;
    if (!open) return;
    const text = open.text.trimEnd();
    if (text === '') return;
    const links = open.links
      .map((link) => ({ ...link, to: Math.min(link.to, text.length) }))
      .filter((link) => link.from < link.to);
    this.lines.push(readMark({ kind: open.kind, level: open.level, text, links }));
  }

  say(raw: string, { kind, level, address }: Setting): void {
    const words = cleanText(raw).replace(/[\s\u00A0]+/g, ' ');
    this.#open ??= { kind, level, text: '', links: [] };
    const open = this.#open;
    const text = open.text === '' || open.text.endsWith(' ') ? words.trimStart() : words;
    const from = open.text.length;
    open.text += text;
    if (address === null || text.trim() === '') return;
    const last = open.links.at(-1);
    if (last?.address === address && last.to === from) last.to = open.text.length;
    else open.links.push({ from, to: open.text.length, address });
  }
}

function settingOf(element: Element, outer: Setting): Setting {
  const { tagName } = element;
  if (tagName === 'UL' || tagName === 'OL') return { ...outer, depth: outer.depth + 1 };
  if (tagName === 'LI') return { ...outer, kind: 'bullet', level: Math.min(2, Math.max(1, outer.depth)) };
  if (tagName === 'A') {
    const href = element.getAttribute('href') ?? '';
    return { ...outer, address: /^(?:https?:|mailto:)/i.test(href) ? readAddress(href) : null };
  }
  const level = LIST_LEVEL.exec(element.getAttribute('style') ?? '')?.[1];
  if (level !== undefined)
    return { ...outer, kind: 'bullet', level: Math.min(2, Math.max(1, Number(level))) };
  return outer;
}

const isCell = (tag: string): boolean => tag === 'TD' || tag === 'TH';

function read(node: Node, setting: Setting, reader: LineReader): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) reader.say(child.nodeValue ?? '', setting);
    if (!(child instanceof Element)) continue;
    const { tagName } = child;
    if (UNSEEN.has(tagName) || IS_HIDDEN.test(child.getAttribute('style') ?? '')) continue;
    const isBlock = BLOCKS.has(tagName);
    if (isBlock || tagName === 'BR') reader.end();
    read(child, settingOf(child, setting), reader);
    if (isBlock) reader.end();
    else if (isCell(tagName)) reader.say(' ', setting);
  }
}

export function readHtmlLines(html: string): PlainLine[] {
  const reader = new LineReader();
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  read(body, { kind: 'paragraph', level: 1, depth: 0, address: null }, reader);
  reader.end();
  return reader.lines;
}
