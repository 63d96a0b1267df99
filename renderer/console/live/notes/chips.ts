/**
 * What stands beside an action's words: who, by when, and ▲ where nobody said.
 * Drawn as decorations, so that chips are never part of the text, and as
 * buttons, so that they can be pressed.
 */
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { LocalDate } from '../../../../shared/kernel/wall-time';
import type { PersonId } from '../../../../shared/kernel/ids';
import { attrsOf, isBlank } from './note-doc';

export interface ChipWords {
  /** As on screen: "Dev Rawal"; null for somebody no longer on the lists. */
  readonly nameOf: (id: PersonId) => string | null;
  readonly dueWords: (due: LocalDate) => string;
  readonly placeholder: () => string;
}

export interface ChipActions {
  /** The caret is in the action when these are called. */
  readonly askWho: (view: EditorView, at: number) => void;
  readonly askDue: (view: EditorView, at: number) => void;
}

interface Chip {
  readonly kind: 'owner' | 'due' | 'missing';
  readonly words: string;
  readonly label: string;
  readonly press: (view: EditorView, at: number) => void;
}

function draw(chip: Chip) {
  return (view: EditorView, getPos: () => number | undefined): HTMLElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.dataset['chip'] = chip.kind;
    button.contentEditable = 'false';
    button.textContent = chip.words;
    button.setAttribute('aria-label', chip.label);
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      const pos = getPos();
      if (pos !== undefined) chip.press(view, view.state.doc.resolve(pos).before(1));
    });
    return button;
  };
}

const removeOwner = (owner: PersonId) => (view: EditorView, at: number) => {
  const node = view.state.doc.nodeAt(at);
  if (!node) return;
  const owners = attrsOf(node).owners.filter((id) => id !== owner);
  view.dispatch(view.state.tr.setNodeAttribute(at, 'owners', owners));
  view.focus();
};

function chipsOf(node: Node, words: ChipWords, actions: ChipActions): { before: Chip[]; after: Chip[] } {
  const { owners, due } = attrsOf(node);
  const before = owners.flatMap((id): Chip[] => {
    const name = words.nameOf(id);
    const press = removeOwner(id);
    return name === null
      ? []
      : [{ kind: 'owner', words: `@${name}`, label: `Owner ${name}. Take off`, press }];
  });
  const who: Chip = {
    kind: 'missing',
    words: '▲ who?',
    label: 'Nobody owns this action. Say who',
    press: actions.askWho,
  };
  const missingDue = {
    kind: 'missing',
    words: '▲ by when?',
    label: 'This action has no date. Say by when',
  } as const;
  const when: Chip =
    due === null
      ? { ...missingDue, press: actions.askDue }
      : {
          kind: 'due',
          words: words.dueWords(due),
          label: `Due ${words.dueWords(due)}. Change`,
          press: actions.askDue,
        };
  return { before, after: before.length === 0 ? [who, when] : [when] };
}

const widget = (pos: number, chip: Chip, side: number): Decoration =>
  Decoration.widget(pos, draw(chip), {
    side,
    key: `${chip.label} ${side}`,
    stopEvent: () => true,
    ignoreSelection: true,
  });

function decorate(doc: Node, words: ChipWords, actions: ChipActions): DecorationSet {
  if (isBlank(doc))
    return DecorationSet.create(doc, [
      Decoration.node(0, doc.child(0).nodeSize, { 'data-placeholder': words.placeholder() }),
    ]);
  const found: Decoration[] = [];
  doc.forEach((node, at) => {
    if (attrsOf(node).kind !== 'action') return;
    const { before, after } = chipsOf(node, words, actions);
    before.forEach((chip, i) => found.push(widget(at + 1, chip, i - before.length)));
    after.forEach((chip, i) => found.push(widget(at + 1 + node.content.size, chip, i + 1)));
  });
  return found.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, found);
}

export const chips = (words: ChipWords, actions: ChipActions): Plugin =>
  new Plugin({ props: { decorations: (state) => decorate(state.doc, words, actions) } });
