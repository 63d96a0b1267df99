import type { PublishedMinutes, PublishedParagraph } from '../../shared/minutes/published/published-minutes';
import { readPublishedMinutes } from '../../shared/minutes/published/reading';

const SIGNS: Record<PublishedParagraph['kind'], string> = {
  paragraph: '¶',
  bullet: '*',
  'sub-heading': '#',
  resolved: 'R',
  action: 'A',
};

const paragraphLine = ({ kind, level, label, listMark, text }: PublishedParagraph): string =>
  [
    level === 2 ? ` ${SIGNS[kind]}` : SIGNS[kind],
    label === null ? null : `{${label}}`,
    listMark === null ? null : `<${listMark}>`,
    text,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ');

/** What was read, as lines a person can check: one for a row, an item's title, a paragraph. */
export const outlineOf = (minutes: PublishedMinutes): string[] => [
  ...minutes.attendance.flatMap(({ list, heading, rows }) => [
    `[${list}] ${heading}`.trim(),
    ...rows.map(({ name, role }) => `${name} | ${role}`.trim()),
  ]),
  ...minutes.opening.map(paragraphLine),
  ...minutes.items.flatMap(({ number, title, paragraphs }) => [
    `${number ?? '-'}: ${title}`,
    ...paragraphs.map(paragraphLine),
  ]),
];

/** Reads a text that must be minutes. */
export const minutesIn = (text: string): PublishedMinutes => {
  const read = readPublishedMinutes(text);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Every letter and figure that the reading holds, in whatever place, in order of the alphabet. */
export const lettersHeld = (minutes: PublishedMinutes): string =>
  [
    ...minutes.heading.lines.map(({ text }) => text),
    ...minutes.heading.before.map(({ text }) => text),
    minutes.present?.text ?? '',
    ...minutes.attendance.flatMap(({ heading, rows }) => [
      heading,
      ...rows.flatMap(({ name, role, listMark }) => [name, role, listMark ?? '']),
    ]),
    ...[...minutes.opening, ...minutes.items.flatMap(({ paragraphs }) => paragraphs)].flatMap(
      ({ label, listMark, text }) => [label ?? '', listMark ?? '', text],
    ),
    ...minutes.items.flatMap(({ mark, title }) => [mark, title]),
    ...minutes.after.map(({ text }) => text),
    ...minutes.furniture.map(({ text }) => text),
    ...minutes.unplaced.map(({ text }) => text),
  ]
    .flatMap((text) => Array.from(lettersOf(text)))
    .sort()
    .join('');

/** Every letter and figure of a text, in order of the alphabet. */
export const lettersIn = (text: string): string => Array.from(lettersOf(text)).sort().join('');
