/** What the clerk is told after a meeting's record had to be mended: what is lost, how far it goes, where the copy is. */

export interface RecoveryNews {
  readonly lostChanges: number;
  readonly sealedChanges: number;
  readonly lastSeq: number;
  /** When the newest change that is there was made, in words ("18:42 on 26 November 2019"); null when not known. */
  readonly lastTime: string | null;
  /** Where the copy of the original is, in words; null when there was nothing to copy. */
  readonly copy: string | null;
}

export function recoverySentence(news: RecoveryNews): string {
  return [whatHappened(news), whatIsLost(news), whatIsSealed(news), whereTheCopyIs(news)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function whatHappened({ copy }: RecoveryNews): string {
  return copy === null
    ? 'The record of this meeting was not where it should be.'
    : 'Part of the record of this meeting could not be read.';
}

function whatIsLost({ lostChanges, lastSeq, lastTime }: RecoveryNews): string {
  if (lastSeq === 0) return 'None of its changes could be recovered, so it opens empty.';
  if (lostChanges === 0) return 'No change is missing: the meeting opens as it was last saved.';
  const lost = `At least ${changes(lostChanges)}`;
  return lastTime === null
    ? `${lost} at its end could not be read: it opens without them. Please check the end of the minutes.`
    : `${lost} after ${lastTime} could not be read: it opens as it was then. Please check the minutes from there on.`;
}

function whatIsSealed({ sealedChanges }: RecoveryNews): string {
  if (sealedChanges === 0) return '';
  return `Earlier changes are kept, but ${changes(sealedChanges)} can no longer be undone one by one.`;
}

function whereTheCopyIs({ copy }: RecoveryNews): string {
  return copy === null ? '' : `A full copy of the record as it was found is in ${copy}.`;
}

function changes(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}
