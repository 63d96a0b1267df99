/**
 * The finished minutes as a page: the preview beside the notes and the PDF are
 * both this. It draws the MinutesDocument and knows nothing of the meeting, so
 * what the clerk sees, what is printed and what Word opens are one.
 */
import { memo } from 'react';
import type { AttendanceTable, DocumentItem, MinutesDocument } from '../../shared/minutes/document';
import { DRAFT_MARK } from '../../shared/minutes/wording';
import { Content } from './document-content';
import { type Surface, SurfaceContext } from './document-words';
import styles from './minutes-page.module.css';

function Attendance({ heading, rows }: AttendanceTable) {
  return (
    <>
      <h3>{heading}</h3>
      <table className={styles['attendance']}>
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

/** A document is composed anew at every change, mostly to the same items: drawn again is only what reads otherwise. */
const Item = memo(
  function Item({ item }: { readonly item: DocumentItem }) {
    return (
      <section data-item={item.number}>
        <h2 className={styles['numbered']}>
          <span className={styles['number']}>{item.number}.</span> <span dir="auto">{item.title}</span>
        </h2>
        <Content parts={item.content} />
      </section>
    );
  },
  (was, now) => JSON.stringify(was.item) === JSON.stringify(now.item),
);

interface Props {
  readonly minutes: MinutesDocument;
  /** On the screen the mark of a draft stands on the page itself; on paper it is in the header of each. */
  readonly surface: Surface;
}

export function MinutesPage({ minutes, surface }: Props) {
  const { appendices, attendance, heading, isDraft, items, opening } = minutes;
  const lists = attendance.filter(({ rows }) => rows.length > 0);
  return (
    <SurfaceContext.Provider value={surface}>
      <div className={styles['page']} lang="en-GB">
        {surface === 'screen' && isDraft && <p className={styles['draft']}>{DRAFT_MARK}</p>}
        <p className={styles['council']}>{heading.council}</p>
        <h1>{heading.board}</h1>
        <p className={styles['held']}>{heading.held}</p>
        {lists.length > 0 && (
          <section>
            <h2>Present:</h2>
            {lists.map((list) => (
              <Attendance key={list.heading} {...list} />
            ))}
          </section>
        )}
        <Content parts={opening} />
        {items.map((item) => (
          <Item key={item.number} item={item} />
        ))}
        {appendices.map(({ title, content }) => (
          <section key={title} className={styles['appendix']}>
            <h2>{title}</h2>
            <Content parts={content} />
          </section>
        ))}
      </div>
    </SurfaceContext.Provider>
  );
}
