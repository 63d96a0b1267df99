/** What the environment may ask of an app that is not packaged; a packaged one listens to none of it. */
export interface Environment {
  /** The instant the clock begins at: "2026-11-24T18:00:00Z". */
  readonly clock: string | undefined;
  /** Where Word drafts go. */
  readonly documents: string | undefined;
  /** Plays the sample meeting by itself and leaves pictures and the draft in this folder. */
  readonly demo: string | undefined;
}

export const readEnvironment = (env: NodeJS.ProcessEnv, isPackaged: boolean): Environment =>
  isPackaged
    ? { clock: undefined, documents: undefined, demo: undefined }
    : { clock: env['BOARDSIDE_CLOCK'], documents: env['BOARDSIDE_DOCUMENTS'], demo: env['BOARDSIDE_DEMO'] };
