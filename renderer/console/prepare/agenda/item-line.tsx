import type { ItemStatus } from '../../../../shared/agenda/agenda';
import { leadWords } from '../../../actions/lead-words';
import { useMeeting } from '../../../bridge/console-store';
import { Badge } from '../../../ui/badge';
import { WidgetButton } from '../../../ui/widget-button';
import { type ItemRow, itemLine } from './agenda-rows';
import styles from './agenda.module.css';

export type ItemAct = 'up' | 'down' | 'remove';

const STATUS: Readonly<Record<ItemStatus, string | null>> = {
  planned: null,
  running: 'running now',
  paused: 'set aside',
  closed: 'taken',
  deferred: 'deferred',
};

interface ItemLineProps {
  readonly row: ItemRow;
  readonly onAct: (act: ItemAct) => void;
}

/** A row of the agenda: number, title and who, minutes, and the ways to move it. */
export function ItemLine({ row, onAct }: ItemLineProps) {
  const { item, number, isFirst, isLast } = row;
  const line = itemLine(item);
  const status = STATUS[item.status];
  const lead = useMeeting((m) => leadWords(m, item.id));
  return (
    <>
      <span className={styles['number']}>{number}</span>
      <div className={styles['what']}>
        <p className={styles['title']}>{item.title}</p>
        {line === '' ? null : <p className={styles['line']}>{line}</p>}
        {item.isYoungPeopleLed || item.isGroupWork || lead !== null || status !== null ? (
          <p className={styles['badges']}>
            {item.isYoungPeopleLed ? <Badge tone="young">young people lead</Badge> : null}
            {lead === null ? null : <Badge>{lead}</Badge>}
            {item.isGroupWork ? <Badge>group work</Badge> : null}
            {status === null ? null : (
              <Badge tone={item.status === 'running' ? 'running' : 'plain'}>{status}</Badge>
            )}
          </p>
        ) : null}
      </div>
      <span className={styles['minutes']}>
        {item.allottedMinutes === null ? '' : `${item.allottedMinutes} min`}
      </span>
      <span className={styles['moves']}>
        {/* React-aria takes the keyboard's part: Enter lifts, arrows carry, Enter sets down. */}
        <WidgetButton look="quiet" size="small" slot="drag" aria-label={`Drag: ${item.title}`}>
          ⠿
        </WidgetButton>
        <WidgetButton
          look="quiet"
          size="small"
          data-move="up"
          isDisabled={isFirst}
          aria-label={`Move up: ${item.title}`}
          onPress={() => onAct('up')}
        >
          ↑
        </WidgetButton>
        <WidgetButton
          look="quiet"
          size="small"
          data-move="down"
          isDisabled={isLast}
          aria-label={`Move down: ${item.title}`}
          onPress={() => onAct('down')}
        >
          ↓
        </WidgetButton>
        <WidgetButton
          look="quiet"
          size="small"
          aria-label={`Remove: ${item.title}`}
          onPress={() => onAct('remove')}
        >
          ✕
        </WidgetButton>
      </span>
    </>
  );
}
