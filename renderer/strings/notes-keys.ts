/** What may be typed in the notes; the foot of the screen shows the first of them. */
export const NOTES_KEYS: readonly { readonly caps: string; readonly does: string }[] = [
  { caps: 'r Tab', does: 'Resolved' },
  { caps: 'a Tab', does: 'Action' },
  { caps: '- space', does: 'Bullet' },
  { caps: '# space', does: 'Sub-heading' },
  { caps: '! space', does: 'Note for the clerk only' },
  { caps: '@', does: 'A person; in an action, its owner' },
  { caps: 'Tab, Shift Tab', does: 'Bullet in, bullet out' },
  { caps: 'Alt ↑, Alt ↓', does: 'Move the block' },
  { caps: 'Ctrl Z, Ctrl Y', does: 'Undo and redo typing' },
];
