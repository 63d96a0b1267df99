/** One item on the page: its minutes as they read or, while they are edited, the notes' editor itself. */
import { type AgendaItem, numberOf } from '../../../shared/agenda/agenda';
import type { Meeting } from '../../../shared/meeting/meeting';
import { blocksOf } from '../../../shared/minutes/blocks';
import type { Finding } from '../../../shared/minutes/checks/finding';
import { Button } from '../../ui/button';
import { NotesEditor } from '../live/notes/notes-editor';
import { blockElementId, changeIdOf, elementIdOf } from './places';
import type { OwnWords } from './written-by-boardside';
import { PageBlock } from './page-block';
import styles from './page.module.css';
import type { Span } from './marks';

interface Props {
  readonly item: AgendaItem;
  readonly meeting: Meeting;
  readonly findings: readonly Finding[];
  /** What Boardside writes in it itself. */
  readonly own: OwnWords;
  /** The id of the element a finding led to last. */
  readonly goneTo: string | null;
  readonly isEdited: boolean;
  readonly onEdit: (isEdited: boolean) => void;
}

const spansIn = (findings: readonly Finding[], id: string): readonly Span[] =>
  findings.flatMap(({ place }) => (place.kind === 'block' && place.blockId === id ? [place] : []));

const Own = ({ words }: { readonly words: readonly string[] }) =>
  words.map((text) => (
    <p key={text} className={styles['own']}>
      <span className="visually-hidden">Written by Boardside: </span>
      {text}
    </p>
  ));

function AsItReads({ item, meeting, findings, goneTo, own }: Props) {
  const blocks = blocksOf(meeting.minutes, item.id);
  if (blocks.length + own.before.length + own.after.length === 0)
    return <p className={styles['empty']}>Nothing written here.</p>;
  return (
    <>
      <Own words={own.before} />
      {blocks.map((block) => (
        <PageBlock
          key={block.id}
          block={block}
          meeting={meeting}
          spans={spansIn(findings, block.id)}
          isGoneTo={goneTo === blockElementId(block.id)}
        />
      ))}
      <Own words={own.after} />
    </>
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
