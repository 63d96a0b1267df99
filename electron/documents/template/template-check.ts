/** Whether the placeholders of a template are Boardside's, in their places and all there; says what is not, and where. */
import { namesIn, type Place, TEMPLATE } from './template-places';
import type { PartTags, Tag, TagPlace } from './template-tags';

/** Sentences of what is wrong, in the order in which it stands in the file; empty when nothing is. */
export function faultsOf(parts: readonly PartTags[]): string[] {
  const faults: string[] = [];
  const met = new Set<string>();
  for (const { brokenAt, tags } of parts) {
    if (brokenAt !== null)
      faults.push(`In ${say(brokenAt)} there is a { or } that is not part of a placeholder.`);
    faults.push(...walk(tags, met));
  }
  // What is missing is only known for certain once all that is there can be read.
  return faults.length > 0 ? faults : missing(TEMPLATE, '', met);
}

const say = ({ paragraph, words }: TagPlace): string => `${paragraph} (“${words}”)`;

/** An object has names of its own ("constructor"), which are no placeholders. */
const isIn = ({ words, repeated }: Place, { kind, name }: Tag): boolean =>
  Object.hasOwn(kind === 'words' ? words : repeated, name);

interface Open {
  readonly tag: Tag;
  readonly place: Place;
  readonly path: string;
}

/** Notes in `met` every name with the way to it: "items/content/bullet/text". */
function walk(tags: readonly Tag[], met: Set<string>): string[] {
  const open: Open[] = [];
  for (const tag of tags) {
    const here = open.at(-1);
    const place = here?.place ?? TEMPLATE;
    const path = `${here?.path ?? ''}/${tag.name}`;
    if (tag.kind === 'closes') {
      if (here?.tag.name !== tag.name) return [wronglyClosed(tag, here)];
      open.pop();
      continue;
    }
    if (!isIn(place, tag)) return [notKnown(tag, place, here)];
    met.add(path);
    const inside = place.repeated[tag.name]?.place;
    if (tag.kind === 'opens' && inside !== undefined) open.push({ tag, place: inside, path });
  }
  const left = open.at(-1)?.tag;
  return left === undefined
    ? []
    : [`“${left.written}” in ${say(left.at)} is never closed. Put {/${left.name}} after what it repeats.`];
}

function wronglyClosed(tag: Tag, here: Open | undefined): string {
  const start = `“${tag.written}” in ${say(tag.at)} `;
  return here === undefined
    ? `${start}closes what was not opened: {#${tag.name}} must stand before it.`
    : `${start}comes while {#${here.tag.name}} from ${here.tag.at.paragraph} is still open: close that first, with {/${here.tag.name}}.`;
}

function notKnown(tag: Tag, place: Place, here: Open | undefined): string {
  const where = here === undefined ? 'there' : `between {#${here.tag.name}} and {/${here.tag.name}}`;
  const start = `“${tag.written}” in ${say(tag.at)} `;
  const home = homeOf(tag, TEMPLATE);
  if (home !== null && home !== here?.tag.name)
    return home === ''
      ? `${start}may not stand ${where}, only outside everything that is repeated. Perhaps {/${here?.tag.name ?? ''}} is missing before it.`
      : `${start}may only stand between {#${home}} and {/${home}}.`;
  return `${start}is no placeholder that Boardside knows ${where}. It knows ${namesIn(place).join(', ')}.`;
}

/** The name of the place in which it would be right; "" for outside them all, null for nowhere. */
function homeOf(tag: Tag, place: Place, name = ''): string | null {
  if (isIn(place, tag)) return name;
  for (const [inside, { place: next }] of Object.entries(place.repeated)) {
    const home = homeOf(tag, next, inside);
    if (home !== null) return home;
  }
  return null;
}

function missing(place: Place, path: string, met: ReadonlySet<string>): string[] {
  const name = path.split('/').at(-1) ?? '';
  const where =
    name === '' ? 'anywhere in the document, its header or its footer' : `between {#${name}} and {/${name}}`;
  const words = Object.entries(place.words)
    .filter(([word, need]) => need === 'must' && !met.has(`${path}/${word}`))
    .map(([word]) => `{${word}} is missing: it must stand ${where}.`);
  const repeated = Object.entries(place.repeated).flatMap(([inside, { need, place: next }]) => {
    const way = `${path}/${inside}`;
    if (met.has(way)) return missing(next, way, met);
    return need === 'must' ? [`{#${inside}} … {/${inside}} is missing: it must stand ${where}.`] : [];
  });
  return [...words, ...repeated];
}
