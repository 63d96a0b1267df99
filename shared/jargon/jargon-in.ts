/** Which of the glossary's terms some texts use. */
import { type AcronymIndex, acronymIndex, acronymsIn } from './acronyms-in-text';
import { type Glossary, type Term, usualGlossary } from './glossary';

const indexes = new WeakMap<Glossary, AcronymIndex>();

/** Asked for at every key, of one and the same glossary. */
function indexOf(glossary: Glossary): AcronymIndex {
  const held = indexes.get(glossary) ?? acronymIndex(glossary);
  indexes.set(glossary, held);
  return held;
}

const MOST_KEPT = 5000;
const foundIn = new WeakMap<AcronymIndex, Map<string, readonly Term[]>>();

/** Of a long item only the block that changed is looked through again. */
function termsIn(text: string, index: AcronymIndex): readonly Term[] {
  const before = foundIn.get(index);
  const kept = before && before.size < MOST_KEPT ? before : new Map<string, readonly Term[]>();
  foundIn.set(index, kept);
  const terms = kept.get(text) ?? acronymsIn(text, index).map(({ term }) => term);
  kept.set(text, terms);
  return terms;
}

/** Terms of these texts in the order in which they first appear, each once. */
export function jargonIn(texts: readonly string[], glossary: Glossary = usualGlossary): readonly Term[] {
  const index = indexOf(glossary);
  return [...new Set(texts.flatMap((text) => termsIn(text, index)))];
}
