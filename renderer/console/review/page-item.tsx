/** One item on the page: its minutes as they read or, while they are edited, the notes' editor itself. */
import { type AgendaItem, numberOf } from '../../../shared/agenda/agenda';
import type { Meeting } from '../../../shared/meeting/meeting';
import { linesOf } from '../../../shared/minutes/generated';
import { placesInLists } from '../../../shared/minutes/list-places';
import type { Finding } from '../../../shared/minutes/checks/finding';
import { Button } from '../../ui/button';
import { NotesEditor } from '../live/notes/notes-editor';
import { blockElementId, changeIdOf, elementIdOf } from './places';
import { PageBlock } from './page-block';
import styles from './page.module.css';
import type { Span } from './marks';

interface Props {
  readonly item: AgendaItem;
  readonly meeting: Meeting;
  readonly findings: readonly Finding[];
  /** The id of the element a finding led to last. */
  readonly goneTo: string | null;
  readonly isEdited: boolean;
  readonly onEdit: (isEdited: boolean) => void;
}

const NO_LIST = { kind: 'paragraph', level: 1 } as const;

const spansIn = (findings: readonly Finding[], id: string): readonly Span[] =>
  findings.flatMap(({ place }) => (place.kind === 'block' && place.blockId === id ? [place] : []));

function AsItReads({ item, meeting, findings, goneTo }: Props) {
  const lines = linesOf(meeting, item.id);
  const numbers = placesInLists(lines.map((line) => (line.by === 'clerk' ? line.block : NO_LIST)));
  if (lines.length === 0) return <p className={styles['empty']}>Nothing written here.</p>;
  return lines.map((line, i) =>
    line.by === 'clerk' ? (
      <PageBlock
        key={line.block.id}
        block={line.block}
        number={numbers[i]?.label ?? null}
        meeting={meeting}
        spans={spansIn(findings, line.block.id)}
        isGoneTo={goneTo === blockElementId(line.block.id)}
      />
    ) : (
      <p key={line.key} className={styles['own']}>
        <span className="visually-hidden">Written by Boardside: </span>
        {line.text}
      </p>
    ),
  );
}

export function PageItem(props: Props) {
  const { item, meeting, goneTo, isEdited, onEdit } = props;
  const id = elementIdOf({ kind: 'item', itemId: item.id });
  return (
    <section aria-labelledby={id} className={styles['item']} data-edited={isEdited ? '' : undefined}>
      <div className={styles['title']}>
        <h2 id={id} data-gone-to={goneTo === id ? '' : undefined}>
          {numberOf(meeting.agenda, item.id)} {item.title}
        </h2>
        <Button
          size="small"
          look="quiet"
          id={changeIdOf({ kind: 'item', itemId: item.id })}
          aria-label={`${isEdited ? 'Done with' : 'Edit'}: ${item.title}`}
          onPress={() => onEdit(!isEdited)}
        >
          {isEdited ? 'Done' : 'Edit'}
        </Button>
      </div>
      {isEdited ? <NotesEditor item={item} meetingId={meeting.id} /> : <AsItReads {...props} />}
    </section>
  );
}
