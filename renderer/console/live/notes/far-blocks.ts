/**
 * Blocks far from the caret are drawn only while they are near the screen
 * (`content-visibility`), so that a key in an item of hundreds costs what it
 * costs in a short one. Those around the caret are always drawn: a block that is
 * begun or left is never blank for a frame. Said by a rule over places, in a
 * sheet of our own, so that no block is touched when the caret goes on.
 */
import { type EditorState, Plugin } from '@tiptap/pm/state';

/** Blocks on each side of the caret that are always drawn: about a tall screen of one-line bullets. */
const NEAR = 40;
/** The caret is never nearer than this to a block that might not be drawn. */
const MARGIN = 15;
/** What a block is taken to be high until it was drawn once. */
const USUAL_HEIGHT = 48;

interface Window {
  readonly from: number;
  readonly to: number;
}

/** The same window while the caret is well inside it. */
export function windowAround(index: number, count: number, now: Window | null): Window | null {
  if (count <= 2 * NEAR) return null;
  const isInside =
    now !== null &&
    (now.from === 0 || index >= now.from + MARGIN) &&
    (now.to >= count || index < now.to - MARGIN);
  return isInside ? now : { from: Math.max(0, index - NEAR), to: index + NEAR };
}

/** A numbered block counts on from the one before, which one drawn apart could not. */
const farRule = ({ from, to }: Window): string =>
  `.ProseMirror > :is(:nth-child(-n+${from}), :nth-child(n+${to + 1})):not([data-kind="numbered"]) ` +
  `{ content-visibility: auto; contain-intrinsic-size: auto ${USUAL_HEIGHT}px; }`;

export function farBlocks(): Plugin {
  return new Plugin({
    view: ({ state: start }) => {
      if (!('adoptedStyleSheets' in document)) return {};
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      let drawn: Window | null = null;
      const follow = (state: EditorState): void => {
        const next = windowAround(state.selection.$head.index(0), state.doc.childCount, drawn);
        if (next === drawn) return;
        drawn = next;
        sheet.replaceSync(next ? farRule(next) : '');
      };
      follow(start);
      return {
        update: ({ state }) => follow(state),
        destroy: () => {
          document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
        },
      };
    },
  });
}
