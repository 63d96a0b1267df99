/** Which buttons stand below the item's title: the likeliest first. Pure. */
import { nextItem, runningItem } from '../../../../shared/agenda/agenda';
import type { AgendaItem } from '../../../../shared/agenda/agenda';
import type { Meeting } from '../../../../shared/meeting/meeting';

/** Ids of actions; the first is the primary one. */
export function headerActions(meeting: Meeting, shown: AgendaItem): string[] {
  const { agenda, sitting } = meeting;
  switch (sitting.phase) {
    case 'preparing':
      return ['start-meeting'];
    case 'adjourned':
      return ['resume-meeting', 'close-meeting'];
    case 'closed':
      return ['save-draft', 'reopen-meeting'];
    case 'break':
    case 'sitting': {
      const isShownRunning = shown.status === 'running';
      const canStart = shown.status === 'planned' || shown.status === 'paused';
      const canReopen = shown.status === 'closed' || shown.status === 'deferred';
      const isOver = !runningItem(agenda) && !nextItem(agenda);
      const forward = isOver ? 'close-meeting' : 'next-item';
      const onItem = isShownRunning
        ? ['extend-item']
        : canStart
          ? ['start-item']
          : canReopen
            ? ['reopen-item']
            : [];
      const putOff = isShownRunning || canStart ? ['defer-item'] : [];
      // During a break the likeliest thing is its end.
      return sitting.phase === 'break'
        ? ['break', forward, ...onItem, ...putOff]
        : [forward, ...onItem, 'break', ...putOff];
    }
  }
}
