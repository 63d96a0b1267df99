/** What the wall was told last. It is told anew only when its view of the meeting changed. */
import type { Meeting } from '../../shared/meeting/meeting';
import { projectMeeting } from '../../shared/projector/project-meeting';
import type { ProjectorView } from '../../shared/projector/projector-view';

export class ProjectorFeed {
  readonly #tell: (view: ProjectorView | null) => void;
  #view: ProjectorView | null = null;
  #text = 'null';

  constructor(tell: (view: ProjectorView | null) => void) {
    this.#tell = tell;
  }

  /** The newest view, for a window that loads late. */
  get view(): ProjectorView | null {
    return this.#view;
  }

  show(meeting: Meeting | null): void {
    const view = meeting && projectMeeting(meeting);
    const text = JSON.stringify(view);
    if (text === this.#text) return;
    this.#view = view;
    this.#text = text;
    this.#tell(view);
  }
}
