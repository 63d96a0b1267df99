/** What every topic's `decide` is given beside state and command, and what it answers. */
import type { NewId } from './ids';
import type { Rejection } from './rejection';
import type { Result } from './result';
import type { Instant } from './wall-time';

export interface DecideContext {
  /** When the command reached the only writer. */
  readonly at: Instant;
  readonly newId: NewId;
}

export type Decision<E> = Result<readonly E[], Rejection>;
