import { describe, expect, test } from 'vitest';
import { meaningOf, picked } from '../../../renderer/console/live/notes/person-picked';
import { attrsOf } from '../../../renderer/console/live/notes/note-doc';
import { northmoor } from '../../support/northmoor';
import { notesView } from '../../support/notes-view';

const devRawal = () => {
  const found = northmoor().meeting.attendance.people.find((p) => p.name.given === 'Dev');
  if (!found) throw new Error('Dev Rawal is not on the lists');
  return found;
};

/** What the notes hold after Dev was picked for the "@de" that stands in them. */

function pick(line: string, isWithTab = false, assigned: 'owners' | 'from' | null = null) {
  const view = notesView(line.replace('@de', '@de|'));
  const { from } = view.state.selection;
  const query = { from: from - 3, to: from, text: 'de' };
  const tr = picked(view.state, query, devRawal(), meaningOf(view.state, query, assigned), isWithTab);
  const node = tr.doc.child(0);
  view.destroy();
  const { owners, from: speakers } = attrsOf(node);
  return { text: node.textContent, owners: owners.length, from: speakers.length };
}

describe('somebody picked below “@”', () => {
  test('at the start of an action owns it, and no word of that is in the text', () => {
    expect(pick('Action: @de')).toEqual({ text: '', owners: 1, from: 0 });
  });

  test('inside an action’s sentence is a name in it, and by Tab an owner too', () => {
    expect(pick('Action: send the map to @de')).toEqual({
      text: 'send the map to Dev Rawal',
      owners: 0,
      from: 0,
    });
    expect(pick('Action: ask @de today', true)).toEqual({ text: 'ask Dev Rawal today', owners: 1, from: 0 });
  });

  test('at the start of a question asked it; inside, by Tab, owes the answer', () => {
    expect(pick('Question: @de')).toEqual({ text: '', owners: 0, from: 1 });
    expect(pick('Question: could @de', true)).toEqual({ text: 'could Dev Rawal', owners: 1, from: 0 });
  });

  test('at the start of a view spoke; anywhere else is a name', () => {
    expect(pick('Young person’s view: @de')).toEqual({ text: '', owners: 0, from: 1 });
    expect(pick('@de', true)).toEqual({ text: 'Dev Rawal', owners: 0, from: 0 });
    expect(pick('- told by @de', true)).toEqual({ text: 'told by Dev Rawal', owners: 0, from: 0 });
  });

  test('for a chip’s question leaves no trace of it in the text', () => {
    expect(pick('Action: send the map @de', false, 'owners')).toEqual({
      text: 'send the map',
      owners: 1,
      from: 0,
    });
  });
});
