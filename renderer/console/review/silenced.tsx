/** What the clerk hears no more of, here and for good, each with the way to hear it again. */
import type { CheckName } from '../../../shared/minutes/checks/check-names';
import type { Finding } from '../../../shared/minutes/checks/finding';
import { CHECKS } from '../../../shared/minutes/checks/findings';
import { changeSettings } from '../../actions/change-settings';
import { useConsole } from '../../bridge/console-store';
import { Button } from '../../ui/button';
import { keepAndSay } from '../prepare/keep';
import styles from './findings.module.css';

export const titleOf = (name: CheckName): string =>
  CHECKS.find((check) => check.name === name)?.title ?? name;

export function Silenced({ here }: { readonly here: readonly Finding[] }) {
  const checks = useConsole((s) => s.settings.silencedChecks);
  const count = here.length + checks.length;
  if (count === 0) return null;
  return (
    <details className={styles['silenced']}>
      <summary>Silenced ({count})</summary>
      <ul>
        {here.map(({ key, sentence }) => (
          <li key={key}>
            <span>{sentence}</span>
            <Button
              size="small"
              aria-label={`Hear again: ${sentence}`}
              onPress={() => void keepAndSay({ type: 'HearFindingAgain', key }, 'It is told again.')}
            >
              Hear again
            </Button>
          </li>
        ))}
        {checks.map((name) => (
          <li key={name}>
            <span>For good: {titleOf(name)}</span>
            <Button
              size="small"
              aria-label={`Hear again: ${titleOf(name)}`}
              onPress={() =>
                void changeSettings({ silencedChecks: checks.filter((other) => other !== name) })
              }
            >
              Hear again
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
