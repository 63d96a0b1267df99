import { useState } from 'react';
import { type AgendaItem, runningItem } from '../../../../shared/agenda/agenda';
import { leftAt } from '../../../../shared/agenda/agenda-timing';
import { flipPhase } from '../../../../shared/agenda/countdown';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { useTick } from '../../../bridge/clock';
import { useMeetingBesidesWords } from '../../../bridge/console-store';
import { timeAnnouncement, timerIn } from './item-clock';

function Announcer({ meeting, item }: { readonly meeting: Meeting; readonly item: AgendaItem }) {
  const timer = timerIn(meeting, item);
  const left = leftAt(timer, useTick(flipPhase(timer)));
  const [seen, setSeen] = useState({ left, words: '' });
  if (seen.left !== left) {
    const words = timeAnnouncement(item.title, seen.left, left) ?? seen.words;
    setSeen({ left, words });
  }
  return <output className="visually-hidden">{seen.words}</output>;
}

/** Says aloud, once each, that two minutes are left and that the time is up. */
export function TimeAnnouncer() {
  const meeting = useMeetingBesidesWords();
  const item = runningItem(meeting.agenda);
  return item ? <Announcer key={item.id} meeting={meeting} item={item} /> : null;
}
