/**
 * What may stand in a council's template, where, and what must. A name opens a
 * place ("{#items}" … "{/items}") in which further names hold; a name that holds
 * around a place does not hold in it, so that a slip is found and not filled
 * with something else. Kept in step with docs/WORD-TEMPLATES.md by a test.
 */
export interface Place {
  /** Words that are put in: `{held}`. */
  readonly words: Readonly<Record<string, Need>>;
  /** What is repeated, or left out: `{#items}` … `{/items}`. */
  readonly repeated: Readonly<Record<string, { readonly need: Need; readonly place: Place }>>;
}

/** Without what must be there something of the minutes would be lost. */
type Need = 'must' | 'may';

const place = (
  words: Place['words'],
  repeated: Readonly<Record<string, readonly [Need, Place]>> = {},
): Place => ({
  words,
  repeated: Object.fromEntries(
    Object.entries(repeated).map(([name, [need, inside]]) => [name, { need, place: inside }]),
  ),
});

const text = place({ text: 'must' });

const numbered = place({ label: 'must', text: 'must' });

const content = place(
  {},
  {
    paragraph: ['must', text],
    'sub-heading': ['must', text],
    bullet: ['must', text],
    'sub-bullet': ['must', text],
    numbered: ['must', numbered],
    'sub-numbered': ['must', numbered],
    resolved: ['must', place({}, { statements: ['must', text] })],
    action: ['must', text],
    question: ['must', text],
    quote: ['must', text],
  },
);

/** The whole document, its page headers and footers among it. */
export const TEMPLATE: Place = place(
  { council: 'may', board: 'may', held: 'must', draft: 'must' },
  {
    lists: ['must', place({ heading: 'may' }, { people: ['must', place({ name: 'must', role: 'may' })] })],
    opening: ['must', text],
    items: ['must', place({ number: 'may', title: 'must' }, { content: ['must', content] })],
    appendices: ['must', place({ title: 'must' }, { lines: ['must', text] })],
  },
);

export const namesIn = ({ words, repeated }: Place): string[] => [
  ...Object.keys(words).map((name) => `{${name}}`),
  ...Object.keys(repeated).map((name) => `{#${name}}`),
];
