// The process in which documents are read: mammoth and pdf.js get files from anywhere, so they run apart from the app, where
// they can hang or run out of memory without the meeting noticing. One document, one answer, then the parent ends it.
/// <reference types="electron" />
import { type DocumentSource, readDocumentText } from './read-document-text';
import { readPeopleFile } from './read-people-table';
import type { PeopleFile } from './reader-client';

process.parentPort.once('message', (message: { readonly data: unknown }) => {
  const asked = message.data as DocumentSource | PeopleFile;
  const reading =
    typeof asked !== 'string' && 'people' in asked ? readPeopleFile(asked.people) : readDocumentText(asked);
  void reading.then((result) => process.parentPort.postMessage(result));
});
