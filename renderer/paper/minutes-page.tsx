/**
 * The finished minutes as a page: the preview beside the notes and the PDF are
 * both this. It draws the MinutesDocument and knows nothing of the meeting, so
 * what the clerk sees, what is printed and what Word opens are one.
 */
import { memo, type ReactNode } from 'react';
import { assertNever } from '../../shared/kernel/assert-never';
import type {
  AttendanceTable,
  DocumentBlock,
  DocumentItem,
  MinutesDocument,
} from '../../shared/minutes/document';
import { actionTail, DRAFT_MARK } from '../../shared/minutes/wording';
import styles from './minutes-page.module.css';

function List({ heading, rows }: AttendanceTable) {
  return (
    <>
      <h3>{heading}</h3>
      <table>
        <caption className="visually-hidden">{heading}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, role }, i) => (
            // Two people may share name and role; rows have no other identity here.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={i}>
              <td>{name}</td>
              <td>{role}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Block({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <p dir="auto">{block.text}</p>;
    case 'sub-heading':
      return <h3 dir="auto">{block.text}</h3>;
    case 'bullet':
      return (
        <li dir="auto" className={block.level === 2 ? styles['second'] : undefined}>
          {block.text}
        </li>
      );
    case 'resolved':
      return (
        <>
          <p className={styles['label']}>Resolved:</p>
          {block.statements.map((statement, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- statements have no identity but their place
            <p key={i} dir="auto" className={styles['statement']}>
              {statement}
            </p>
          ))}
        </>
      );
    case 'action': {
      const tail = actionTail(block);
      return (
        <p dir="auto">
          <strong>Action:</strong> {block.text}
          {tail === '' ? null : ` ${tail}`}
        </p>
      );
    }
    default:
      return assertNever(block);
  }
}

/** Neighbouring bullets are one list. */
function Content({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  const drawn: ReactNode[] = [];
  for (let i = 0; i < blocks.length; ) {
    const rest = blocks.slice(i);
    const end = rest.findIndex(({ kind }) => kind !== 'bullet');
    const bullets = rest.slice(0, end === -1 ? rest.length : end);
    if (bullets.length > 0)
      drawn.push(
        <ul key={i}>
          {bullets.map((block, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- blocks of a document have no identity but their place
            <Block key={at} block={block} />
          ))}
        </ul>,
      );
    else drawn.push(<Block key={i} block={rest[0] as DocumentBlock} />);
    i += Math.max(1, bullets.length);
  }
  return drawn;
}

/** A document is composed anew at every change, mostly to the same items: drawn again is only what reads otherwise. */
const Item = memo(
  function Item({ item }: { readonly item: DocumentItem }) {
    return (
      <section data-item={item.number}>
        <h2 className={styles['numbered']}>
          <span className={styles['number']}>{item.number}.</span> <span>{item.title}</span>
        </h2>
        <Content blocks={item.content} />
      </section>
    );
  },
  (was, now) => JSON.stringify(was.item) === JSON.stringify(now.item),
);

interface Props {
  readonly minutes: MinutesDocument;
  /** The mark of a draft stands on the page itself; in print it is in every page's header instead. */
  readonly isMarked?: boolean;
}

export function MinutesPage({ minutes, isMarked = false }: Props) {
  const { attendance, heading, isDraft, items, opening } = minutes;
  const lists = attendance.filter(({ rows }) => rows.length > 0);
  return (
    <div className={styles['page']} lang="en-GB">
      {isMarked && isDraft && <p className={styles['draft']}>{DRAFT_MARK}</p>}
      <p className={styles['council']}>{heading.council}</p>
      <h1>{heading.board}</h1>
      <p className={styles['held']}>{heading.held}</p>
      {lists.length > 0 && (
        <section>
          <h2>Present:</h2>
          {lists.map((list) => (
            <List key={list.heading} {...list} />
          ))}
        </section>
      )}
      <Content blocks={opening} />
      {items.map((item) => (
        <Item key={item.number} item={item} />
      ))}
    </div>
  );
}
