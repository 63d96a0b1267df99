/** When the meeting will end, in words and a shape; F8 shows how that adds up and, when late, the ways back. */
import { Suspense, useRef } from 'react';
import type { Meeting } from '../../../shared/meeting/meeting';
import { ActionKey } from '../../actions/action-key';
import { actionById, perform } from '../../actions/table';
import { useSecond } from '../../bridge/clock';
import { useConsole } from '../../bridge/console-store';
import { Press } from '../../ui/press';
import { type Finish, finishOf } from './finish';
import styles from './finish-pill.module.css';
import { FinishDetails } from './parts-fetched-later';
import { Shape, type ShapeName } from './shape';

const SHAPES: Readonly<Record<Finish['tone'], ShapeName>> = {
  fine: 'tick',
  attention: 'triangle',
  over: 'square',
};

export function FinishPill({ meeting }: { readonly meeting: Meeting }) {
  const pill = useRef<HTMLButtonElement>(null);
  const isOpen = useConsole((s) => s.overlay === 'finish');
  const finish = finishOf(meeting, useSecond());
  return (
    <>
      <Press
        ref={pill}
        className={styles['pill']}
        data-tone={finish.tone}
        onPress={() => perform(actionById('show-finish'))}
      >
        <Shape name={SHAPES[finish.tone]} />
        {finish.words}
        {finish.tone !== 'fine' && <span aria-hidden="true">▸</span>}
        <ActionKey keys="F8" />
      </Press>
      <Suspense>{isOpen ? <FinishDetails pill={pill} meeting={meeting} /> : null}</Suspense>
    </>
  );
}
