/**
 * What the schema of Word files (ECMA-376, transitional) asks of the parts we
 * write, and Word itself insists on: children in their order, no attribute
 * without a value, and nothing named that does not exist. Gives a sentence for
 * each thing that is wrong.
 */
import type { Document, Element } from '@xmldom/xmldom';
import type { ReadDocx } from './read-docx';

const order = (names: string): readonly string[] => names.split(' ').map((name) => `w:${name}`);

const RUN = order(
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
);
const PARAGRAPH = order(
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
);
const BORDERS = 'top left start bottom right end insideH insideV';

/** Element → its children, in the only order in which they may stand. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:rPr': RUN,
  'w:pPr': PARAGRAPH,
  'w:numPr': order('ilvl numId'),
  'w:pBdr': order('top left bottom right between bar'),
  'w:tblPr': order(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tblBorders': order(BORDERS),
  'w:tblCellMar': order('top left start bottom right end'),
  'w:tcPr': order(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers',
  ),
  'w:tbl': order('tblPr tblGrid tr'),
  'w:tr': order('tblPrEx trPr tc'),
  'w:tc': order('tcPr p'),
  'w:p': order('pPr'),
  'w:r': order('rPr'),
  'w:sectPr': order(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  ),
  'w:styles': order('docDefaults latentStyles style'),
  'w:docDefaults': order('rPrDefault pPrDefault'),
  'w:style': order(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:numbering': order('numPicBullet abstractNum num numIdMacAtCleanup'),
  'w:abstractNum': order('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:lvl': order('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:num': order('abstractNumId lvlOverride'),
  'w:lvlOverride': order('startOverride lvl'),
};
/** In these other children may follow once those that are listed are past. */
const OPEN_ENDED = ['w:p', 'w:r', 'w:tc'];

const elements = (parent: Element | Document): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
const all = (part: Document | undefined, name: string): Element[] => [
  ...(part?.getElementsByTagName(name) ?? []),
];
const value = (element: Element): string => element.getAttribute('w:val') ?? '';

function wrongOrder(path: string, element: Element): string[] {
  const wanted = ORDERS[element.tagName];
  if (!wanted) return [];
  const isOpen = OPEN_ENDED.includes(element.tagName);
  const wrong: string[] = [];
  let reached = 0;
  elements(element).forEach((child, i) => {
    const place = wanted.indexOf(child.tagName);
    if (place < 0 && !isOpen) wrong.push(`${path}: ${child.tagName} may not stand in ${element.tagName}`);
    else if (isOpen && place === 0 && i > 0)
      wrong.push(`${path}: ${child.tagName} is not first in ${element.tagName}`);
    else if (place >= 0 && place < reached && !isOpen)
      wrong.push(`${path}: ${child.tagName} stands too late in ${element.tagName}`);
    reached = Math.max(reached, place);
  });
  return wrong;
}

const emptyAttributes = (path: string, element: Element): string[] =>
  [...element.attributes]
    .filter(({ value: says }) => /^(?:undefined|null|NaN|)$/.test(says))
    .map(({ name }) => `${path}: ${name} of ${element.tagName} has no value`);

function notThere({ parts }: ReadDocx): string[] {
  const styles = new Map(
    all(parts['word/styles.xml'], 'w:style').map((s) => [
      s.getAttribute('w:styleId'),
      s.getAttribute('w:type'),
    ]),
  );
  const nums = new Set(all(parts['word/numbering.xml'], 'w:num').map((n) => n.getAttribute('w:numId')));
  const abstracts = new Set(
    all(parts['word/numbering.xml'], 'w:abstractNum').map((n) => n.getAttribute('w:abstractNumId')),
  );
  const STYLES = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' };
  return Object.entries(parts).flatMap(([path, part]) => [
    ...Object.entries(STYLES).flatMap(([tag, type]) =>
      all(part, tag)
        .filter((e) => styles.get(value(e)) !== type)
        .map((e) => `${path}: there is no ${type} style ${value(e)}`),
    ),
    ...all(part, 'w:numId')
      .filter((e) => value(e) !== '0' && !nums.has(value(e)))
      .map((e) => `${path}: there is no list ${value(e)}`),
    ...all(part, 'w:abstractNumId')
      .filter((e) => !abstracts.has(value(e)))
      .map((e) => `${path}: there is no list definition ${value(e)}`),
    ...relationsOf(path, part, parts),
  ]);
}

/** Every r:id leads to a relationship of the part, and a relationship's id is one of its own. */
function relationsOf(path: string, part: Document, parts: ReadDocx['parts']): string[] {
  const rels = path.replace(/([^/]+)$/, '_rels/$1.rels');
  const ids = all(parts[rels], 'Relationship').map((r) => r.getAttribute('Id') ?? '');
  const used = [...part.getElementsByTagName('*')].flatMap((e) => e.getAttribute('r:id') ?? []);
  return [
    ...(new Set(ids).size < ids.length ? [`${rels}: an id stands twice`] : []),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${path}: ${id} leads nowhere`),
  ];
}

/** Tables are whole: as many cells in every row as columns, and a paragraph at the end of every cell. */
const brokenTables = ({ parts }: ReadDocx): string[] =>
  all(parts['word/document.xml'], 'w:tbl').flatMap((table) => {
    const columns = all(table as unknown as Document, 'w:gridCol').length;
    const rows = elements(table).filter((e) => e.tagName === 'w:tr');
    const cells = rows.map((row) => elements(row).filter((e) => e.tagName === 'w:tc'));
    return [
      ...cells
        .filter((row) => row.length !== columns)
        .map((row) => `A row has ${row.length} of ${columns} cells`),
      ...cells
        .flat()
        .filter((cell) => elements(cell).at(-1)?.tagName !== 'w:p')
        .map(() => 'A cell ends without a paragraph'),
    ];
  });

/** Empty for a file that Word opens without a word. */
export const faultsOf = (file: ReadDocx): string[] => [
  ...Object.entries(file.parts).flatMap(([path, part]) =>
    [...part.getElementsByTagName('*')].flatMap((element) => [
      ...wrongOrder(path, element),
      // A theme names some typefaces by leaving them empty.
      ...(element.tagName.startsWith('a:') ? [] : emptyAttributes(path, element)),
    ]),
  ),
  ...notThere(file),
  ...brokenTables(file),
];
