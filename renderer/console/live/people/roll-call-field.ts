/** What stands in the find-or-add field. A line may be begun elsewhere ("Ruth Oyelaran for ") and finished there. */
import { create } from 'zustand';
import { goTo } from '../../../actions/targets';

export const useRollCallField = create<{ readonly line: string }>(() => ({ line: '' }));

export const setLine = (line: string): void => useRollCallField.setState({ line });

export function beginLine(line: string): void {
  setLine(line);
  goTo('find-person');
}
