/** What the checks say of the meeting as it stands. Looked over anew with every step, but never ahead of the keys. */
import { useDeferredValue, useMemo } from 'react';
import { glossaryOf } from '../../../shared/jargon/glossary';
import type { Meeting } from '../../../shared/meeting/meeting';
import type { Finding } from '../../../shared/minutes/checks/finding';
import { findings } from '../../../shared/minutes/checks/findings';
import type { Settings } from '../../../shared/ipc/messages';
import { useConsole, useMeeting } from '../../bridge/console-store';

export interface Reviewed {
  readonly told: readonly Finding[];
  /** Silenced in this meeting; those that still would be found. */
  readonly silenced: readonly Finding[];
}

export function reviewed(
  meeting: Meeting,
  { silencedChecks, terms }: Pick<Settings, 'silencedChecks' | 'terms'>,
): Reviewed {
  const everything = { ...meeting, review: { silenced: [] } };
  const all = findings(everything, { glossary: glossaryOf(terms), silenced: silencedChecks });
  const quiet = new Set(meeting.review.silenced);
  return {
    told: all.filter(({ key }) => !quiet.has(key)),
    silenced: all.filter(({ key }) => quiet.has(key)),
  };
}

export function useFindings(): Reviewed {
  const meeting = useDeferredValue(useMeeting((m) => m));
  const silencedChecks = useConsole((s) => s.settings.silencedChecks);
  const terms = useConsole((s) => s.settings.terms);
  return useMemo(() => reviewed(meeting, { silencedChecks, terms }), [meeting, silencedChecks, terms]);
}
