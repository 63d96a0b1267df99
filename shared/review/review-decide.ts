/** The rules of the review. Whether a finding of that key exists now is not asked: it may come back with an undone step. */
import { assertNever } from '../kernel/assert-never';
import type { Decision } from '../kernel/decision';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import type { Review } from './review';
import type { ReviewCommand } from './review-commands';
import type { ReviewEvent } from './review-events';

export function decideReview(review: Review, command: ReviewCommand): Decision<ReviewEvent> {
  const { key } = command;
  const isSilenced = review.silenced.includes(key);
  switch (command.type) {
    case 'SilenceFinding':
      return isSilenced
        ? reject('already-silenced', 'This finding is silenced already. Nothing was changed.')
        : ok([{ type: 'FindingSilenced', key }]);
    case 'HearFindingAgain':
      return isSilenced
        ? ok([{ type: 'FindingHeardAgain', key }])
        : reject('not-silenced', 'This finding was not silenced. Nothing was changed.');
    default:
      return assertNever(command);
  }
}
