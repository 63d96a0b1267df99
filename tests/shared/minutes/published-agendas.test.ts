import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPublishedMinutes } from '../../../shared/minutes/published/reading';
import { agendaText } from '../../support/agenda-outline';

const agendas = readdirSync(join(import.meta.dirname, '../../support/agendas')).map((name) =>
  name.replace(/\.txt$/, ''),
);

test.each(agendas.filter((name) => name !== 'bound-with-minutes-and-reports'))(
  'the agenda “%s” is not taken for minutes',
  (name) => {
    expect(readPublishedMinutes(agendaText(name as Parameters<typeof agendaText>[0])).ok).toBe(false);
  },
);
