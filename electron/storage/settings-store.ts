/**
 * What the clerk has set up once: windows, zoom, looks, folders. One bad value costs that value only, a file that is
 * no JSON costs the settings but is kept (quarantine), and keys a later version added are carried along untouched.
 */
import { Low } from 'lowdb';
import { z } from 'zod';
import { checkName } from '../../shared/minutes/checks/check-names';
import { promptWordings } from '../../shared/chairing/prompt-shapes';
import { term } from '../../shared/jargon/term-shapes';
import { DurableAdapter, type FileProblem, type Parsed } from './durable-adapter';
import { dictionaryWord, snippet } from '../../shared/minutes/snippet-shapes';
import { USUAL_SNIPPETS } from '../../shared/minutes/snippets';
import type { DataRoot } from './data-root';
import type { Quarantine } from './quarantine';
import type { DurableWriting } from './write-durably';

const windowPlaceSchema = z.looseObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(100).max(20_000),
  height: z.int().min(100).max(20_000),
  isMaximised: z.boolean().default(false),
  isFullScreen: z.boolean().default(false),
});

const parts = {
  /** By window name. Places are in screen pixels; whoever restores one checks that it is still on a screen. */
  windows: z.record(z.string(), windowPlaceSchema).default({}),
  zoom: z.number().min(0.5).max(3).default(1),
  theme: z.enum(['system', 'light', 'dark', 'high-contrast']).default('system'),
  projectorTheme: z.enum(['cream', 'dark', 'high-contrast']).default('cream'),
  /** How large the words on the wall are. */
  projectorType: z.enum(['usual', 'larger']).default('usual'),
  /** A check this version does not know costs the whole list, which is only told again. */
  silencedChecks: z.array(checkName).default([]),
  /** Where Word drafts go; null until the clerk has chosen. */
  exportFolder: z.string().min(1).nullable().default(null),
  /** The name the clerk's own Word template had where it was chosen; its copy lies beside these settings. */
  wordTemplate: z.string().min(1).max(260).nullable().default(null),
  snippets: z
    .array(snippet)
    .max(200)
    .default([...USUAL_SNIPPETS]),
  /** Words the clerk has added to the dictionary. */
  words: z.array(dictionaryWord).max(5000).default([]),
  /** The board's own terms of the glossary. */
  terms: z.array(term).max(500).default([]),
  /** How each board words its prompts; see board-prompts for the names. */
  promptWords: z.record(z.string().max(500), promptWordings).default({}),
  lastMeeting: z.string().min(1).nullable().default(null),
};

const settingsSchema = z.looseObject(parts);

export type Settings = z.infer<typeof settingsSchema>;
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const standardSettings: Settings = settingsSchema.parse({});

export interface StoreSetting extends DurableWriting {
  readonly root: DataRoot;
  readonly quarantine: Quarantine;
  readonly onProblem: (problem: FileProblem) => void;
}

export class SettingsStore {
  readonly #low: Low<Settings>;
  readonly #adapter: DurableAdapter<Settings>;

  private constructor(low: Low<Settings>, adapter: DurableAdapter<Settings>) {
    this.#low = low;
    this.#adapter = adapter;
  }

  /** Never refuses: with no usable file the standard settings hold and `onProblem` says why. */
  static async open({ root, ...setting }: StoreSetting): Promise<SettingsStore> {
    const adapter = new DurableAdapter<Settings>({
      ...setting,
      path: root.settings,
      version: 1,
      indent: 2,
      parse: parseSettings,
      what: 'the settings',
    });
    const low = new Low<Settings>(adapter, standardSettings);
    await low.read();
    return new SettingsStore(low, adapter);
  }

  get current(): Settings {
    return this.#low.data;
  }

  /** True when changes hold for this session only, because the file must not be touched (told at opening). */
  get isReadOnly(): boolean {
    return this.#adapter.isReadOnly;
  }

  /** Changes take effect at once; the promise resolves when they are on disk, or rejects with a `StorageFault`. */
  async change(change: Partial<Settings>): Promise<void> {
    this.#low.data = settingsSchema.parse({ ...this.#low.data, ...change });
    if (!this.isReadOnly) await this.#low.write();
  }
}

function parseSettings(json: Record<string, unknown>): Parsed<Settings> {
  const whole = settingsSchema.safeParse(json);
  if (whole.success) return { value: whole.data };
  const resetParts = Object.entries(parts)
    .filter(([name, schema]) => !schema.safeParse(json[name]).success)
    .map(([name]) => name);
  const usable = Object.fromEntries(Object.entries(json).filter(([name]) => !resetParts.includes(name)));
  return { value: settingsSchema.parse(usable), resetParts };
}
