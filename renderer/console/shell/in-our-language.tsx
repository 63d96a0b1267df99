import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** What react-aria draws reads dates and numbers as a British council does, whatever the computer is set to. */
export function InOurLanguage({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale="en-GB">{children}</I18nProvider>;
}
