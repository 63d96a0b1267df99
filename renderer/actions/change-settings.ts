import type { Settings } from '../../shared/ipc/messages';
import { bridge } from '../bridge/api';
import { setConsole } from '../bridge/console-store';

/** Settings are kept by the main process; what it answers is what is shown. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const answer = await bridge().ask('settings:change', changes);
  if (answer.ok) setConsole({ settings: answer.value });
  else setConsole({ message: { text: answer.error.message, isRefusal: true } });
}
