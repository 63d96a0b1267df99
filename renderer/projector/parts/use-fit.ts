/**
 * The largest words that fit. The box has a size of its own; the words inside it
 * are tried from large to small until they do not overflow, before anything is
 * painted, and again when the wall changes its size or the typeface arrives.
 */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Sizes of the heading in hundredths of the wall's height, relative to the largest. */
const STEPS = [1, 0.9, 0.81, 0.73, 0.66, 0.59, 0.53, 0.48, 0.43, 0.39];

function fit(box: HTMLElement, words: HTMLElement): void {
  for (const step of STEPS) {
    words.style.setProperty('--fit', String(step));
    if (words.offsetHeight <= box.clientHeight && words.scrollWidth <= words.clientWidth) return;
  }
}

interface Fit {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly words: RefObject<HTMLDivElement | null>;
}

/** Fits `words` into `box` by the custom property `--fit` (1 down to 0.39); anew whenever `text` changes. */
export function useFit(text: string): Fit {
  const box = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [box.current, words.current];
    if (!outer || !inner) return;
    const again = (): void => fit(outer, inner);
    again();
    const resized = new ResizeObserver(again);
    resized.observe(outer);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      resized.disconnect();
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, [text]);
  return { box, words };
}
