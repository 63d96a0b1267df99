/** What jargon means, for the room: one term large, or those of the item small at the foot of the slide. */
import type { ExplainedTerm } from '../../../shared/projector/projector-view';
import styles from './term-words.module.css';

export const TermWords = ({ term }: { readonly term: ExplainedTerm }) => (
  <>
    <h1>
      <span className={styles.acronym}>{term.acronym}</span> {term.words}
    </h1>
    {term.plainly === '' ? null : <p className={styles.plainly}>{term.plainly}</p>}
  </>
);

export const Jargon = ({ terms }: { readonly terms: readonly ExplainedTerm[] }) => (
  <dl className={styles.jargon} aria-label="What the short words mean">
    {terms.map(({ acronym, plainly, words }) => (
      <div key={acronym} className="clamped">
        <dt>{acronym}</dt> <dd>{plainly === '' ? `${words}.` : `${words}. ${plainly}`}</dd>
      </div>
    ))}
  </dl>
);
