/**
 * What a group typed on its own device, or on a printed sheet typed up later, read back into comments. A line that is a
 * group's name, or a prompt, says where the lines below it belong. Nothing is lost: what stands under a name that is no
 * group's comes back without a group, with a sentence that says so; so does what stands before any name.
 */
import type { GroupId, GroupPromptId } from '../kernel/ids';
import type { Exercise } from './group-work';
import type { NewComment } from './group-work-commands';
import { listLines, rawLines, withoutMark } from './list-lines';

export interface SheetReading {
  /** In the order of the sheet; without a group where the sheet names one that is not there, or none. */
  readonly comments: readonly NewComment[];
  /** What was not understood, in sentences. */
  readonly problems: readonly string[];
}

const asCompared = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A line by itself that names a group: "Group 7", "Red table:". */
const GROUP_NAME =
  /^(?:group|table|team)\s+(?:\d{1,3}|\p{L})\s*:?$|^(?:group|table|team)\s.{1,40}:$|^.{1,40}\s(?:group|table|team)\s*:$/iu;
/** One that may name a group, or may be what somebody said: "Red group". It is taken for both. */
const MAY_NAME = /^\p{Lu}\p{L}*(?:\s\p{L}+)?\s(?:group|table|team)$/u;
/** "Prompt 2", "Question 2:"; the number counts the exercise's prompts. */
const PROMPT_NUMBER = /^(?:prompt|question)\s+(\d{1,2})\b\s*[:.–-]?\s*/i;

interface Place {
  groupId: GroupId | null;
  promptId: GroupPromptId | null;
  /** The name that is no group's, while its lines are read. */
  unknown: string | null;
}

/**
 * `of` is whose sheet it is, where that is known; null for a sheet of several groups. `printed` are lines that Boardside
 * printed on the sheet itself: they are no comments.
 */
export function readSheet(
  text: string,
  exercise: Exercise,
  { of, printed }: { readonly of: GroupId | null; readonly printed: readonly string[] },
): SheetReading {
  const ours = new Set(printed.map(asCompared));
  const groups = new Map(exercise.groups.map(({ id, name }) => [asCompared(name), id]));
  const prompts = new Map(exercise.prompts.map((prompt) => [asCompared(prompt.text), prompt.id]));
  const place: Place = { groupId: of, promptId: null, unknown: null };
  const comments: NewComment[] = [];
  const aside = new Map<string, number>();

  const promptOf = (line: string): GroupPromptId | undefined => {
    const bare = asCompared(withoutMark(line).replace(PROMPT_NUMBER, ''));
    const byWords = prompts.get(bare) ?? prompts.get(asCompared(line));
    if (byWords) return byWords;
    const number = bare === '' ? PROMPT_NUMBER.exec(withoutMark(line))?.[1] : undefined;
    return number === undefined ? undefined : exercise.prompts[Number(number) - 1]?.id;
  };

  for (const line of rawLines(text)) {
    const group = groups.get(asCompared(line));
    const prompt = group ? undefined : promptOf(line);
    if (group) Object.assign(place, { groupId: group, promptId: null, unknown: null });
    else if (prompt) place.promptId = prompt;
    else if (ours.has(asCompared(line))) continue;
    else {
      const name = line.trim().replace(/\s*:$/, '');
      const isName = GROUP_NAME.test(line.trim());
      const mayBeName = isName || MAY_NAME.test(name);
      if (mayBeName) {
        Object.assign(place, { groupId: null, promptId: null, unknown: name });
        aside.set(name, aside.get(name) ?? 0);
      }
      if (isName) continue;
      for (const said of listLines(line)) {
        comments.push({ ...plain, groupId: place.groupId, promptId: place.promptId, text: said });
        if (place.unknown !== null && !mayBeName)
          aside.set(place.unknown, (aside.get(place.unknown) ?? 0) + 1);
      }
    }
  }
  return { comments, problems: [...aside].map(([name, count]) => problem(name, count, exercise)) };
}

const plain = { isYoungPersons: false, isSensitive: false, isForAction: false };

function problem(name: string, count: number, { groups }: Exercise): string {
  const known = groups.map((group) => group.name).join(', ');
  const kept =
    count === 0
      ? 'Nothing stands under it.'
      : `${count === 1 ? 'The line below it is' : `The ${count} lines below it are`} kept without a group: choose one for ${count === 1 ? 'it' : 'them'}.`;
  return `“${name}” is no group of this exercise (${known}). ${kept}`;
}
