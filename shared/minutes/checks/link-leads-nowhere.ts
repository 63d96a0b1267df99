/** An address nobody outside the council's own network can open, and a "here" that no longer leads anywhere on paper. */
import type { Check, Found } from './check';
import { type Material, type Passage, placeIn } from './material';

const ADDRESS =
  /(?:\b(?:https?|ftp|file):\/\/|\bwww\.)[^\s<>"“”]{1,2000}|\bhttps?:\/\/(?=\s|$)|\\\\[\w.-]+\\[^\s<>"“”]{1,500}/gi;
const BARE_HERE =
  /\b(?:click|clicking|found|available|accessed|viewed|seen|downloaded|read|see|link) (?:on )?here\b(?! (?:and|in|at|to|for|by|today|is|was|are|were)\b)|(?<=^|[.!?:;(]\s*|\b(?:to|can|could|may|please|or)\s)(?:find out|learn|read|see) more here(?=\s*(?:[.!?;:)]|$))|\blinks? (?:is|are) here(?=\s*(?:[.!?;:)]|$))/gi;
/** "Read more here: www.…": the address stands there. */
const WITH_ADDRESS = /^\s*[:–(-]?\s*(?:https?:\/\/|www\.)/i;
/** A line of a paper ended within the address: "https://www.northmoor. gov.uk". */
const goesOnAfter = (address: string, rest: string): boolean =>
  /[./-]$/.test(address) && /^\s+[\w-]+(?:\.[a-z]{2}|\/)/i.test(rest);

/** "nccintranet2.northmoor.net" is the council's; "www.intranetmakers.com" sells them. */
const INSIDE =
  /(?:^|[./-])(?:intranet|sharepoint|insite|staffnet|localhost)\b|(?:^|\.)[\w-]*intranet[\w-]*\.[\w-]+\.|\.(?:local|internal|intra|lan|corp)$/i;
const PRIVATE_NUMBER = /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** Why an address leads nowhere for who reads the minutes; null for one that can be opened. */
export function whyNowhere(address: string): string | null {
  const all = address.trim().replace(/[.,;:)\]]+$/, '');
  if (/^file:|^\\\\|^[a-z]:\\/i.test(all)) return 'is a place on a computer of the council';
  if (/^mailto:/i.test(all)) return null;
  const host = all.replace(/^[a-z]+:\/\//i, '').split(/[/?#:]/, 1)[0] ?? '';
  if (host === '' || /^www(?:\.[^.]*)?$/i.test(host)) return 'is not a whole address';
  if (INSIDE.test(host) || PRIVATE_NUMBER.test(host)) return 'can only be opened inside the council';
  return host.includes('.') ? null : 'can only be opened inside the council';
}

const SAYS_NOTHING = /^(?:click |see )?(?:here|this|link|this link|this page)$/i;

/** What the links of a block lead to, and whether their words say so. */
const inLinks = (passage: Passage): Found[] =>
  passage.block.links.flatMap(({ from, to, address }): Found[] => {
    const words = passage.block.text.slice(from, to);
    const why = whyNowhere(address);
    const isBare = SAYS_NOTHING.test(words.trim());
    if (why === null && !isBare) return [];
    return [
      {
        place: placeIn(passage, from, to),
        sentence:
          why === null
            ? `The link “${words.trim()}” does not say what it leads to.`
            : `The link on “${words.slice(0, 60)}” leads to ${address.slice(0, 80)}, which ${why}.`,
        mend: null,
        about: `${words} ${address}`.slice(0, 120),
      },
    ];
  });

function inText(passage: Passage): Found[] {
  const { text, links } = passage.block;
  const linked = inLinks(passage);
  // Words that are a link already have their own finding, or lead somewhere.
  const isApart = ({ place }: Found): boolean =>
    place.kind !== 'block' || links.every(({ from, to }) => to <= place.from || from >= place.to);
  const addresses = [...text.matchAll(ADDRESS)].flatMap((match): Found[] => {
    const why = whyNowhere(match[0]);
    if (why === null || goesOnAfter(match[0], text.slice(match.index + match[0].length))) return [];
    return [
      {
        place: placeIn(passage, match.index, match.index + match[0].length),
        sentence: `The address ${match[0].slice(0, 80)} ${why}.`,
        mend: null,
        about: match[0].slice(0, 120),
      },
    ];
  });
  const bare = [...text.matchAll(BARE_HERE)].filter(
    (match) => !WITH_ADDRESS.test(text.slice(match.index + match[0].length)),
  );
  const heres = bare.map(
    (match): Found => ({
      place: placeIn(passage, match.index, match.index + match[0].length),
      sentence: `“${match[0]}” leads nowhere on paper: name the page and its address.`,
      mend: null,
      about: match[0],
    }),
  );
  return [...linked, ...addresses.filter(isApart), ...heres.filter(isApart)];
}

export const linkLeadsNowhere: Check = {
  name: 'link-leads-nowhere',
  title: 'A link that leads nowhere',
  isSlip: true,
  find: ({ passages }: Material) => passages.flatMap(inText),
};
