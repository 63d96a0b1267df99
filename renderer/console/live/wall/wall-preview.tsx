/**
 * The projector, small: the view the main process told it, drawn by the same slides at a smaller scale and in the same
 * shape. For the eye alone; what it says is said beside it in words.
 */
import type { CSSProperties } from 'react';
import { isMac, keyCaps } from '../../../actions/keys';
import { actionById } from '../../../actions/table';
import { useTouch } from '../../../bridge/clock';
import { useConsole } from '../../../bridge/console-store';
import { Screen } from '../../../projector/screen/screen';
import { useSame } from '../../../ui/use-same';
import { Shape } from '../../shell/shape';
import { wallState } from '../../shell/wall-state';
import { wallWords } from './wall-words';
import styles from './wall-preview.module.css';

/** Their keys share the keys held down, which are said once. */
const SHORT_NAMES = [
  ['freeze-projector', 'freeze'],
  ['blank-projector', 'blank'],
  ['projector-line', 'line'],
  ['read-back', 'decision'],
] as const;

const capsOf = (id: string): string[] => keyCaps(actionById(id).keys ?? '', isMac()).split(' ');

function Keys() {
  return (
    <ul
      className={styles['keys']}
      aria-label={`Keys of the projector, with ${capsOf('read-back').slice(0, -1).join(' and ')}`}
    >
      <li aria-hidden="true">{capsOf('read-back').slice(0, -1).join(' ')} and</li>
      {SHORT_NAMES.map(([id, name]) => (
        <li key={id}>
          <kbd>{capsOf(id).at(-1)}</kbd> {name}
        </li>
      ))}
    </ul>
  );
}

export function WallPreview() {
  const touch = useTouch();
  const view = useConsole((s) => s.wall);
  const shape = useConsole((s) => s.projector.shape);
  const { projectorTheme, projectorType } = useConsole((s) => s.settings);
  const state = useSame(wallState({ projector: useConsole((s) => s.projector), wall: view }));
  return (
    <section className={styles['wall']} aria-label="The projector">
      <div
        className={styles['picture']}
        data-theme={projectorTheme}
        style={{ '--shape': shape } as CSSProperties}
        aria-hidden="true"
        inert
      >
        <div className={styles['scaled']}>
          <Screen view={view} touch={touch} type={projectorType} isPicture />
        </div>
      </div>
      <p className={styles['words']} data-needs-you={state.needsYou ? '' : undefined}>
        <Shape name={state.shape} size={12} /> Projector {state.inFull}
        <span className="visually-hidden">: {wallWords(view)}</span>
      </p>
      <Keys />
    </section>
  );
}
