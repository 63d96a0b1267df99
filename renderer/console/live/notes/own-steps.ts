/**
 * What Ctrl+Z takes back by itself: neither the typing before it nor the typing
 * after it goes with it. What the meeting does to this text on the clerk's word
 * (Replace) is such a step too, and what it took out of this text (a paragraph
 * moved to another item) comes back as long as nothing was done since.
 */
import { closeHistory } from '@tiptap/pm/history';
import { type Command, type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';

interface Steps {
  /** The newest edit was a step of its own: what follows begins another. */
  readonly isOwn: boolean;
  /** What the meeting puts on screen now is the clerk's doing. */
  readonly isClerks: boolean;
  /** The step of the meeting that was done last to this text. */
  readonly taken: number | null;
}

type Told = { readonly isOwn: true } | { readonly isClerks: boolean } | { readonly taken: number };

const key = new PluginKey<Steps>('own-steps');
const tell = (tr: Transaction, told: Told): Transaction => tr.setMeta(key, told);

export const ownStep = (tr: Transaction): Transaction => tell(closeHistory(tr), { isOwn: true });

export const asOwnStep =
  (command: Command): Command =>
  (state, dispatch, view) =>
    command(state, dispatch && ((tr) => dispatch(ownStep(tr))), view);

/** From now on, until told otherwise, what the meeting puts on screen is the clerk's doing. */
export const clerksDoing = (state: EditorState, isClerks: boolean): Transaction =>
  tell(state.tr, { isClerks });

export const isClerksDoing = (state: EditorState): boolean => key.getState(state)?.isClerks === true;

/** The meeting's step `seq` took something out of this text. */
export const tookOut = (state: EditorState, seq: number): Transaction => tell(state.tr, { taken: seq });

/** `takeBack` is given the step of the meeting, and false when that is not the newest any more. */
export const undoTaken =
  (takeBack: (seq: number) => boolean): Command =>
  (state, dispatch) => {
    const taken = key.getState(state)?.taken ?? null;
    return taken !== null && (dispatch ? takeBack(taken) : true);
  };

export const ownSteps = (): Plugin<Steps> =>
  new Plugin<Steps>({
    key,
    state: {
      init: () => ({ isOwn: false, isClerks: false, taken: null }),
      apply: (tr, before) => {
        const told = tr.getMeta(key) as Told | undefined;
        // What other rules of the text add to a step belongs to it.
        const isPart = tr.getMeta('appendedTransaction') !== undefined;
        const now = tr.docChanged ? { ...before, taken: null } : before;
        const isOwn = isPart && now.isOwn;
        return told || isOwn !== now.isOwn ? { ...now, isOwn, ...told } : now;
      },
    },
    view: () => ({
      update: (view) => {
        if (key.getState(view.state)?.isOwn === true) view.dispatch(closeHistory(view.state.tr));
      },
    }),
  });
