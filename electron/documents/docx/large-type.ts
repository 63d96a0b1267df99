/**
 * The house style for reading at arm's length: the same styles, lists and
 * distances a third larger. Guarantee: no text is smaller than 16 points.
 */
import { type IStylesOptions, LineRuleType, type NumberingDefinition } from 'docx';
import { numbering } from './numbering';
import { STYLE } from './style-ids';
import { styles } from './styles';

const LARGER = 4 / 3;
/** Half-points. */
const SMALLEST = 32;

export const SHEET_LABEL = 'SheetLabel';

const larger = (size: number): number => Math.max(SMALLEST, 2 * Math.round((size * LARGER) / 2));
const wider = (distance: number): number => Math.round(distance * LARGER);

interface Sized {
  readonly run?: { readonly size?: unknown };
}

/** A style that gives no size has that of the document. */
function enlarged<S extends Sized | undefined>(style: S): S {
  const size = style?.run?.size;
  return typeof size === 'number' ? { ...style, run: { ...style?.run, size: larger(size) } } : style;
}

const { document, ...headings } = styles.default ?? {};
const size = larger(0);

export const largeStyles: IStylesOptions = {
  ...styles,
  default: {
    ...Object.fromEntries(Object.entries(headings).map(([name, style]) => [name, enlarged(style)])),
    document: {
      ...document,
      run: { ...document?.run, size, sizeComplexScript: size },
      // Said outright: where the rule is missing, some programs take the number for a fixed height.
      paragraph: { ...document?.paragraph, spacing: { line: 288, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: (styles.paragraphStyles ?? []).map((style) => {
    const large = enlarged(style);
    // What is to be said stays on one page.
    return style.id === STYLE.quote
      ? { ...large, paragraph: { ...large.paragraph, keepLines: true, indent: { left: 340, right: 0 } } }
      : large;
  }),
  characterStyles: [
    ...(styles.characterStyles ?? []),
    { id: SHEET_LABEL, name: 'Sheet Label', quickFormat: true, run: { bold: true } },
  ],
};

type Level = NumberingDefinition['levels'][number];

function roomier(level: Level): Level {
  const paragraph = level.style?.paragraph;
  const { left, hanging } = paragraph?.indent ?? {};
  return {
    ...level,
    style: {
      ...level.style,
      paragraph: {
        ...paragraph,
        indent: {
          ...(typeof left === 'number' && { left: wider(left) }),
          ...(typeof hanging === 'number' && { hanging: wider(hanging) }),
        },
        ...(paragraph?.leftTabStop !== undefined && { leftTabStop: wider(paragraph.leftTabStop) }),
      },
    },
  };
}

export const largeNumbering: readonly NumberingDefinition[] = numbering.map((list) => ({
  ...list,
  levels: list.levels.map(roomier),
}));
