/** The slides without a meeting to show: none yet, or none that can be believed. */
import { Main } from '../parts/landmarks';
import styles from './quiet-slide.module.css';

function Quiet({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <Main className={styles.slide}>
      <h1>{title}</h1>
      <p aria-live="polite">{children}</p>
    </Main>
  );
}

export const Waiting = () => (
  <Quiet title="Waiting for the meeting">It will be shown here as soon as it is opened.</Quiet>
);

export const LostTouch = () => (
  <Quiet title="Lost touch with the console">
    This screen cannot tell how much time is left, so it shows none. Please carry on: it will come back by
    itself.
  </Quiet>
);
