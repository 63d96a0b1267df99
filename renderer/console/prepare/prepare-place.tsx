/** Where the clerk makes a meeting ready: its facts, its agenda, who chairs and who is expected. */
import { setConsole, useMeeting } from '../../bridge/console-store';
import { Button } from '../../ui/button';
import { AgendaSection } from './agenda/agenda-section';
import { ChairsSection } from './chairs/chairs-section';
import { FactsSection } from './facts/facts-section';
import { PeopleSection } from './people/people-section';
import styles from './prepare.module.css';
import { stillToDo } from './readiness';
import { phaseWords } from '../library/library-groups';

function Readiness() {
  const meeting = useMeeting((m) => m);
  const missing = stillToDo(meeting);
  const { phase } = meeting.sitting;
  const isPreparing = phase === 'preparing';
  const isReady = missing.length === 0 || !isPreparing;
  const words = !isPreparing
    ? `The meeting is ${phaseWords(phase)}.`
    : missing.length === 0
      ? '✓ Ready for the meeting.'
      : `Still to do: ${missing.join(', ')}.`;
  return (
    <div className={styles['readiness']}>
      <p className={isReady ? styles['ready'] : styles['missing']}>{words}</p>
      <Button look="primary" keys="Alt 3" onPress={() => setConsole({ place: 'live' })}>
        {isPreparing ? 'Go live' : 'Back to the meeting'}
      </Button>
    </div>
  );
}

export function PreparePlace() {
  return (
    <main className={styles['prepare']}>
      <h1 className="visually-hidden">Prepare the meeting</h1>
      <Readiness />
      <div className={styles['left']}>
        <FactsSection />
      </div>
      <div className={styles['middle']}>
        <AgendaSection />
      </div>
      <div className={styles['right']}>
        <ChairsSection />
        <PeopleSection />
      </div>
    </main>
  );
}
