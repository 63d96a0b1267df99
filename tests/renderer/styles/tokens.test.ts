import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The file itself, as text: what is measured is what ships. */
const css = readFileSync(resolve(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

type Tokens = Record<string, string>;

const block = (selector: string): Tokens => {
  const start = css.indexOf(selector);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  const body = css.slice(css.indexOf('{', start) + 1);
  return Object.fromEntries(
    [...body.slice(0, body.indexOf('\n}')).matchAll(/--([\w-]+):\s*(#[\da-f]{3,6});/g)].map((m) => [
      m[1],
      m[2],
    ]),
  );
};
const light = block(':root,');
const themes: Record<string, Tokens> = {
  light,
  cream: { ...light, ...block('\n[data-theme="cream"] {\n  --paper') },
  dark: { ...light, ...block('[data-theme="dark"]') },
  'high-contrast': { ...light, ...block('[data-theme="high-contrast"]') },
};

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

const TEXT: [ink: string, ground: string][] = [
  ...['ink', 'ink-soft', 'ours', 'running', 'attention', 'over', 'young'].flatMap((ink) =>
    ['paper', 'surface'].map((ground): [string, string] => [ink, ground]),
  ),
  ['ink', 'well'],
  ['ink-soft', 'well'],
  ['on-ours', 'ours'],
  ['on-bar', 'bar'],
  ['on-bar-soft', 'bar'],
  ...['ours', 'running', 'attention', 'over', 'young'].map((ink): [string, string] => [ink, `${ink}-ground`]),
  ...['ours', 'running', 'attention', 'over', 'young'].map((ink): [string, string] => [
    'ink',
    `${ink}-ground`,
  ]),
];
const LINES: [line: string, ground: string][] = [
  ['line-strong', 'paper'],
  ['line-strong', 'surface'],
  ['focus', 'paper'],
  ['focus', 'surface'],
  ['running', 'well'],
];

test.each(Object.entries(themes))('%s: every text can be read on its ground (4.5 to 1)', (_, tokens) => {
  const faint = TEXT.filter(([ink, ground]) => contrast(tokens[ink]!, tokens[ground]!) < 4.5);
  expect(faint).toEqual([]);
});

test.each(Object.entries(themes))('%s: lines that mean something can be seen (3 to 1)', (_, tokens) => {
  const faint = LINES.filter(([line, ground]) => contrast(tokens[line]!, tokens[ground]!) < 3);
  expect(faint).toEqual([]);
});

test('high contrast is high: 7 to 1 for every text', () => {
  const tokens = themes['high-contrast']!;
  expect(TEXT.filter(([ink, ground]) => contrast(tokens[ink]!, tokens[ground]!) < 7)).toEqual([]);
});
