import { assertNever } from '../kernel/assert-never';
import type { Review } from './review';
import type { ReviewEvent } from './review-events';

/** Total over the review's events; holds no rules. */
export function evolveReview(review: Review, event: ReviewEvent): Review {
  const others = review.silenced.filter((key) => key !== event.key);
  switch (event.type) {
    case 'FindingSilenced':
      return { silenced: [...others, event.key] };
    case 'FindingHeardAgain':
      return { silenced: others };
    default:
      return assertNever(event);
  }
}
