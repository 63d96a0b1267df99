/** Cuts text into pieces no longer than `most` UTF-16 units, at a space where there is one near, never inside a character. */
export function splitText(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most - 1);
    const isNear = space > most * 0.8;
    const isInsidePair =
      /^[\uDC00-\uDFFF]/.test(rest.slice(most)) && /[\uD800-\uDBFF]$/.test(rest.slice(0, most));
    const at = isNear ? space + 1 : isInsidePair ? most - 1 : most;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}
