import type { ItemTaken } from '../../../shared/agenda/from-reading';
import { Badge } from '../../ui/badge';
import { Notice } from '../../ui/notice';
import { pagesText } from '../prepare/agenda/item-text';
import styles from './import.module.css';

function Lines({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines may say the same twice; their place tells them apart
        <dd key={at}>{line}</dd>
      ))}
    </>
  );
}

/** One item with every part that was read, so that nothing is taken unseen. */
export function ItemPreview({ item, number }: { readonly item: ItemTaken; readonly number: number }) {
  const { facts, leftOut } = item;
  const presenters = facts.presenters.map(({ name, team }) => (team ? `${name}, ${team}` : name));
  return (
    <li className={styles['item']}>
      <span className={styles['number']}>{number}</span>
      <div className={styles['parts']}>
        <p className={styles['title']}>
          {facts.title}
          {facts.isYoungPeopleLed ? <Badge tone="young">young people lead</Badge> : null}
          {facts.isGroupWork ? <Badge>group work</Badge> : null}
        </p>
        {presenters.length + facts.purposes.length + facts.details.length === 0 ? null : (
          <dl className={styles['said']}>
            <Lines name={presenters.length > 1 ? 'Presenters' : 'Presenter'} lines={presenters} />
            <Lines name={facts.purposes.length > 1 ? 'Purposes' : 'Purpose'} lines={facts.purposes} />
            <Lines name="Also says" lines={facts.details} />
          </dl>
        )}
        {leftOut.length === 0 ? null : (
          <Notice tone="warning">
            {leftOut.length} more lines are printed with this item than it can hold; they are left out. The
            first: “{leftOut[0]?.slice(0, 80)}”
          </Notice>
        )}
      </div>
      <p className={styles['figures']}>
        <span>{facts.allottedMinutes === null ? 'no time' : `${facts.allottedMinutes} min`}</span>
        {facts.pages === null ? null : <span>pp {pagesText(facts.pages)}</span>}
      </p>
    </li>
  );
}
