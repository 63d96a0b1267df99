/** The register of people as the main process last told it: read when it is looked at, changed by asking. */
import { create } from 'zustand';
import type { Result } from '../../shared/kernel/result';
import { emptyRegister, type Register, type RegisterChange } from '../../shared/register/register';
import { bridge } from './api';
import { consoleState } from './console-store';

export const useRegister = create<Register>(() => emptyRegister);

/** With everybody whom the open meeting wrote down. What could not be read leaves what is known. */
export async function readRegister(): Promise<void> {
  try {
    const meetingId = consoleState().open?.meeting.id ?? null;
    useRegister.setState(await bridge().ask('register:read', { meetingId }));
  } catch (error) {
    reportError(error);
  }
}

/** A sentence says why not. */
export async function changeRegister(change: RegisterChange): Promise<Result<Register, string>> {
  try {
    const answer = await bridge().ask('register:change', change);
    if (!answer.ok) return { ok: false, error: answer.error.message };
    useRegister.setState(answer.value);
    return answer;
  } catch (error) {
    reportError(error);
    return { ok: false, error: 'The register did not answer. Try again in a moment.' };
  }
}
