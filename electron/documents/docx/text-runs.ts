/**
 * The clerk's words as Word runs. Guarantee: whatever was typed, the file is
 * well-formed and says the same words. Characters XML cannot hold are taken
 * out (a lone surrogate becomes U+FFFD), line ends become line breaks, and
 * nothing typed is ever read as one of the docx library's own signs.
 */
import { Tab, TextRun } from 'docx';

// oxlint-disable-next-line no-control-regex -- control characters are what it is there to find
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** With the u flag this matches only surrogates that stand alone. */
const LONE_SURROGATE = /\p{Cs}/gu;

export const cleanText = (text: string): string =>
  text.replace(ILLEGAL, '').replace(LONE_SURROGATE, '\uFFFD');

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** The library replaces "{its own key}" wherever it stands, so a brace never shares a run with what follows. */
const PIECE = /\t|\{|[^\t{]+/g;
const NEEDS_CUTTING = /[\t{\n\r\u0085\u2028\u2029]/;

/** Latin letters and the usual signs, but for braces: nothing to clean, nothing to cut, and read from the left. */
const USUAL = /^[ -z|}~\u00A0-\u02AF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;
export const isUsual = (text: string): boolean => USUAL.test(text);

export interface RunLook {
  readonly rightToLeft?: boolean;
  /** A character style. */
  readonly style?: string;
}

export function textRuns(text: string, look: RunLook = {}): TextRun[] {
  const clean = cleanText(text);
  if (!NEEDS_CUTTING.test(clean)) return clean === '' ? [] : [new TextRun({ ...look, text: clean })];
  return clean.split(LINE_END).flatMap((line, i) => {
    const runs = (line.match(PIECE) ?? []).map((piece) =>
      piece === '\t'
        ? new TextRun({ ...look, children: [new Tab()] })
        : new TextRun({ ...look, text: piece }),
    );
    return i === 0 ? runs : [new TextRun({ break: 1 }), ...runs];
  });
}

const FIRST_STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a paragraph begins in a script that is read from the right. */
export const readsFromTheRight = (text: string): boolean =>
  RIGHT_TO_LEFT.test(FIRST_STRONG.exec(text)?.[0] ?? '');
