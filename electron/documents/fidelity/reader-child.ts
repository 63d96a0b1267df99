// The process in which `npm run fidelity` reads one document. The paper it is to be is the first argument.
import type { Paper } from '../document-refusal';
import { type DocumentSource, readDocumentText } from '../read-document-text';

const paper: Paper = process.argv[2] === 'minutes' ? 'minutes' : 'agenda';

process.once('message', (source: DocumentSource) => {
  void readDocumentText(source, paper).then((result) => process.send?.(result));
});
