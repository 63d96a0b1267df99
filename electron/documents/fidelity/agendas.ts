// Each agenda as Boardside reads it, for comparing with the paper.
import { type AgendaReading, readAgenda, type ReadItem } from '../../../shared/agenda/reader/reading';
import { readDocumentText } from '../read-document-text';

import type { Reading } from './reading';

interface AgendaEntry {
  readonly file: string;
  readonly items: readonly unknown[];
  readonly furniture: AgendaReading['furniture'];
  readonly unplaced: AgendaReading['unplaced'];
  readonly heading: AgendaReading['heading'] | null;
  readonly nextMeeting: AgendaReading['nextMeeting'];
  readonly error?: string;
}

const itemEntry = (item: ReadItem) => ({
  number: item.number,
  isNumberPrinted: item.isNumberPrinted,
  mark: item.mark,
  title: item.title,
  kind: item.kind,
  minutes: item.minutes,
  pages: item.pages === null ? null : [item.pages.from, item.pages.to],
  presenters: item.presenters.map(({ name, team }) => (team === null ? name : `${name}, ${team}`)),
  purposes: item.purposes,
  details: item.details.map(({ text }) => text),
});

/** A number that the paper does not give stands in brackets. */
const numberShown = ({ number, mark, isNumberPrinted }: ReturnType<typeof itemEntry>): string =>
  mark ?? (isNumberPrinted ? String(number) : `(${number})`);

const failed = (file: string, error: string): AgendaEntry => ({
  file,
  items: [],
  furniture: [],
  unplaced: [],
  heading: null,
  nextMeeting: null,
  error,
});

const entryFor = async (file: string): Promise<AgendaEntry> => {
  const document = await readDocumentText(file);
  if (!document.ok) return failed(file, document.error.message);
  const agenda = readAgenda(document.value.text);
  if (!agenda.ok) return failed(file, agenda.error.message);
  const { items, furniture, unplaced, nextMeeting } = agenda.value;
  return {
    file,
    items: items.map(itemEntry),
    furniture,
    unplaced,
    heading: agenda.value.heading,
    nextMeeting,
  };
};

const table = (entry: AgendaEntry): string => {
  if (entry.error !== undefined) return `${entry.file}\n  ${entry.error}\n`;
  const items = entry.items as readonly ReturnType<typeof itemEntry>[];
  const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const rows = items.flatMap((item) => [
    `${numberShown(item).padStart(4)}  ${(item.minutes === null ? '' : `${item.minutes} min`).padStart(7)}  ${(item.pages?.join('-') ?? '').padStart(8)}  ${item.title}`,
    ...item.presenters.map((presenter) => `${' '.repeat(27)}by ${presenter}`),
    ...item.purposes.map((purpose) => `${' '.repeat(27)}> ${purpose}`),
    ...item.details.map((detail) => `${' '.repeat(27)}. ${detail}`),
  ]);
  const rest = (name: string, lines: AgendaEntry['unplaced']): readonly string[] =>
    lines.length === 0
      ? []
      : [`  ${name}:`, ...lines.map(({ line, text }) => `${String(line).padStart(6)}  ${text}`)];
  const summary = `  ${items.length} items, ${items.filter((item) => item.minutes !== null).length} timed, ${minutes} minutes`;
  return [
    entry.file,
    ...rows,
    ...rest('heading', entry.heading?.lines ?? []),
    ...rest('furniture', entry.furniture),
    ...rest('not placed', entry.unplaced),
    summary,
    '',
  ].join('\n');
};

/** How agendas are read, item by item. `isFailed` where one could not be read. */
export const agendas: Reading = async (files) => {
  const entries: AgendaEntry[] = [];
  for (const file of files) entries.push(await entryFor(file));
  return {
    entries,
    table: entries.map(table).join('\n'),
    isFailed: entries.some((entry) => entry.error !== undefined),
  };
};
