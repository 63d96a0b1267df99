/** The words of a block with their links: live on paper, only underlined on the screen, where nothing leads out of the app. */
import { createContext, type ReactNode, useContext } from 'react';
import type { BlockLink } from '../../shared/minutes/blocks';
import styles from './minutes-page.module.css';

export type Surface = 'screen' | 'paper';
export const SurfaceContext = createContext<Surface>('screen');

/** The whole address of a page or of mail; null for anything a document should not lead to. */
function addressOf(typed: string): string | null {
  const address = typed.trim();
  try {
    const { href, protocol } = new URL(/^www\./i.test(address) ? `https://${address}` : address);
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null;
  } catch {
    // Not an address: the URL parser throws for nothing else.
    return null;
  }
}

interface Props {
  readonly text: string;
  readonly links?: readonly BlockLink[] | undefined;
}

export function Words({ text, links = [] }: Props) {
  const surface = useContext(SurfaceContext);
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { from, to, address } of links) {
    const href = addressOf(address);
    if (href === null) continue;
    const words = text.slice(from, to);
    parts.push(
      text.slice(done, from),
      surface === 'paper' ? (
        <a key={from} href={href}>
          {words}
        </a>
      ) : (
        <span key={from} className={styles['link']} title={href}>
          {words}
        </span>
      ),
    );
    done = to;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
