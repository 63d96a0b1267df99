/** The blocks of an item or an appendix, neighbours of one list as a list. */
import type { ReactNode } from 'react';
import { assertNever } from '../../shared/kernel/assert-never';
import type { DocumentBlock, DocumentTable } from '../../shared/minutes/document';
import { actionTail, questionTail, quoteTail } from '../../shared/minutes/wording';
import { Words } from './document-words';
import styles from './minutes-page.module.css';

type Part = DocumentBlock | DocumentTable;
type Listed = Extract<DocumentBlock, { kind: 'bullet' | 'numbered' }>;

/* Parts of a document have no identity but their place, so they are keyed by it. */
/* oxlint-disable react/no-array-index-key */

function Table({ columns, rows }: DocumentTable) {
  return (
    <table className={styles['lined']}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, i) => (
          <tr key={i}>
            {cells.map((cell, at) => (
              <td key={at} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List({ parts }: { readonly parts: readonly Listed[] }) {
  const items = parts.map((part, i) => (
    <li key={i} dir="auto" className={part.level === 2 ? styles['second'] : undefined}>
      {part.kind === 'numbered' && <span className={styles['mark']}>{part.label} </span>}
      <Words {...part} />
    </li>
  ));
  // The marks of a numbered list are printed words, the same in every file.
  return parts[0]?.kind === 'numbered' ? <ol className={styles['marked']}>{items}</ol> : <ul>{items}</ul>;
}

const tailed = (tail: string): string => (tail === '' ? '' : ` ${tail}`);

function One({ part }: { readonly part: Exclude<Part, Listed> }) {
  switch (part.kind) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Words {...part} />
        </p>
      );
    case 'sub-heading':
      return (
        <h3 dir="auto">
          <Words {...part} />
        </h3>
      );
    case 'resolved':
      return (
        <>
          <p className={styles['label']}>Resolved:</p>
          {part.statements.map((statement, i) => (
            <p key={i} dir="auto" className={styles['statement']}>
              <Words text={statement} links={part.links?.[i]} />
            </p>
          ))}
        </>
      );
    case 'action':
    case 'question':
      return (
        <p dir="auto">
          <strong>{part.kind === 'action' ? 'Action:' : 'Question:'}</strong> <Words {...part} />
          {tailed(part.kind === 'action' ? actionTail(part) : questionTail(part))}
        </p>
      );
    case 'quote':
      return (
        <p dir="auto" className={styles['quote']}>
          <Words {...part} />
          {tailed(quoteTail(part))}
        </p>
      );
    case 'table':
      return <Table {...part} />;
    default:
      return assertNever(part);
  }
}

const isListed = (part: Part): part is Listed => part.kind === 'bullet' || part.kind === 'numbered';

const goesOn = (part: Part, list: readonly Listed[]): boolean =>
  part.kind === list[0]?.kind && !(part.kind === 'numbered' && part.isFirst);

export function Content({ parts }: { readonly parts: readonly Part[] }) {
  const drawn: ReactNode[] = [];
  let list: Listed[] = [];
  const endList = (): void => {
    if (list.length > 0) drawn.push(<List key={drawn.length} parts={list} />);
    list = [];
  };
  for (const part of parts) {
    if (!goesOn(part, list)) endList();
    if (isListed(part)) list.push(part);
    else drawn.push(<One key={drawn.length} part={part} />);
  }
  endList();
  return drawn;
}
