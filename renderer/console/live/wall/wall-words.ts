import type { ProjectorView } from '../../../../shared/projector/projector-view';

/** What stands on the wall, for whoever cannot see the small picture of it. */
export function wallWords(view: ProjectorView | null): string {
  if (view === null) return 'it waits for a meeting';
  const term = view.shownTerm === null ? '' : `, with what ${view.shownTerm.acronym} means`;
  const line = view.line === null ? '' : `, and the line “${view.line}”`;
  return `${slideWords(view.slide)}${term}${line}`;
}

function slideWords(slide: ProjectorView['slide']): string {
  switch (slide.kind) {
    case 'welcome':
      return 'the welcome';
    case 'item':
    case 'group-work':
      return `item ${slide.position}, ${slide.title}`;
    case 'between':
      return slide.next === null ? 'that was the last item' : `next, ${slide.next}`;
    case 'break':
      return slide.isAdjournment ? 'the meeting is adjourned' : 'a break';
    case 'close':
      return 'thanks, and the next meeting';
    case 'decision':
      return `what was decided: ${slide.text}`;
    case 'blank':
      return 'nothing';
  }
}
