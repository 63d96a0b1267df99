/** Why items were put off, in this board's own past: what is offered where a reason is asked for. */
export const USUAL_REASON = 'There was not enough time.';
