/**
 * The lists of the file, one for each style that is in one. Style and list are
 * linked both ways, as Word's own list styles are, so Word goes on counting
 * when a clerk adds an item, and starts from one in every file.
 */
import { AlignmentType, LevelFormat, type NumberingDefinition } from 'docx';
import { STYLE } from './style-ids';

export const ITEMS = 'item-numbers';
export const BULLETS = 'bullets';
export const BULLETS_TWO = 'bullets-two';
export const ROMAN = 'roman-numbers';

const HANGING = 567;
const BULLET_HANGING = 340;
const NUMBER_HANGING = 454;
/** Where a bullet stands; a number stands there too, with room for “viii)” before its words. */
const BULLET_AT = 567 - BULLET_HANGING;

const bullets = (reference: string, style: string, sign: string, left: number): NumberingDefinition => ({
  reference,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: sign,
      alignment: AlignmentType.LEFT,
      style: { style, paragraph: { indent: { left, hanging: BULLET_HANGING } } },
    },
  ],
});

const numbers = (
  level: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  style: string,
  left: number,
  hanging: number,
): NumberingDefinition['levels'][number] => ({
  level,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { style, paragraph: { indent: { left, hanging } } },
});

export const numbering: readonly NumberingDefinition[] = [
  {
    reference: ITEMS,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.LEFT,
        style: {
          style: STYLE.heading1,
          paragraph: { indent: { left: HANGING, hanging: HANGING }, leftTabStop: HANGING },
        },
      },
    ],
  },
  bullets(BULLETS, STYLE.bullet, '•', 567),
  bullets(BULLETS_TWO, STYLE.bulletTwo, '–', 1021),
  {
    reference: ROMAN,
    levels: [
      numbers(0, LevelFormat.LOWER_ROMAN, '%1)', STYLE.numbered, BULLET_AT + HANGING, HANGING),
      numbers(1, LevelFormat.LOWER_LETTER, '%2)', STYLE.numberedTwo, 1248, NUMBER_HANGING),
    ],
  },
];

/** What puts a style, or a paragraph, in its list. Each instance of a list counts from one. */
export const inList = (reference: string, level = 0, instance = 0) => ({
  numbering: { reference, level, instance },
});
