/** Lets the actions reach the text, for as long as it is on screen. */
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { NotesHandle } from '../../../actions/targets';
import { offerNotes, offerTarget } from '../../../actions/targets';
import { nextMisspelt } from '../spelling/spelling-marks';
import { placeOf, showFound } from './found-marks';
import { handedBack } from './generated-blocks';
import { linkHere, setLink } from './links';
import { attrsOf, isGenerated, toBlock } from './note-doc';
import { blockHere, toggleKind } from './notes-commands';
import { rewritten, wordsOnScreen } from './rewrite';
import { askWho } from './notes-extensions';
import { asOwnStep, clerksDoing, ownStep, tookOut } from './own-steps';

function firstStandIn(doc: Node): { at: number } | null {
  let found: { at: number } | null = null;
  doc.forEach((node, at) => {
    if (attrsOf(node).standsFor !== null) found ??= { at };
  });
  return found;
}

function handleOf({ view }: Editor): NotesHandle {
  const here = () => blockHere(view.state);
  const set = (name: 'due' | 'isSensitive', value: unknown): void => {
    view.dispatch(ownStep(view.state.tr.setNodeAttribute(here().at, name, value)));
    view.focus();
  };
  return {
    kindHere: () => here().attrs.kind,
    toggleKind: (kind) => {
      asOwnStep(toggleKind(kind))(view.state, view.dispatch);
      view.focus();
    },
    dueHere: () => here().attrs.due,
    setDue: (due) => set('due', due),
    askOwner: () => askWho(view, here().at, 'owners'),
    toggleSensitive: () => set('isSensitive', !here().attrs.isSensitive),
    blockHere: () => (isGenerated(here().node) ? null : toBlock(here().node)),
    linkHere: () => linkHere(view.state),
    setLink: (address) => {
      setLink(address)(view.state, view.dispatch);
      view.focus();
    },
    handBack: () => {
      const { node, at } = here();
      const found = attrsOf(node).standsFor !== null ? { at } : firstStandIn(view.state.doc);
      if (!found) return false;
      view.dispatch(handedBack(view.state, found.at));
      view.focus();
      return true;
    },
    asClerksDoing: async (work) => {
      const tell = (isClerks: boolean): void => {
        if (!view.isDestroyed) view.dispatch(clerksDoing(view.state, isClerks));
      };
      tell(true);
      await work().finally(() => tell(false));
    },
    tookOut: (seq) => {
      if (!view.isDestroyed) view.dispatch(tookOut(view.state, seq));
    },
    showFound: (marks) => view.dispatch(showFound(view.state, marks)),
    misspelt: () => nextMisspelt(view.state),
    replaceMisspelt: (word) => {
      const at = nextMisspelt(view.state);
      if (at) view.dispatch(ownStep(view.state.tr.insertText(word, at.from, at.to).scrollIntoView()));
      view.focus();
    },
    wordsOnScreen: () => wordsOnScreen(view.state),
    rewrite: (change) => {
      view.dispatch(rewritten(view.state, change).scrollIntoView());
      view.focus();
    },
    select: (mark) => {
      const place = placeOf(view.state.doc, mark);
      if (!place) return;
      const selection = TextSelection.create(view.state.doc, place.from, place.to);
      view.dispatch(view.state.tr.setSelection(selection));
      const { node } = view.domAtPos(place.from);
      (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
    },
  };
}

/** Returns the way to take the offer back. */
export function offer(editor: Editor): () => void {
  const takeBack = [offerTarget('notes', () => editor.view.focus()), offerNotes(handleOf(editor))];
  return () => {
    for (const stop of takeBack) stop();
  };
}
