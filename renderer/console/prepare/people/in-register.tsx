/** Where the register says something else of somebody than this meeting does, the clerk chooses which way it goes. */
import { useState } from 'react';
import type { Attendee } from '../../../../shared/attendance/attendance';
import type { PersonChanges } from '../../../../shared/attendance/attendance-commands';
import { factsOf } from '../../../../shared/register/register';
import { changeRegister, useRegister } from '../../../bridge/register-link';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { knownWords, saidOtherwise } from './known-people';

export function InRegister({
  person,
  onUse,
}: {
  readonly person: Attendee;
  readonly onUse: (changes: PersonChanges) => void;
}) {
  const register = useRegister();
  const [refusal, setRefusal] = useState<string | null>(null);
  const known = saidOtherwise(person, register);
  if (known === null) return null;
  const { id, isYoungPerson, list, name, prefers, role } = known;
  async function keepThere(): Promise<void> {
    // The usual list stays the usual one.
    const changes = { ...factsOf(person), list };
    const changed = await changeRegister({ type: 'ChangeRegistered', id, changes });
    setRefusal(changed.ok ? null : changed.error);
  }
  return (
    <Notice
      tone="information"
      actions={
        <>
          <Button size="small" onPress={() => onUse({ name, role, isYoungPerson, prefers })}>
            Use it here
          </Button>
          <Button size="small" onPress={() => void keepThere()}>
            Put this in the register
          </Button>
        </>
      }
    >
      {refusal ?? `The register has: ${[knownWords(known), prefers].filter(Boolean).join('; ')}.`}
    </Notice>
  );
}
