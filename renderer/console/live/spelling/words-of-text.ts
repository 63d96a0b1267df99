/** The words of a text that a dictionary can say something about, and those it need not be asked about. */
import { listName } from '../../../../shared/attendance/naming';
import type { Meeting } from '../../../../shared/meeting/meeting';

export interface WordAt {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const ADDRESS = /\S*(?:\/\/|@|www\.)\S*/g;

/** What an English dictionary can say something about; a word in Hebrew or Arabic letters is none of its business. */
const IS_LATIN = /^[\p{Script=Latin}\p{M}'’-]+$/u;

/** No addresses, nothing in other letters or with digits on it, no acronyms; a hyphenated word by its parts. */
export function wordsOfText(text: string): WordAt[] {
  // Addresses are blanked, so that places stay what they are.
  const plain = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  return [...plain.matchAll(WORD)].flatMap((m): WordAt[] => {
    const beside = `${plain.charAt(m.index - 1)}${plain.charAt(m.index + m[0].length)}`;
    if (!IS_LATIN.test(m[0]) || /\d/.test(beside) || /^\p{Lu}[\p{Lu}\d’'s-]*$/u.test(m[0])) return [];
    let from = m.index;
    return m[0].split('-').map((part) => {
      const at = { word: part.replaceAll('’', "'"), from, to: from + part.length };
      from = at.to + 1;
      return at;
    });
  });
}

/** Words of the trade, of its titles and of the country today that the dictionary lacks. */
const OF_THE_BOARD =
  'wellbeing Ofsted SENCO fosterer fosterers microsite signposting placements commissioners multi co safeguarding kinship ' +
  'Cllr Cllrs Mx ie eg Barnardo covid wifi lockdown foodbank foodbanks neurodiversity neurodivergent neurodiverse ' +
  'dyscalculia mentee mentees onboarding workstream workstreams coproduction coproduced ringfenced livestream';

const bare = (word: string): string => word.toLowerCase().replace(/'s?$/, '');

/** Words that stand in this meeting's own papers: people, titles, places; and those the clerk added. */
export function wordsOfBoard(
  { facts, attendance, agenda }: Meeting,
  added: readonly string[],
): ReadonlySet<string> {
  const texts = [
    OF_THE_BOARD,
    facts.council,
    facts.board,
    facts.venue,
    facts.youngPeoplesCouncil,
    ...attendance.people.flatMap((p) => [listName(p.name), p.role]),
    ...agenda.items.flatMap((i) => [i.title, ...i.presenters.flatMap((p) => [p.name, p.team ?? ''])]),
    ...added,
  ];
  return new Set(texts.flatMap((text) => [...text.matchAll(WORD)].flatMap((m) => m[0].split('-'))).map(bare));
}

export const isOfBoard = (word: string, board: ReadonlySet<string>): boolean => board.has(bare(word));
