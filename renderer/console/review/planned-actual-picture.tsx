/**
 * Planned minutes (an open bar) above the minutes taken (a full one), item by item; then young people's share against
 * the board's aim (a line). A picture only: the table beside it says the same in words and is what is read aloud.
 */
import type { PlannedActual } from '../../../shared/meeting/planned-and-actual';
import styles from './planned-actual.module.css';
import { type Bars, barsOf, PICTURE, sharesOf } from './planned-actual-bars';

const { bar, left, row, shareTop, width } = PICTURE;

function Pair({ bars, at }: { readonly bars: Bars; readonly at: number }) {
  const y = at * row;
  return (
    <g>
      <text className={styles['label']} x={left - 10} y={y + 20} textAnchor="end">
        {bars.label}
      </text>
      <rect className={styles['planned']} x={left} y={y + 4} width={bars.planned} height={bar} rx="2" />
      <rect
        className={bars.isYoungPeopleLed ? styles['young'] : styles['taken']}
        x={left}
        y={y + 5 + bar}
        width={bars.taken}
        height={bar}
        rx="2"
      />
      <text className={styles['minutes']} x={bars.wordsAt} y={y + 20}>
        {bars.words}
      </text>
    </g>
  );
}

function Key() {
  return (
    <p className={styles['key']} aria-hidden="true">
      <span>
        <i data-of="planned" /> planned
      </span>
      <span>
        <i data-of="taken" /> taken
      </span>
      <span>
        <i data-of="young" /> ◆ taken, young people led
      </span>
    </p>
  );
}

export function PlannedActualPicture({ found }: { readonly found: PlannedActual }) {
  const bars = barsOf(found.rows);
  const shares = sharesOf(found.youngPeople);
  const top = bars.length * row + shareTop;
  const height = top + (shares === null ? -shareTop : row + 18);
  return (
    <>
      <Key />
      <svg
        className={styles['picture']}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        {bars.map((pair, at) => (
          <Pair key={pair.id} bars={pair} at={at} />
        ))}
        {shares === null ? null : (
          <g transform={`translate(0 ${top})`}>
            <Pair bars={shares.bars} at={0} />
            <line className={styles['aim']} x1={shares.aim} x2={shares.aim} y1="-2" y2={row + 2} />
            <text className={styles['minutes']} x={shares.aim} y={row + 15} textAnchor="middle">
              {shares.aimWords}
            </text>
          </g>
        )}
      </svg>
    </>
  );
}
