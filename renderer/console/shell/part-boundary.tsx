/**
 * When one part of the screen cannot be drawn the others go on, and the words in
 * it are safe: an editor that goes hands its words over (live/notes/held-notes.ts).
 */
import { Component, type ReactNode } from 'react';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import styles from './part-boundary.module.css';

interface Props {
  /** As it stands in a sentence: "the agenda". */
  readonly part: string;
  readonly children: ReactNode;
}

export class PartBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert" className={styles['failed']}>
        <Notice
          tone="danger"
          actions={<Button onPress={() => this.setState({ hasFailed: false })}>Try again</Button>}
        >
          Boardside could not draw {this.props.part}. The meeting goes on and what you typed is kept. Try
          again; if it fails again, close Boardside and open it: everything saved will be there.
        </Notice>
      </div>
    );
  }
}
