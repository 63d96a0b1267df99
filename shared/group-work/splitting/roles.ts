/** Who leads a group's work and who writes it down. Adults first: a young person is in the group to be heard. */
import type { PersonId } from '../../kernel/ids';
import type { Splittable } from './units';

export interface Roles {
  readonly facilitator: PersonId | null;
  /** Somebody else; null in a group of one. */
  readonly noteTaker: PersonId | null;
}

const ASKED: Readonly<Record<Splittable['kind'], number>> = { officer: 0, councillor: 1, young: 2 };

export function rolesIn(people: readonly Splittable[]): Roles {
  const [facilitator, noteTaker] = [...people].sort((a, b) => ASKED[a.kind] - ASKED[b.kind]);
  return { facilitator: facilitator?.id ?? null, noteTaker: noteTaker?.id ?? null };
}
