/**
 * What the minutes say of a group exercise, as the clerk chose: a summary, the comments by group or by theme, or an
 * appendix. Guarantees: no young person is named in what is sensitive, nor the group it was said in; no young person
 * has a surname; every comment that is printed at all is printed once.
 */
import type { AgendaItem } from '../agenda/agenda';
import { numberOf } from '../agenda/agenda';
import type { Meeting } from '../meeting/meeting';
import type { DocumentAppendix, DocumentBlock } from '../minutes/document';
import { UNNAMED_YOUNG_PERSON } from '../minutes/sensitive';
import { asSentence, countInWords, joinList } from '../minutes/wording';
import { type Exercise, exerciseOf, type GroupComment, type Output, type Point } from './group-work';
import { groupsBehind, isSensitivePoint } from './points';
import { type Say, sayingOf, sayPoint } from './said-in-groups';

export interface GroupWorkInMinutes {
  /** After whatever the clerk wrote in the item. */
  readonly content: readonly DocumentBlock[];
  readonly appendix: DocumentAppendix | null;
}

const NOTHING: GroupWorkInMinutes = { content: [], appendix: null };
/** Until the clerk chooses: what the groups said is not left out because nobody looked. */
const USUAL: Output = { shape: 'by-group', summary: '' };

export function groupWorkInMinutes(meeting: Meeting, item: AgendaItem): GroupWorkInMinutes {
  const exercise = exerciseOf(meeting.groupWork, item.id);
  if (!exercise || (exercise.comments.length === 0 && !exercise.output?.summary)) return NOTHING;
  const { shape, summary } = exercise.output ?? USUAL;
  const say = sayingOf(meeting);
  const is = (kind: 'appendix' | 'work-plan') => (point: Point) => point.became?.kind === kind;
  const rest = exercise.points.filter((point) => !is('appendix')(point) && !is('work-plan')(point));
  const listed = shape === 'by-theme' ? byTheme(exercise, rest, say) : byGroup(exercise, rest, say);
  const all = exercise.themes.length > 0 ? byTheme(exercise, rest, say) : byGroup(exercise, rest, say);

  const attached = [
    ...(shape === 'appendix' ? all : []),
    ...exercise.points.filter(is('appendix')).map((point) => pointBlock(exercise, point, say)),
  ];
  const title = `Appendix: Group work on item ${numberOf(meeting.agenda, item.id)}`;
  const ideas = exercise.points.filter(is('work-plan')).map((point) => pointBlock(exercise, point, say));
  return {
    content: [
      ...(say(summary, false) || opening(exercise)).split(/\s*\n\s*/).map(paragraph),
      ...(shape === 'by-group' || shape === 'by-theme' ? listed : []),
      ...(ideas.length > 0 ? [subHeading('Ideas for the work plan'), ...ideas] : []),
      ...(attached.length > 0 ? [paragraph(attachedSentence(shape === 'appendix', title))] : []),
    ],
    appendix: attached.length > 0 ? { title, content: attached } : null,
  };
}

/** "The board worked in three groups." */
const opening = ({ groups }: Exercise): string =>
  groups.length > 1
    ? `The board worked in ${countInWords(groups.length)} groups.`
    : 'The board worked on this together.';

const attachedSentence = (isWhole: boolean, title: string): string =>
  `${isWhole ? 'The' : 'Some of the'} comments from the group work are attached (${title}).`;

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
const subHeading = (text: string): DocumentBlock => ({ kind: 'sub-heading', text });
const bullet = (text: string, level: 1 | 2 = 1): DocumentBlock => ({ kind: 'bullet', text, level });
/** Whose words they are is said once: a text in which a name was taken out says it already. */
const unnamedQuote = (text: string): DocumentBlock => ({
  kind: 'quote',
  text,
  speaker: text.toLowerCase().includes(UNNAMED_YOUNG_PERSON) ? null : UNNAMED_YOUNG_PERSON,
});

const commentBlock = ({ isYoungPersons, text }: GroupComment, say: Say, level: 1 | 2): DocumentBlock =>
  bullet(isYoungPersons ? `${say(text, false)} (a young person)` : say(text, false), level);

/** A heading for each group; with several prompts each is a bullet, and what was said to it stands below. */
function byGroup(exercise: Exercise, points: readonly Point[], say: Say): DocumentBlock[] {
  const ids = new Set(points.flatMap((point) => point.comments));
  const all = exercise.comments.filter(({ id }) => ids.has(id));
  const open = all.filter((comment) => !comment.isSensitive);
  const answers = (comments: readonly GroupComment[]): DocumentBlock[] => {
    const prompts = exercise.prompts.filter(({ id }) => comments.some(({ promptId }) => promptId === id));
    const isGrid = exercise.prompts.length > 1;
    return [
      ...prompts.flatMap(({ id, text }) => [
        ...(isGrid ? [bullet(say(text, false))] : []),
        ...comments
          .filter(({ promptId }) => promptId === id)
          .map((comment) => commentBlock(comment, say, isGrid ? 2 : 1)),
      ]),
      ...comments.filter(({ promptId }) => promptId === null).map((comment) => commentBlock(comment, say, 1)),
    ];
  };
  const placed = exercise.groups.flatMap(({ id, name }) => {
    const own = open.filter(({ groupId }) => groupId === id);
    return own.length === 0 ? [] : [subHeading(say(name, false)), ...answers(own)];
  });
  const unplaced = all.filter((comment) => comment.isSensitive);
  const nobodys = open.filter(({ groupId }) => groupId === null);
  return [
    ...placed,
    ...(nobodys.length + unplaced.length === 0 ? [] : [subHeading('Also said')]),
    ...answers(nobodys),
    ...unplaced.map(({ text }) => unnamedQuote(say(text, true))),
  ];
}

/** "A key of our own (Group 1 and Group 3)". */
function pointBlock(exercise: Exercise, point: Point, say: Say): DocumentBlock {
  const isSensitive = isSensitivePoint(exercise, point);
  const text = sayPoint(say, exercise, point);
  if (isSensitive) return unnamedQuote(text);
  const names = groupsBehind(exercise, point).map(({ name }) => say(name, false));
  return bullet(names.length === 0 ? text : `${text} (${joinList(names)})`);
}

function byTheme(exercise: Exercise, points: readonly Point[], say: Say): DocumentBlock[] {
  const of = (id: Point['themeId']): DocumentBlock[] =>
    points.filter(({ themeId }) => themeId === id).map((point) => pointBlock(exercise, point, say));
  const themed = exercise.themes.flatMap(({ id, name }) => {
    const content = of(id);
    return content.length === 0 ? [] : [subHeading(say(name, false)), ...content];
  });
  const others = of(null);
  return [
    ...themed,
    ...(themed.length > 0 && others.length > 0 ? [subHeading('Other points')] : []),
    ...others,
  ];
}

/** The words of whatever sensitive the minutes print of an exercise, as they print it. */
export function sensitiveInMinutes(meeting: Meeting, item: AgendaItem): string[] {
  const { appendix, content } = groupWorkInMinutes(meeting, item);
  return [...content, ...(appendix?.content ?? [])].flatMap((part) =>
    part.kind === 'quote' ? [part.text] : [],
  );
}

/** What the groups would put on next year's work plan, as sentences. */
export function workPlanIdeas(meeting: Meeting): string[] {
  const say = sayingOf(meeting);
  return meeting.agenda.items.flatMap(({ id }) => {
    const exercise = exerciseOf(meeting.groupWork, id);
    return (exercise?.points ?? [])
      .filter(({ became }) => became?.kind === 'work-plan')
      .map((point) => (exercise ? asSentence(sayPoint(say, exercise, point)) : ''));
  });
}
