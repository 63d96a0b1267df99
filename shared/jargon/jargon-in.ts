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

/** Terms of these texts in the order in which they first appear, each once. */
export function jargonIn(texts: readonly string[], glossary: Glossary = usualGlossary): readonly Term[] {
  const index = indexOf(glossary);
  return [...new Set(texts.flatMap((text) => acronymsIn(text, index).map(({ term }) => term)))];
}
