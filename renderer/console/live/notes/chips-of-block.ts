/** Which chips a block has, before its words and after them. */
import type { EditorView } from '@tiptap/pm/view';
import type { PersonId } from '../../../../shared/kernel/ids';
import { type GeneratedKey, hasOwners, hasSpeakers } from '../../../../shared/minutes/blocks';
import { OWN_PARAGRAPHS } from '../../../strings/own-paragraphs';
import type { ChipActions, ChipWords } from './chips';
import { attrsOf, type BlockAttrs } from './note-doc';
import { ownStep } from './own-steps';

export interface Chip {
  readonly kind: 'owner' | 'from' | 'due' | 'missing' | 'sensitive' | 'hand-back';
  readonly words: string;
  /** What a screen reader says, and what pressing it does. */
  readonly label: string;
  readonly press: (view: EditorView, at: number) => void;
}

const change =
  (name: 'owners' | 'from' | 'isSensitive', next: (attrs: BlockAttrs) => unknown) =>
  (view: EditorView, at: number): void => {
    const node = view.state.doc.nodeAt(at);
    if (!node) return;
    view.dispatch(ownStep(view.state.tr.setNodeAttribute(at, name, next(attrsOf(node)))));
    view.focus();
  };

const takeOff = (name: 'owners' | 'from', person: PersonId) =>
  change(name, (attrs) => attrs[name].filter((id) => id !== person));

function peopleOf(attrs: BlockAttrs, which: 'owners' | 'from', role: string, { nameOf }: ChipWords): Chip[] {
  return attrs[which].flatMap((id): Chip[] => {
    const name = nameOf(id);
    if (name === null) return [];
    return [
      {
        kind: which === 'owners' ? 'owner' : 'from',
        words: `@${name}`,
        label: `${role} ${name}. Take off`,
        press: takeOff(which, id),
      },
    ];
  });
}

function dueChip({ kind, due }: BlockAttrs, { dueWords }: ChipWords, { askDue }: ChipActions): Chip {
  return due === null
    ? {
        kind: 'missing',
        words: '▲ by when?',
        label: `This ${kind} has no date. Say by when`,
        press: askDue,
      }
    : { kind: 'due', words: dueWords(due), label: `Due ${dueWords(due)}. Change`, press: askDue };
}

const missing = (words: string, label: string, press: Chip['press']): Chip => ({
  kind: 'missing',
  words,
  label,
  press,
});

const OWN_WORDS = {
  kind: 'hand-back',
  words: 'your words · hand back',
  label: 'Your words · hand back. They stand in place of Boardside’s; this brings those back',
} as const;

const leftOut = (slot: GeneratedKey) =>
  ({
    kind: 'hand-back',
    words: `${OWN_PARAGRAPHS[slot]}: left out · bring back`,
    label: `${OWN_PARAGRAPHS[slot]}: left out · bring back. This is not in the minutes; pressing puts it there again`,
  }) as const;

/** `isEmpty`: the block has no words. */
export function chipsOf(
  attrs: BlockAttrs,
  isEmpty: boolean,
  words: ChipWords,
  actions: ChipActions,
): { readonly before: Chip[]; readonly after: Chip[] } {
  const { kind, isSensitive, standsFor } = attrs;
  const speakers = hasSpeakers(kind)
    ? peopleOf(attrs, 'from', kind === 'quote' ? 'Said by' : 'Asked by', words)
    : [];
  const owners = hasOwners(kind)
    ? peopleOf(attrs, 'owners', kind === 'action' ? 'Owner' : 'To be answered by', words)
    : [];
  const askOwner: Chip['press'] = (view, at) => actions.askWho(view, at, 'owners');
  const askSpeaker: Chip['press'] = (view, at) => actions.askWho(view, at, 'from');
  const after: Chip[] = [];
  const before = kind === 'action' ? owners : speakers;
  if (kind === 'action' && owners.length === 0)
    after.push(missing('▲ who?', 'Nobody owns this action. Say who', askOwner));
  if (kind === 'question') {
    if (speakers.length === 0) after.push(missing('▲ who asked?', 'Say who asked this question', askSpeaker));
    if (owners.length === 0) after.push(missing('▲ who answers?', 'Who answers? Say who owes it', askOwner));
    after.push(...owners.map((chip) => ({ ...chip, words: chip.words.replace('@', '→ ') })));
  }
  if (kind === 'quote' && speakers.length === 0)
    after.push(missing('▲ whose words?', 'Say whose words these are', askSpeaker));
  if (hasOwners(kind)) after.push(dueChip(attrs, words, actions));
  if (isSensitive)
    after.push({
      kind: 'sensitive',
      words: '◆ sensitive',
      label: 'Sensitive: nobody is named in the minutes. Take the mark off',
      press: change('isSensitive', () => false),
    });
  if (standsFor !== null)
    after.push({ ...(isEmpty ? leftOut(standsFor) : OWN_WORDS), press: actions.handBack });
  return { before, after };
}
