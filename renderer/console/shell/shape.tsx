/** The shapes that stand beside every colour, drawn so that no font is asked for them. Decoration: the word is beside it. */
import type { ReactNode } from 'react';
import styles from './shape.module.css';

export type ShapeName =
  | 'tick'
  | 'dot'
  | 'ring'
  | 'half'
  | 'cross'
  | 'triangle'
  | 'square'
  | 'diamond'
  | 'swap'
  | 'screen'
  | 'pause'
  | 'later';

const DRAWN: Readonly<Record<ShapeName, ReactNode>> = {
  tick: <path d="M3 8.5 6.5 12 13 4.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  dot: <circle cx="8" cy="8" r="6" />,
  ring: <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 2.8a5.2 5.2 0 0 0 0 10.4z" />
    </>
  ),
  cross: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" fill="none" stroke="currentColor" strokeWidth="2" />,
  triangle: <path d="M8 2 15 14H1z" />,
  square: <path d="M2 2h12v12H2z" />,
  diamond: <path d="M8 1 15 8 8 15 1 8z" />,
  swap: (
    <path
      d="M2 5.5h11M10 2.5l3 3-3 3M14 10.5H3M6 7.5l-3 3 3 3"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    />
  ),
  screen: (
    <path d="M1.8 2.8h12.4v10.4H1.8zM4.5 5.5h7v5h-7z" fill="none" stroke="currentColor" strokeWidth="1.5" />
  ),
  pause: <path d="M3.5 3h3v10h-3zM9.5 3h3v10h-3z" />,
  later: <path d="M2 8h11M9 4l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" />,
};

export function Shape({ name, size = 12 }: { readonly name: ShapeName; readonly size?: number }) {
  return (
    <svg
      className={styles['shape']}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWN[name]}
    </svg>
  );
}
