/** A point as a sentence of a paper: "what do you offer" → "What do you offer?", "a key" → "A key." */
import { asSentence } from '../minutes/wording';

const ASKS =
  /^(?:how|what|when|where|which|who|whom|whose|why|do|does|did|is|are|was|were|will|would|can|could|should|have|has|may|might)\b/i;
const IS_OPEN = /[\p{L}\p{N})]$/u;

export function asAsked(text: string): string {
  const words = text.trim();
  return asSentence(ASKS.test(words) && IS_OPEN.test(words) ? `${words}?` : words);
}
