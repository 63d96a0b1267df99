/**
 * Live links. The docx library would number them at random; here they are
 * numbered in order, so that the same minutes are the same bytes. Guarantee:
 * every address in the file is a whole, escaped address of the web or of mail,
 * since Word refuses a file with any other; words with another one stay words.
 */
import { ConcreteHyperlink, type Document, type ParagraphChild } from 'docx';
import type { BlockLink } from '../../../shared/minutes/blocks';
import { STYLE } from './style-ids';
import { type RunLook, textRuns } from './text-runs';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const ALLOWED = ['http:', 'https:', 'mailto:'];

/** The address as Word takes it; null for what is none. "www.…" and a bare mail address are understood. */
export function wordAddress(typed: string): string | null {
  const address = typed.trim();
  const whole = /^www\./i.test(address)
    ? `https://${address}`
    : /^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/.test(address)
      ? `mailto:${address}`
      : address;
  try {
    const { href, protocol } = new URL(whole);
    return ALLOWED.includes(protocol) ? href : null;
  } catch {
    // Not an address: the URL parser throws for nothing else.
    return null;
  }
}

/** Not between the two halves of one character. */
const wholeCharacter = (text: string, at: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;

export class Hyperlinks {
  readonly #addresses: string[] = [];

  /** The words as runs, those of a link inside it. */
  runs(text: string, links: readonly BlockLink[], look: RunLook): ParagraphChild[] {
    const children: ParagraphChild[] = [];
    let done = 0;
    for (const link of links) {
      const from = wholeCharacter(text, link.from);
      const to = wholeCharacter(text, link.to);
      const address = wordAddress(link.address);
      const inside = textRuns(text.slice(from, to), { ...look, style: STYLE.hyperlink });
      if (address === null || inside.length === 0) continue;
      children.push(...textRuns(text.slice(done, from), look));
      children.push(new ConcreteHyperlink(inside, this.#idOf(address)));
      done = to;
    }
    return [...children, ...textRuns(text.slice(done), look)];
  }

  /** Tells the file where its links lead. */
  addTo(file: Document): void {
    this.#addresses.forEach((address, i) => {
      file.Document.Relationships.addRelationship(idAt(i), RELATIONSHIP, address, 'External');
    });
  }

  #idOf(address: string): string {
    const known = this.#addresses.indexOf(address);
    if (known >= 0) return idAt(known);
    this.#addresses.push(address);
    return idAt(this.#addresses.length - 1);
  }
}

const idAt = (i: number): string => `Link${i + 1}`;
