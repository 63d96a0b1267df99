// The process in which documents are read: mammoth and pdf.js get files from anywhere, so they run apart from the app, where
// they can hang or run out of memory without the meeting noticing. One document, one answer, then the parent ends it.
/// <reference types="electron" />
import { type DocumentSource, readDocumentText } from './read-document-text';

process.parentPort.once('message', (message: { readonly data: unknown }) => {
  void readDocumentText(message.data as DocumentSource).then((result) =>
    process.parentPort.postMessage(result),
  );
});
