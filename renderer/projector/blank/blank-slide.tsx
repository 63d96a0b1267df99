/** Nothing, on purpose; or only the line the clerk has put there. */
import { Main } from '../parts/landmarks';
import styles from './blank-slide.module.css';

export const BlankSlide = ({ line }: { readonly line: string | null }) => (
  <Main className={styles.slide}>
    <h1 className={line === null ? 'visually-hidden' : undefined}>
      {line ?? 'This screen is blank for now'}
    </h1>
  </Main>
);
