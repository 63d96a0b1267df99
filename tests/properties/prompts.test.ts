import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemFacts } from '../../shared/agenda/agenda';
import { promptNow } from '../../shared/chairing/prompt-now';
import { type Prompt, promptsFor } from '../../shared/chairing/prompts';
import { USUAL_PROMPTS, usualStart } from '../../shared/chairing/usual-prompts';
import { fillTemplate, wordsOf, wrongGap } from '../../shared/chairing/prompt-template';
import { MINUTE, toInstant } from '../../shared/kernel/wall-time';
import type { Meeting } from '../../shared/meeting/meeting';
import {
  agenda,
  at,
  chairs,
  handOver,
  here,
  item,
  next,
  people,
  person,
  resolved,
  start,
  tell,
  write,
  youngPerson,
} from '../support/meetings';
import { boardsAgenda, NEXT_MEETING, northmoorBoard } from '../support/northmoor-board';
import { lived } from '../support/random-meeting';
import { boardsOwnWords, readingGrade } from '../support/reading-age';

const HARDEST = 6;

/** What odd agendas are made of: office words, acronyms, figures, and titles that are whole sentences. */
const ODD = [
  'SEND,',
  'EHCPs',
  'UASC',
  'Multi-Agency',
  'Safeguarding',
  'Accommodation:',
  'Sufficiency',
  '2026/27',
  '(Appendix “A”)',
  'and',
  'of',
];
const oddTitle = fc
  .array(fc.constantFrom(...ODD), { minLength: 1, maxLength: 40 })
  .map((all) => all.join(' '));

const words = [
  ...new Set(boardsAgenda.flatMap(({ title, plainTitle }) => `${title} ${plainTitle}`.split(/\s+/))),
];
const title = fc.oneof(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((all) => all.join(' ')),
  oddTitle,
);
const presenter = fc.record({
  name: fc.constantFrom(
    'Dev Rawal',
    'Helen Price',
    'County Councillor Anne Hartley',
    'Tariq',
    'SPARK',
    'Moira Kay and others',
  ),
  team: fc.constantFrom(null, 'Business Intelligence'),
});

const anItem: fc.Arbitrary<ItemFacts> = fc
  .record({
    kind: fc.constantFrom(
      'introductions',
      'notes',
      'ordinary',
      'ordinary',
      'any-other-business',
      'next-meeting',
    ),
    title,
    plainTitle: fc.option(title),
    plainPresenter: fc.option(fc.constantFrom('Dev, who looks after the numbers', 'with Lucy')),
    allottedMinutes: fc.option(fc.integer({ min: 1, max: 180 })),
    presenters: fc.array(presenter, { maxLength: 4 }),
    purposes: fc.array(fc.constantFrom('To receive an update.', 'To agree the plan.', 'To discuss.'), {
      maxLength: 2,
    }),
    isGroupWork: fc.boolean(),
  })
  .map(({ kind, title: name, allottedMinutes, ...more }) =>
    item(name, allottedMinutes, kind as ItemFacts['kind'], more),
  );

/** An evening of random items, taken up to some point. */
const evening: fc.Arbitrary<Meeting> = fc
  .record({
    items: fc.array(anItem, { minLength: 1, maxLength: 8 }),
    taken: fc.nat(6),
    chairing: fc.constantFrom([], ['Anne Hartley'], ['Tariq', 'Anne Hartley']),
    isDecided: fc.boolean(),
    hasNext: fc.boolean(),
  })
  .map(({ chairing, hasNext, isDecided, items, taken }) => {
    const [first] = items;
    return tell(
      hasNext ? { nextMeeting: NEXT_MEETING } : {},
      people(
        person('County Councillor Anne Hartley'),
        youngPerson('Tariq'),
        youngPerson('Shanice'),
        person('Dev Rawal'),
      ),
      agenda(...items),
      chairs(...chairing),
      here('Tariq', 'Shanice'),
      ...(taken > 0 ? [at('18:00', start)] : []),
      ...items.slice(1, taken).map(() => at('18:10', next)),
      ...(chairing.length > 1 ? [handOver] : []),
      ...(isDecided && first ? [write(first.title, resolved('That the Board agreed.'))] : []),
    ).meeting;
  });

const hasNoHole = ({ says }: Prompt): void => {
  expect(says).toMatch(/^\S.*[.?!]$/s);
  expect(says).not.toMatch(/[{}[\]]|\s{2}|\s[.,;:!?]|[.?!,;:][.,;:]|\b(?:undefined|null|NaN)\b/);
};

describe('prompts are plain', () => {
  test(
    `none is harder to read than US grade ${HARDEST}, whatever the agenda calls its items`,
    () => {
      fc.assert(
        fc.property(evening, (meeting) => {
          const tooHard = promptsFor(meeting).filter((p) => readingGrade(boardsOwnWords(p)) > HARDEST);
          expect(tooHard.map(({ says }) => says)).toEqual([]);
        }),
      );
    },
    MINUTE,
  );

  test(`with the plain titles of the fictional board none is, titles and all`, () => {
    const { meeting } = northmoorBoard(here('Tariq', 'Shanice', 'Bo'));
    const all = promptsFor(meeting).map(({ says }) => says);
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((says) => readingGrade(says) > HARDEST)).toEqual([]);
  });

  test('each text they come with is, said with short words in its gaps', () => {
    const short = {
      board: 'our board',
      chair: 'Sam',
      'co-chair': 'Ann',
      number: '4',
      title: 'our plan',
      presenter: 'Dev',
      minutes: '10 minutes',
      next: 'the news',
      names: 'Bo and Jo',
      resolved: 'That we will write to the bus company.',
      'next-meeting': 'Thursday 28 January at 6pm',
    };
    const kinds = ['introductions', 'notes', 'ordinary', 'any-other-business', 'next-meeting'] as const;
    const starts = kinds.flatMap((kind) =>
      [false, true].map((isGroupWork) => usualStart({ kind, isGroupWork })),
    );
    const said = [...Object.values(USUAL_PROMPTS), ...starts].map((text) =>
      wordsOf(fillTemplate(text, short)),
    );
    expect(said.every((text) => text !== '')).toBe(true);
    expect(said.filter((text) => readingGrade(text) > HARDEST)).toEqual([]);
  });

  test('an odd title is in the prompt as it stands, and its plain title in its place where there is one', () => {
    const odd = 'SEND, EHCPs and UASC: Multi-Agency Sufficiency of Accommodation 2026/27';
    const saidOf = (plainTitle: string | null) => {
      const { meeting } = tell({}, agenda(item(odd, 10, 'ordinary', { plainTitle })));
      return promptsFor(meeting).find(({ moment }) => moment === 'item-start');
    };
    const [printed, plain] = [saidOf(null), saidOf('Homes for all')];
    expect(printed?.says).toContain(odd);
    // The board's own words stay easy; the printed title alone makes the whole hard.
    expect(printed && readingGrade(boardsOwnWords(printed))).toBeLessThanOrEqual(HARDEST);
    expect(printed && readingGrade(printed.says)).toBeGreaterThan(HARDEST);
    expect(plain && readingGrade(plain.says)).toBeLessThanOrEqual(HARDEST);
  });

  test('the words they come with name no gap there is not', () => {
    const starts = boardsAgenda.map(usualStart);
    for (const template of [...Object.values(USUAL_PROMPTS), ...starts])
      expect(wrongGap(template)).toBeNull();
  });

  test('a text from an office is harder than that, so the measure can fail', () => {
    expect(
      readingGrade('The multi-agency safeguarding arrangements necessitate a comprehensive evaluation.'),
    ).toBeGreaterThan(15);
    expect(readingGrade('The cat sat on the mat.')).toBe(0);
    expect(
      readingGrade(
        'We will consider the recommendations of the previous meeting, and whether they were implemented.',
      ),
    ).toBeGreaterThan(HARDEST);
  });
});

describe('prompts have no holes', () => {
  test(
    'whatever is missing from the agenda',
    () => {
      fc.assert(fc.property(evening, (meeting) => promptsFor(meeting).forEach(hasNoHole)));
    },
    MINUTE,
  );

  test(
    'and the line of now is one of the evening’s, at any time of any meeting',
    () => {
      fc.assert(
        fc.property(lived, fc.nat(3_600_000), ({ histories, now }, later) => {
          for (const { meeting } of histories) {
            const prompt = promptNow(meeting, toInstant(now + later));
            if (prompt === null) continue;
            hasNoHole(prompt);
            expect(promptsFor(meeting)).toContainEqual(prompt);
          }
        }),
        { numRuns: 50 },
      );
    },
    MINUTE,
  );
});
