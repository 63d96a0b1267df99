/**
 * A refusal is a value: the broken rule's code, and one sentence that tells the
 * clerk what happened, to what, and what to do.
 */
import { err, type Err } from './result';

export interface Rejection<C extends string = string> {
  readonly code: C;
  readonly message: string;
}

export const reject = <C extends string>(code: C, message: string): Err<Rejection<C>> =>
  err({ code, message });
