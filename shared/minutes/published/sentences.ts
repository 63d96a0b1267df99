// The little that is asked of sentences: whether one has ended, whether words go on with one, how broken lines are joined.

const ENDED = /[.?!:;]["'’”)\]]?$/;

export const isEnded = (words: string): boolean => ENDED.test(words.slice(-4));

export const startsLower = (words: string): boolean => /^["'‘“(]?\p{Ll}/u.test(words);

/** One paragraph of several lines: a space for each line's end, none where a word was broken at its hyphen. */
export const joinLines = (pieces: readonly string[]): string => {
  const joined: string[] = [];
  let before = '';
  for (const piece of pieces) {
    if (piece === '') continue;
    const isBrokenWord =
      /\p{L}-$/u.test(before.slice(-3)) && startsLower(piece) && !/^(?:and|or|to)\b/.test(piece);
    joined.push(before === '' || isBrokenWord ? piece : ` ${piece}`);
    before = piece;
  }
  return joined.join('');
};
