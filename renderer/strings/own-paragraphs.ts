import type { GeneratedKey } from '../../shared/minutes/blocks';

/** What each paragraph says that Boardside writes itself, as in "The welcome and apologies: left out". */
export const OWN_PARAGRAPHS: Readonly<Record<GeneratedKey, string>> = {
  chairing: 'who chaired',
  welcome: 'the welcome and apologies',
  'substitutes-for-people': 'who came for whom',
  'substitutes-for-organisations': 'who came for which organisation',
  late: 'who came late',
  left: 'who left early',
  approval: 'that the notes were agreed',
  deferred: 'that it was deferred',
  'next-meeting': 'the next meeting',
};
