/** The projector's window: what the main process last told it, and nothing it reckoned itself. */
import { useTouch } from '../bridge/clock';
import { useWall } from '../bridge/wall-store';
import { Screen } from './screen/screen';

export function Wall() {
  const touch = useTouch();
  const { view, type } = useWall();
  return <Screen view={view} touch={touch} type={type} />;
}
