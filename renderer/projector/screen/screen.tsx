/**
 * One picture of the wall: the projector's window, and the small one in the console, which is the same at a smaller
 * scale. Chooses the slide; without a clock to trust it shows no slide that tells a time.
 */
import type { ReactNode } from 'react';
import { assertNever } from '../../../shared/kernel/assert-never';
import type { ProjectorView } from '../../../shared/projector/projector-view';
import type { Settings } from '../../../shared/ipc/messages';
import type { Touch } from '../../bridge/clock';
import { BetweenSlide } from '../between/between-slide';
import { BlankSlide } from '../blank/blank-slide';
import { BreakSlide } from '../break/break-slide';
import { CloseSlide } from '../close/close-slide';
import { DecisionSlide } from '../decision/decision-slide';
import { ItemSlide } from '../item/item-slide';
import { Frame } from '../parts/frame';
import { IsPicture } from '../parts/landmarks';
import { LostTouch, Waiting } from '../quiet/quiet-slide';
import { TermSlide } from '../term/term-slide';
import { WelcomeSlide } from '../welcome/welcome-slide';
import './screen.css';

/** Slides that keep their clock and chair while a term is up. */
const STANDS_BESIDE_A_TERM: ReadonlySet<string> = new Set(['item', 'group-work', 'blank']);

function Slide({ view }: { readonly view: ProjectorView }) {
  const { isFrozen, shownTerm, slide } = view;
  if (shownTerm && !STANDS_BESIDE_A_TERM.has(slide.kind)) return <TermSlide term={shownTerm} />;
  switch (slide.kind) {
    case 'welcome':
      return <WelcomeSlide board={view.board} slide={slide} isFrozen={isFrozen} />;
    case 'item':
      return <ItemSlide slide={slide} isFrozen={isFrozen} term={shownTerm} />;
    case 'group-work':
      return <ItemSlide slide={{ ...slide, kind: 'item' }} isFrozen={isFrozen} term={shownTerm} />;
    case 'between':
      return <BetweenSlide slide={slide} />;
    case 'break':
      return <BreakSlide slide={slide} isFrozen={isFrozen} />;
    case 'decision':
      return <DecisionSlide slide={slide} />;
    case 'close':
      return <CloseSlide slide={slide} />;
    case 'blank':
      return null;
    default:
      return assertNever(slide);
  }
}

function pictureOf(view: ProjectorView | null, touch: Touch): ReactNode {
  if (touch === 'lost') return <LostTouch />;
  if (touch === 'waiting' || view === null) return <Waiting />;
  if (view.slide.kind === 'blank') return <BlankSlide line={view.line} />;
  return (
    <Frame view={view}>
      <Slide view={view} />
    </Frame>
  );
}

export interface ScreenProps {
  readonly view: ProjectorView | null;
  readonly touch: Touch;
  readonly type: Settings['projectorType'];
  /** It stands in another page, as a picture. */
  readonly isPicture?: boolean;
}

export const Screen = ({ view, touch, type, isPicture = false }: ScreenProps) => (
  <IsPicture value={isPicture}>
    <div className="wall-screen" data-type={type}>
      <div className="wall-unit">{pictureOf(view, touch)}</div>
    </div>
  </IsPicture>
);
