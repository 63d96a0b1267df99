/**
 * The block that is being written in keeps the height it has, so that a key is
 * laid out inside it and the blocks around it, hundreds in a long item, are not
 * visited. When its lines become more or fewer it is measured anew. The height
 * stands in a sheet of our own: the text's observer takes no notice of that.
 */
import { type EditorState, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { blockHere } from './notes-commands';

const CLASS = 'caret-block';

interface Holder {
  readonly hold: (height: number) => void;
  readonly release: () => void;
  readonly remove: () => void;
}

/** Null where sheets cannot be made (the tests' page); then nothing is held. */
function holder(): Holder | null {
  if (!('adoptedStyleSheets' in document)) return null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.ProseMirror > .${CLASS} {}`);
  const rule = sheet.cssRules[0];
  if (!(rule instanceof CSSStyleRule)) return null;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const set = (height: string, contain: string): void => {
    rule.style.height = height;
    rule.style.contain = contain;
  };
  return {
    hold: (height) => set(`${height}px`, 'size layout paint'),
    release: () => set('', ''),
    remove: () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
    },
  };
}

/** How high the words of a block stand, whatever height it is held at. */
function heightOfWords(block: Element): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  return range.getBoundingClientRect().height;
}

function keepHeight(view: EditorView, sheet: Holder) {
  let held: { readonly block: Element; readonly words: number } | null = null;

  function measure(block: HTMLElement): void {
    sheet.release();
    sheet.hold(block.getBoundingClientRect().height);
    held = { block, words: heightOfWords(block) };
  }
  function check(): void {
    const block = view.nodeDOM(blockHere(view.state).at);
    if (!(block instanceof HTMLElement) || !block.classList.contains(CLASS)) return;
    // An empty block has no words to tell its height by.
    const words = heightOfWords(block);
    if (held?.block === block && words > 0 && Math.abs(held.words - words) < 2) return;
    measure(block);
  }
  const again = (): void => {
    held = null;
    check();
  };
  let wide = -1;
  const width = new ResizeObserver(([text]) => {
    // The text grows higher with every line; only another width breaks lines elsewhere.
    if (text === undefined || text.contentRect.width === wide) return;
    wide = text.contentRect.width;
    again();
  });
  width.observe(view.dom.parentElement ?? view.dom);
  void document.fonts.ready.then(() => !view.isDestroyed && again());
  return {
    update: check,
    destroy: () => {
      width.disconnect();
      sheet.remove();
    },
  };
}

function mark(state: EditorState): DecorationSet {
  const { node, at } = blockHere(state);
  return DecorationSet.create(state.doc, [Decoration.node(at, at + node.nodeSize, { class: CLASS })]);
}

export function caretBlock(): Plugin {
  return new Plugin({
    props: { decorations: mark },
    view: (view) => {
      const sheet = holder();
      return sheet ? keepHeight(view, sheet) : {};
    },
  });
}
