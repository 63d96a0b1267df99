/** What helps whoever is in the chair: what to say, and what the jargon means. */
import { meetingOf, setConsole, type Side } from '../bridge/console-store';
import type { Action } from './action';
import { canWrite } from './block-actions';
import { chooseLead, nextLead } from './choose-lead';
import { isOpen } from './meeting-now';
import { showTermHere, spellOutHere, takeTermOff } from './spell-out';
import { goTo } from './targets';

const beside = (side: Extract<Side, 'prompts' | 'jargon'>) => (): void => {
  setConsole({ place: 'live', side, isPreviewing: false });
  goTo(side);
};

export const chairActions: readonly Action[] = [
  {
    id: 'go-to-prompts',
    label: 'Go to what the chair says',
    keys: 'Mod+4',
    menu: 'People',
    when: isOpen,
    run: beside('prompts'),
  },
  {
    id: 'word-prompt',
    label: 'Change what the chair says',
    keys: null,
    menu: 'People',
    opens: 'prompt',
    when: isOpen,
    run: () => setConsole({ overlay: 'prompt', worded: null }),
  },
  {
    id: 'go-to-jargon',
    label: 'Go to the jargon',
    keys: 'Mod+5',
    menu: 'Minutes',
    when: isOpen,
    run: beside('jargon'),
  },
  {
    id: 'spell-out',
    label: 'Spell out the acronym before the caret',
    keys: 'Mod+J',
    menu: 'Minutes',
    when: canWrite,
    run: spellOutHere,
  },
  {
    id: 'show-term',
    label: (s) =>
      s.shownTerm === null
        ? 'Show on the projector what the acronym before the caret means'
        : `Take “${s.shownTerm.acronym}” off the projector`,
    keys: 'Mod+Shift+J',
    menu: 'Projector',
    when: isOpen,
    run: (s) => (s.shownTerm === null ? showTermHere() : takeTermOff()),
  },
  {
    id: 'glossary',
    label: 'Change the glossary',
    keys: null,
    menu: 'Minutes',
    opens: 'glossary',
    when: () => true,
    run: () => setConsole({ overlay: 'glossary' }),
  },
  {
    id: 'choose-lead',
    label: (s) => {
      const next = nextLead(s);
      return next === null
        ? 'Leave the item shown to whoever is in the chair'
        : `${next.name} leads the item shown`;
    },
    keys: 'Shift+F6',
    menu: 'People',
    when: (s) => (meetingOf(s)?.chairing.chairs.length ?? 0) > 1 && s.shownItem !== null,
    run: (s) => chooseLead(s),
  },
];
