/**
 * The placeholders of a Word file in the order in which they stand, each with
 * its paragraph: Word cuts a text into runs as it likes, so a paragraph is read
 * whole.
 */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

export interface TagPlace {
  /** "paragraph 4", "paragraph 1 of the page header". */
  readonly paragraph: string;
  /** Its words, cut short: "Held at {held}". */
  readonly words: string;
}

export interface Tag {
  readonly kind: 'words' | 'opens' | 'closes';
  readonly name: string;
  /** As it stands in the file: "{#items}". */
  readonly written: string;
  readonly at: TagPlace;
}

export interface PartTags {
  readonly tags: readonly Tag[];
  /** A brace that stands alone, or a placeholder cut in two; null when there is none. */
  readonly brokenAt: TagPlace | null;
}

const LONGEST_SHOWN = 60;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const isWord = (node: Node | null, name: string): node is Element =>
  node !== null && node.nodeType === 1 && node.localName === name && node.namespaceURI === WORD;

/** A text box holds paragraphs of its own, which are not part of the words around it. */
function wordsOf(node: Node): string {
  if (isWord(node, 't')) return node.textContent ?? '';
  if (isWord(node, 'tab')) return ' ';
  let words = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (!isWord(child, 'p')) words += wordsOf(child);
  return words;
}

const TAG = /\{([^{}]*)\}/g;

function tagFrom(written: string, inside: string, at: TagPlace): Tag {
  const name = inside.replace(/^[#/]/, '').trim();
  const kind = inside.startsWith('#') ? 'opens' : inside.startsWith('/') ? 'closes' : 'words';
  return { kind, name, written, at };
}

/** `where`: "" for the text itself, " of the page header" for a header. Throws where the part is no XML. */
export function tagsIn(xml: string, where: string): PartTags {
  const part = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new SyntaxError(message);
    },
  }).parseFromString(xml, 'text/xml');
  const tags: Tag[] = [];
  let brokenAt: TagPlace | null = null;
  [...part.getElementsByTagNameNS(WORD, 'p')].forEach((paragraph, i) => {
    const words = wordsOf(paragraph);
    if (!/[{}]/.test(words)) return;
    const shown = words.trim();
    const at = {
      paragraph: `paragraph ${i + 1}${where}`,
      words: shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown,
    };
    for (const [written, inside = ''] of words.matchAll(TAG)) tags.push(tagFrom(written, inside, at));
    if (/[{}]/.test(words.replace(TAG, ''))) brokenAt ??= at;
  });
  return { tags, brokenAt };
}
