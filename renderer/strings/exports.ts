import type { SavedExport } from '../../shared/ipc/messages';

/** What was saved, as the beginning of "… saved as": "The draft minutes are". */
export function savedWords({ kind, isDraft }: Pick<SavedExport, 'kind' | 'isDraft'>): string {
  const minutes = isDraft ? 'draft minutes' : 'final minutes';
  return {
    minutes: `The ${minutes} are`,
    pdf: `The ${minutes} are`,
    text: `The ${minutes} as plain text are`,
    'action-sheet': 'The action sheet is',
    register: 'The attendance register is',
    'running-sheet': 'The running sheet for the co-chairs is',
    'planned-actual': 'The planned and actual times are',
    template: 'An example of a template is',
  }[kind];
}
