/**
 * Who speaks in the text. A person speaks where their name is the subject of a
 * verb of saying or showing ("Helen Price, Leaving Care Team, explained …"),
 * was welcomed to the meeting, or gave the Board something it received. Who is
 * only spoken of, had done something or would do something, does not.
 */
import type { Passage } from './material';
import { type NamedPerson, personAt } from './names-in-text';
import { isServiceWord } from '../../reading/names';
import { type Sentence, sentencesOf } from './sentences';
import { firstNameAt, firstNameFromAt, personAfterRole } from './subjects';

export interface Speaker extends NamedPerson {
  readonly passage: Passage;
  /** Said to have been there, not to have spoken. */
  readonly isOnlyThere: boolean;
  /** What the text says they are; empty where it does not. */
  readonly role: string;
}

const SAID =
  'acknowledged|added|advised|announced|answered|apologised|asked|clarified|commented|complimented|confirmed|congratulated|demonstrated|emphasised|emphasized|enquired|explained|expressed|fed|highlighted|informed|inquired|introduced|mentioned|outlined|pointed|presented|queried|questioned|reassured|reiterated|reminded|replied|reported|requested|responded|said|spoke|stated|stressed|suggested|summarised|talked|thanked|told|updated';
/** Done as well by people who are not in the room: only where the Board or the meeting is told of in the same breath. */
const WEAK =
  'agreed|chaired|circulated|declared|delivered|described|discussed|gave|invited|led|noted|offered|proposed|provided|raised|recommended|referred|shared|showed|volunteered|welcomed';
const BEEN_THERE = '(?:was|were) (?:also )?(?:welcomed|introduced|in attendance|present at)';
const STOPS =
  'had|has|have|is|was|were|are|be|been|being|will|would|should|could|can|may|might|must|who|whose|whom|which|that|to|did|does|left|attended|joined|visited|wrote|sent|received|agreeing|told that';
const FIRST_VERB = new RegExp(
  `(?<![\\p{L}-])(?:(${BEEN_THERE})|(${SAID})|(${WEAK})|(?:${STOPS}))(?![\\p{L}-])`,
  'u',
);
const STRAIGHT =
  /^(?:,? ?(?:also|then|further|briefly|kindly|again|next|verbally|subsequently|both|therefore|and) ?)?,? ?/;
const TO_THE_ROOM =
  /\b(?:the board|members?|the meeting|the group|the chair|update|presentation|overview|briefing|demonstration|feedback|attendees|everyone|all)\b/i;
const ATTENDED =
  /^ (?:also )?(?:(?:attended|joined) (?:the meeting|the board|on behalf of|from \d)|(?:replaced|substituted for|deputised for) [^.;]{3,80} for (?:this|the|today['’]s) meeting)/;
/** What was said somewhere else or at another time. */
const ELSEWHERE =
  /\b(?:at|from|during|since|in) (?:the|a|its|their) (?:last|previous|earlier|recent|annual|national|regional|launch)\b|\b(?:by|via|in an?) (?:e-?mail|letter|telephone)\b|\bat (?:the|an?) [^.,]{0,40}\b(?:event|conference|awards?|ceremony|celebration|launch|school|college|university|court)\b|\bpreviously\b|\b(?:conference|report by|inquest|trial)\b|\bin (?:the|a|his|her|their) (?:report|letter|book|foreword)\b/i;
const LEADING_IN =
  /^(?:after|also|as|at|during|finally|firstly|following|for|furthermore|however|in|lastly|next|on|secondly|since|then|to|with|the (?:chair|vice[- ]chair|deputy chair|clerk|lead member))\b/i;
const RECEIVED_FROM =
  /\b(?:received|heard|given)\b[^.;]{0,60}?\b(?:presentation|update|overview|briefing|demonstration|talk|introduction)\b[^.;]{0,120}?\b(?:from|by) /g;

/** "Said on television": right after the verb. */
const IN_THE_MEDIA =
  /^\p{L}+ (?:\p{L}+ )?(?:on (?:(?:the|national|local|live|bbc) )?(?:television|tv|radio|news|social media|twitter|facebook|youtube|instagram|tiktok)|in (?:an?|the|his|her|their) (?:(?:press|newspaper|magazine|radio|television) )?(?:interview|newspaper|press|media|podcast|documentary|article|speech|book|blog|tweet))\b/iu;
/** Whoever comes after it wrote the review, unless they speak to the room. */
const BY_A_REVIEW =
  /\b(?:review|inquiry|enquiry|research|study|white paper)\b[^.;,]{0,40}\b(?:recommended|concluded|called for|proposed|urged)\b/i;
const ASKED_BY =
  /^It was (?:also |then |further )?(?:asked|queried|questioned|enquired|requested|explained|confirmed|clarified|highlighted|added) by (?=\p{Lu})/u;
const WHAT_WAS_ASKED = /^(?:, [^,.;]{3,80},)? (?:that|whether|if|how|why|what|when|where|who|which)\b/;
const TELLS_AT_ONCE = new RegExp(`^ (?:also |then )?(?:${SAID})(?![\\p{L}-])`, 'u');

const REACH = 220;

/** What stands between name and verb, where it says what somebody is: "…, Head of Service,"; else empty. */
const roleIn = (between: string): string =>
  /^\s?[,(–-]/.test(between) && between.split(/[^\p{L}'’]+/u).some((word) => isServiceWord(word))
    ? between.replace(/^[\s,(–-]+|[\s,)–-]+$/g, '')
    : '';

/** How somebody takes part; null where the sentence does not say that they do. */
interface TakesPart {
  /** What they are, where it stands between name and verb: "…, Head of Service, explained". */
  readonly role: string;
  /** Came, attended, was welcomed: nothing is said of their speaking. */
  readonly isOnlyThere: boolean;
}

function takesPart(sentence: string, person: NamedPerson, isStart: boolean): TakesPart | null {
  const rest = sentence.slice(person.to, person.to + REACH);
  if (ATTENDED.test(rest)) return { role: '', isOnlyThere: true };
  const verb = FIRST_VERB.exec(rest);
  if (!verb) return null;
  const [, beenThere, said, weak] = verb;
  if (!beenThere && !said && !weak) return null;
  const between = rest.slice(0, verb.index);
  const role = roleIn(between);
  // In the middle of a sentence a name is its subject only where the verb, or what somebody is, follows at once.
  if (!isStart && role === '' && between.replace(STRAIGHT, '') !== '') return null;
  const after = rest.slice(verb.index);
  if (beenThere)
    return /^[^.;]{0,60}\b(?:meeting|board|attendance)\b/i.test(after) ? { role, isOnlyThere: true } : null;
  if (IN_THE_MEDIA.test(after)) return null;
  return weak && !TO_THE_ROOM.test(after) ? null : { role, isOnlyThere: false };
}

/** "Following a question from Helen Price", "The Director of Public Health": what a comma and the subject come after. */
const leadsToSubject = (before: string): boolean =>
  before.length < 120 &&
  !before.includes(',') &&
  (LEADING_IN.test(before) ||
    (before.startsWith('The ') && before.split(' ').some((word) => isServiceWord(word))));

/** Places of a sentence at which a subject can begin, with whether it is the sentence's own first word. */
function* startsOf({ text }: Sentence): Generator<readonly [at: number, isStart: boolean]> {
  yield [0, true];
  for (const match of text.matchAll(/(?:, |; |: |\band |\bthat )(?=\p{Lu})/gu)) {
    if (match[0] === ', ' && !leadsToSubject(text.slice(0, match.index))) continue;
    yield [match.index + match[0].length, false];
  }
}

/** "Jo from Barnardo’s told the Board": nothing between name and verb, and the room is told. */
function fromElsewhere(text: string, at: number): NamedPerson | null {
  const person = firstNameFromAt(text, at);
  const rest = person ? text.slice(person.to, person.to + REACH) : '';
  return TELLS_AT_ONCE.test(rest) && TO_THE_ROOM.test(rest) ? person : null;
}

const isAReviews = (text: string, at: number, { name, to }: NamedPerson): boolean =>
  name.honorific === null &&
  BY_A_REVIEW.test(text.slice(0, at)) &&
  !TO_THE_ROOM.test(text.slice(to, to + REACH));

type InSentence = Omit<Speaker, 'passage'>;

function inSentence(sentence: Sentence, knownFirst: (word: string) => boolean): InSentence[] {
  const { text } = sentence;
  if (ELSEWHERE.test(text)) return [];
  const found: InSentence[] = [];
  let isFirstSpeaking = false;
  for (const [at, isStart] of startsOf(sentence)) {
    const named = isStart ? personAfterRole(text, knownFirst) : null;
    const person =
      named?.person ?? personAt(text, at, knownFirst) ?? firstNameAt(text, at) ?? fromElsewhere(text, at);
    if (!person || isAReviews(text, at, person)) continue;
    // "and B" after a first subject shares its verb; after anything else it may be somebody thanked or named.
    const how = takesPart(text, person, isStart || isFirstSpeaking);
    if (isStart) isFirstSpeaking = how !== null;
    if (how && (person.isCertain || how.role !== ''))
      found.push({ ...person, ...how, role: how.role || (named?.role ?? '') });
  }
  const asked = ASKED_BY.exec(text);
  const asking = asked && personAt(text, asked[0].length, knownFirst);
  if (asking?.isCertain && WHAT_WAS_ASKED.test(text.slice(asking.to)))
    found.push({ ...asking, isOnlyThere: false, role: '' });
  for (const match of text.matchAll(RECEIVED_FROM)) {
    const person = personAt(text, match.index + match[0].length, knownFirst);
    if (person?.isCertain && !/\bapolog/i.test(text)) found.push({ ...person, isOnlyThere: false, role: '' });
  }
  return found;
}

const SPOKEN: ReadonlySet<string> = new Set(['paragraph', 'bullet', 'numbered']);

export const speakersIn = (passage: Passage, knownFirst: (word: string) => boolean): readonly Speaker[] =>
  SPOKEN.has(passage.block.kind)
    ? sentencesOf(passage.block.text).flatMap((sentence) =>
        inSentence(sentence, knownFirst).map((person) => ({
          ...person,
          passage,
          from: sentence.at + person.from,
          to: sentence.at + person.to,
        })),
      )
    : [];
