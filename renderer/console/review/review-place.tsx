/** The whole minutes on one page, and beside it what is odd in them: looked over before they are sent. */
import { useCallback, useMemo, useState } from 'react';
import type { ItemId } from '../../../shared/kernel/ids';
import type { Finding } from '../../../shared/minutes/checks/finding';
import { useMeeting } from '../../bridge/console-store';
import { PartBoundary } from '../shell/part-boundary';
import styles from './findings.module.css';
import { FindingsList } from './findings-list';
import { PageHead } from './page-head';
import { PageItem } from './page-item';
import { PlannedActual } from './planned-actual';
import page from './page.module.css';
import { changeIdOf, elementIdOf, inOrderOfThePage } from './places';
import { Silenced } from './silenced';
import { useFindings } from './use-findings';

/** What a finding is about may be in an open editor, and then only its item is there. */
const elementOf = ({ place }: Finding): HTMLElement | null =>
  document.getElementById(elementIdOf(place)) ??
  (place.kind === 'block'
    ? document.getElementById(elementIdOf({ kind: 'item', itemId: place.itemId }))
    : null);

export function ReviewPlace() {
  const meeting = useMeeting((m) => m);
  const { told, silenced } = useFindings();
  const [goneTo, setGoneTo] = useState<string | null>(null);
  const [edited, setEdited] = useState<ItemId | null>(null);
  const findings = useMemo(() => inOrderOfThePage(meeting, told), [meeting, told]);
  const slips = findings.filter(({ isSlip }) => isSlip).length;

  const show = useCallback((finding: Finding, isLeaving: boolean): void => {
    setGoneTo(elementIdOf(finding.place));
    elementOf(finding)?.scrollIntoView({ block: 'center' });
    if (isLeaving) document.getElementById(changeIdOf(finding.place))?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={page['review']}>
      <main className={page['page']}>
        <h1 className="visually-hidden">Review of the minutes</h1>
        <PartBoundary part="the page">
          <PageHead meeting={meeting} goneTo={goneTo} />
          {meeting.agenda.items.map((item) => (
            <PageItem
              key={item.id}
              item={item}
              meeting={meeting}
              findings={findings}
              goneTo={goneTo}
              isEdited={edited === item.id}
              onEdit={(isEdited) => setEdited(isEdited ? item.id : null)}
            />
          ))}
        </PartBoundary>
        <PartBoundary part="the times">
          {meeting.sitting.startedAt !== null && <PlannedActual meeting={meeting} />}
        </PartBoundary>
      </main>
      <aside className={styles['panel']} aria-labelledby="review-findings">
        <h2 id="review-findings" className={styles['heading']}>
          Findings
          <span className={styles['count']}>
            {slips} {slips === 1 ? 'slip' : 'slips'}, {findings.length - slips} advice
          </span>
        </h2>
        <PartBoundary part="the findings">
          <FindingsList findings={findings} onShow={show} />
          <Silenced here={silenced} />
        </PartBoundary>
      </aside>
    </div>
  );
}
