/** Chooses the slide. Without a clock to trust it shows no slide that tells a time. */
import type { ProjectorView } from '../../shared/projector/projector-view';
import { assertNever } from '../../shared/kernel/assert-never';
import { useTouch } from '../bridge/clock';
import { useWall } from '../bridge/wall-store';
import { BetweenSlide } from './between/between-slide';
import { BreakSlide } from './break/break-slide';
import { CloseSlide } from './close/close-slide';
import { ItemSlide } from './item/item-slide';
import { Frame } from './parts/frame';
import { LostTouch, Waiting } from './quiet/quiet-slide';
import { TermSlide } from './term/term-slide';
import { WelcomeSlide } from './welcome/welcome-slide';

function Slide({ view }: { readonly view: ProjectorView }) {
  const { shownTerm, slide } = view;
  if (shownTerm && slide.kind !== 'item') return <TermSlide term={shownTerm} />;
  switch (slide.kind) {
    case 'welcome':
      return <WelcomeSlide board={view.board} slide={slide} />;
    case 'item':
      return <ItemSlide slide={slide} term={shownTerm} />;
    case 'group-work':
      return <ItemSlide slide={{ ...slide, kind: 'item' }} term={shownTerm} />;
    case 'between':
      return <BetweenSlide slide={slide} />;
    case 'break':
      return <BreakSlide slide={slide} />;
    case 'close':
      return <CloseSlide slide={slide} />;
    default:
      return assertNever(slide);
  }
}

export function Wall() {
  const touch = useTouch();
  const { view } = useWall();
  if (touch === 'lost') return <LostTouch />;
  if (touch === 'waiting' || view === null) return <Waiting />;
  return (
    <Frame view={view}>
      <Slide view={view} />
    </Frame>
  );
}
