/** Puts a theme on the page. "system" follows the system's light, dark or more contrast, and goes on following. */
import type { Settings } from '../../shared/ipc/messages';

export type Theme = Settings['theme'] | Settings['projectorTheme'];

const MORE_CONTRAST = '(prefers-contrast: more)';
const DARK = '(prefers-color-scheme: dark)';

let stopFollowing = (): void => {};

export function applyTheme(theme: Theme): void {
  stopFollowing();
  stopFollowing = (): void => {};
  const { dataset } = document.documentElement;
  if (theme !== 'system') {
    dataset['theme'] = theme;
    return;
  }
  const wishes = [matchMedia(MORE_CONTRAST), matchMedia(DARK)] as const;
  const follow = (): void => {
    const [moreContrast, dark] = wishes;
    dataset['theme'] = moreContrast.matches ? 'high-contrast' : dark.matches ? 'dark' : 'light';
  };
  follow();
  for (const wish of wishes) wish.addEventListener('change', follow);
  stopFollowing = () => {
    for (const wish of wishes) wish.removeEventListener('change', follow);
  };
}
