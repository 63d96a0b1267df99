/** Who sent a message: one of our windows by its main frame, showing the page of its role, or nobody. */
import type { WindowRole } from '../../shared/ipc/contract';
import { pageUrl } from '../security/app-pages';

interface Frame {
  readonly url: string;
}

export interface Sender<W> {
  readonly sender: W & { readonly mainFrame: Frame };
  readonly senderFrame: Frame | null;
}

export function roleOfSender<W>(
  { sender, senderFrame }: Sender<W>,
  roleOf: (sender: W) => WindowRole | null,
): WindowRole | null {
  if (senderFrame === null || senderFrame !== sender.mainFrame) return null;
  const role = roleOf(sender);
  if (role === null) return null;
  return withoutFragment(senderFrame.url) === pageUrl(role) ? role : null;
}

const withoutFragment = (url: string): string => url.replace(/[?#].*$/s, '');
