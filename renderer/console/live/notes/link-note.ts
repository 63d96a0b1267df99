/** While the caret is in a link, where it leads stands behind it. */
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { linkHere } from './links';
import { blockHere } from './notes-commands';

const draw = (address: string) => (): HTMLElement => {
  const note = document.createElement('span');
  note.className = 'link-note';
  note.dataset['linkNote'] = '';
  note.contentEditable = 'false';
  note.textContent = `leads to ${address}`;
  return note;
};

export const linkNote = (): Plugin =>
  new Plugin({
    props: {
      decorations: (state) => {
        const hasLinks = blockHere(state).node.children.some(({ marks }) => marks.length > 0);
        if (!hasLinks) return DecorationSet.empty;
        const { address, to } = linkHere(state);
        if (address === null) return DecorationSet.empty;
        const note = Decoration.widget(to, draw(address), { side: 1, key: address, ignoreSelection: true });
        return DecorationSet.create(state.doc, [note]);
      },
    },
  });
