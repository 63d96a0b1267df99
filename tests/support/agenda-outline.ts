// An agenda's reading as one line an item, so that a test shows at a glance what was read.
import { readFileSync } from 'node:fs';
import { type AgendaReading, readAgenda, type ReadItem } from '../../shared/agenda/reader/reading';

/** The fictional agendas, each in another layout. */
export const agendaText = (name: string): string =>
  readFileSync(new URL(`./agendas/${name}.txt`, import.meta.url), 'utf8');

export const AGENDA_LAYOUTS = [
  'bare-numbers-doubled-and-missing',
  'bound-with-minutes-and-reports',
  'document-system-export',
  'every-number-one',
  'item-word-and-lettered-purposes',
  'led-by',
  'list-longer-than-the-agenda',
  'marked-down',
  'numbers-on-their-own-lines',
  'table-of-columns',
  'table-of-times',
  'table-typed-with-spaces',
  'tabs-and-stray-marks',
  'text-of-a-pdf-with-its-layout',
  'times-of-day',
  'two-parts',
  'web-page-without-numbers',
  'wrapped-with-signature',
] as const;

/** More of them. */
export const OTHER_LAYOUTS = [
  'bare-numbers-and-a-break',
  'columns-without-a-head',
  'dot-leaders',
  'formal-with-report-of',
  'lines-of-a-pdf',
  'marked-down-table',
  'points-with-times',
  'presenters-beside-titles',
  'table-without-numbers',
  'times-before-numbers',
  'titles-over-lines-pages-beside',
  'web-page-of-agenda-items',
  'young-peoples-own-words',
] as const;

/** The reading of a text that is an agenda. */
export const readingOf = (text: string): AgendaReading => {
  const reading = readAgenda(text);
  if (!reading.ok) throw new Error(`not read: ${reading.error.message}`);
  return reading.value;
};

const itemLine = (item: ReadItem): string =>
  [
    `${item.number}. ${item.title}`,
    item.minutes === null ? '' : `${item.minutes} mins`,
    item.pages === null ? '' : `p${item.pages.from}-${item.pages.to}`,
    item.presenters.map(({ name, team }) => (team === null ? name : `${name}, ${team}`)).join('; '),
    item.purposes.join(' / '),
    item.details.map(({ text }) => text).join(' / '),
  ]
    .join(' | ')
    .replace(/(?: \| )+$/, '');

/** "3. Title | 20 mins | p9-12 | presenters | purposes | details", empty parts at the end left off. */
export const outline = (reading: AgendaReading): readonly string[] => reading.items.map(itemLine);
