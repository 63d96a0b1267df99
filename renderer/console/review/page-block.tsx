import type { Block } from '../../../shared/minutes/blocks';
import { personById } from '../../../shared/attendance/attendance';
import { textName } from '../../../shared/attendance/naming';
import { dueLabel } from '../../../shared/minutes/due-date';
import type { Meeting } from '../../../shared/meeting/meeting';
import { KIND_LABELS } from '../../strings/block-kinds';
import { type Span, stretchesOf } from './marks';
import styles from './page.module.css';

/** Who and by when, behind the words of an action or a question. */
function factsOf({ owners, due, from }: Block, meeting: Meeting): string {
  const { attendance, facts } = meeting;
  const names = (ids: Block['owners']): string =>
    ids
      .flatMap((id) => personById(attendance, id) ?? [])
      .map((p) => textName(p.name))
      .join(', ');
  const when =
    due && dueLabel(due, { meetingDate: facts.date, nextMeeting: facts.nextMeeting?.date ?? null });
  return [from.length > 0 ? `from ${names(from)}` : '', names(owners), when].filter(Boolean).join(' · ');
}

interface Props {
  readonly block: Block;
  /** "ii)" in a numbered list. */
  readonly number: string | null;
  readonly meeting: Meeting;
  /** What findings point to in this block. */
  readonly spans: readonly Span[];
  readonly isGoneTo: boolean;
}

/** One block of the minutes as it reads, with what was found in it marked. */
export function PageBlock({ block, number, meeting, spans, isGoneTo }: Props) {
  const label = KIND_LABELS[block.kind];
  const facts = factsOf(block, meeting);
  return (
    <p
      id={`review-block-${block.id}`}
      className={styles['block']}
      data-kind={block.kind}
      data-level={block.level}
      data-number={number ?? undefined}
      data-gone-to={isGoneTo ? '' : undefined}
    >
      {label === null ? null : <strong className={styles['label']}>{label} </strong>}
      {stretchesOf(block.text, spans).map(({ text, isMarked }, i) =>
        isMarked ? (
          // oxlint-disable-next-line react/no-array-index-key -- stretches have no name but their place in the text
          <mark key={i} className={styles['mark']}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
      {facts === '' ? null : <span className={styles['facts']}> {facts}</span>}
    </p>
  );
}
