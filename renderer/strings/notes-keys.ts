/** What may be typed in the notes; the foot of the screen shows the first of them. */
export const NOTES_KEYS: readonly { readonly caps: string; readonly does: string }[] = [
  { caps: 'r Tab', does: 'Resolved' },
  { caps: 'a Tab', does: 'Action' },
  { caps: '- space', does: 'Bullet' },
  { caps: 'i) space', does: 'Numbered point' },
  { caps: '# space', does: 'Sub-heading' },
  { caps: '? space', does: 'Question to answer later' },
  { caps: '" space', does: 'Young person’s view' },
  { caps: '! space', does: 'Note for the clerk only' },
  { caps: '@', does: 'A person; first in an action, its owner' },
  { caps: 'wn space', does: 'Text snippets: “was noted”' },
  { caps: 'Tab, Shift Tab', does: 'Point in, point out' },
  { caps: 'Alt ↑, Alt ↓', does: 'Move the block' },
  { caps: 'Ctrl Z, Ctrl Y', does: 'Undo and redo typing' },
];
