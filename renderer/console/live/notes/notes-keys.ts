/** The keys and the typed marks of the notes, from mocks/live.png. */
import { baseKeymap, chainCommands } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import { InputRule, inputRules, undoInputRule } from '@tiptap/pm/inputrules';
import { keymap } from '@tiptap/pm/keymap';
import type { Plugin } from '@tiptap/pm/state';
import type { BlockKind } from '../../../../shared/minutes/blocks';
import { KIND_LABELS } from '../../../strings/block-kinds';
import type { Snippet } from '../../../../shared/minutes/snippets';
import { addressRule } from './links';
import { asOwnStep, ownStep, ownSteps, undoTaken } from './own-steps';
import { snippetRule } from './snippet-rule';
import {
  blockHere,
  changeLevel,
  expandLetter,
  joinNext,
  moveBlock,
  splitHere,
  stepBack,
  toEdge,
  toggleKind,
} from './notes-commands';

const PLAIN: readonly BlockKind[] = ['paragraph', 'bullet', 'numbered'];

/** Marks typed at the start of a block that turn it into another kind. One Backspace takes that back. */
const MARKS: readonly (readonly [RegExp, BlockKind, readonly BlockKind[]])[] = [
  [/^[-*•] $/, 'bullet', ['paragraph']],
  [/^(?:i|1)[).] $/, 'numbered', ['paragraph']],
  [/^# $/, 'sub-heading', PLAIN],
  [/^! $/, 'clerk-only', PLAIN],
  [/^\? $/, 'question', PLAIN],
  [/^(?:>|["“]) $/, 'quote', PLAIN],
  [/^resolved(?:: ?| ?[-–—] )$/i, 'resolved', PLAIN],
  [/^action(?:: ?| ?[-–—] )$/i, 'action', PLAIN],
  [/^question(?:: ?| ?[-–—] )$/i, 'question', PLAIN],
];

const markRule = ([typed, kind, from]: (typeof MARKS)[number]): InputRule =>
  new InputRule(typed, (state, _match, start, end) => {
    const { node, at, attrs } = blockHere(state);
    if (!from.includes(attrs.kind)) return null;
    return ownStep(state.tr.delete(start, end).setNodeMarkup(at, null, { ...node.attrs, kind, level: 1 }));
  });

/** A space after the word's colon is the clerk's habit; the label has its own. */
const spaceAfterLabel = new InputRule(/^ $/, (state, _match, start, end) => {
  const { kind } = blockHere(state).attrs;
  return KIND_LABELS[kind] === null ? null : state.tr.delete(start, end);
});

/** `takeBack`: takes back this step of the meeting; false when it is not the newest any more. */
export const notesKeys = (
  snippets: () => readonly Snippet[],
  takeBack: (seq: number) => boolean,
): Plugin[] => [
  ownSteps(),
  inputRules({ rules: [...MARKS.map(markRule), spaceAfterLabel, addressRule, snippetRule(snippets)] }),
  keymap({
    Enter: splitHere,
    'Shift-Enter': splitHere,
    Backspace: chainCommands(undoInputRule, stepBack),
    Delete: joinNext,
    Tab: asOwnStep(chainCommands(expandLetter, changeLevel(1))),
    'Shift-Tab': asOwnStep(changeLevel(-1)),
    'Alt-ArrowUp': asOwnStep(moveBlock(-1)),
    'Alt-ArrowDown': asOwnStep(moveBlock(1)),
    'Mod-Home': toEdge('start', false),
    'Mod-End': toEdge('end', false),
    'Mod-Shift-Home': toEdge('start', true),
    'Mod-Shift-End': toEdge('end', true),
    // The same on a Mac.
    'Meta-ArrowUp': toEdge('start', false),
    'Meta-ArrowDown': toEdge('end', false),
    'Meta-Shift-ArrowUp': toEdge('start', true),
    'Meta-Shift-ArrowDown': toEdge('end', true),
    'Mod-Shift-n': asOwnStep(toggleKind('clerk-only')),
    'Mod-z': chainCommands(undoTaken(takeBack), undo),
    'Mod-y': redo,
    'Mod-Shift-z': redo,
  }),
  keymap(baseKeymap),
];
