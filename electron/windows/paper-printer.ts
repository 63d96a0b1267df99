/**
 * The minutes as PDF: the page the clerk previews, drawn in a window nobody sees
 * (the same walls as every window of ours) and printed. One at a time; the
 * window is gone afterwards, whatever happened.
 */
import { BrowserWindow, type Session } from 'electron';
import type { Paper } from '../../shared/ipc/messages';
import { reject, type Rejection } from '../../shared/kernel/rejection';
import { ok, type Result } from '../../shared/kernel/result';
import type { MinutesDocument } from '../../shared/minutes/document';
import { DRAFT_MARK } from '../../shared/minutes/wording';
import type { Log } from '../log';
import { pageUrl } from '../security/app-pages';
import type { OpenWindows } from './open-windows';
import { preferencesFor } from './window-preferences';

export interface PaperSetting {
  readonly session: Session;
  readonly windows: OpenWindows;
  readonly log: Log;
}

type Answer = Promise<Result<Uint8Array, Rejection>>;

const MOST_PATIENCE = 20_000;
/** Inches, as Chromium has them: the margins of the Word file. */
const MARGINS = { top: 0.9, bottom: 0.83, left: 0.83, right: 0.83 };

// Chromium draws these apart from our page and to a scale of its own, which is why they bring their own look and
// their margin is a share of the page's width.
const LOOK = 'font-family: Arial, sans-serif; font-size: 10px; width: 100%; padding: 0 10%; color: #000';
const header = (isDraft: boolean): string =>
  `<div style="${LOOK}; font-weight: bold">${isDraft ? DRAFT_MARK : ''}</div>`;
const FOOTER = `<div style="${LOOK}">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`;

export class PaperPrinter {
  readonly #setting: PaperSetting;
  #paper: Paper | null = null;
  #drawn: () => void = () => undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(setting: PaperSetting) {
    this.#setting = setting;
  }

  /** What the hidden page is to draw. */
  get paper(): Paper | null {
    return this.#paper;
  }

  pageIsDrawn(): void {
    this.#drawn();
  }

  print(minutes: MinutesDocument): Answer {
    const printed = this.#last.then(() => this.#print(minutes));
    this.#last = printed.catch(() => undefined);
    return printed;
  }

  async #print(minutes: MinutesDocument): Answer {
    const { log, session, windows } = this.#setting;
    const window = new BrowserWindow({
      show: false,
      title: minutes.title,
      webPreferences: preferencesFor('paper', session),
    });
    windows.add('paper', window);
    this.#paper = { minutes };
    try {
      await this.#isDrawn(window);
      return ok(
        await window.webContents.printToPDF({
          pageSize: 'A4',
          margins: MARGINS,
          printBackground: false,
          displayHeaderFooter: true,
          headerTemplate: header(minutes.isDraft),
          footerTemplate: FOOTER,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      );
    } catch (error) {
      log.bug('print-paper', error);
      return reject(
        'not-printed',
        'The PDF could not be made. The meeting itself is safe in Boardside. Try once more; if it fails again, save the minutes for Word with F12 and save them as PDF from there.',
      );
    } finally {
      this.#paper = null;
      this.#drawn = () => undefined;
      if (!window.isDestroyed()) window.destroy();
    }
  }

  #isDrawn(window: BrowserWindow): Promise<void> {
    return new Promise((resolve, fail) => {
      const patience = setTimeout(() => fail(new Error('The page took too long')), MOST_PATIENCE);
      const end = (settle: () => void): void => {
        clearTimeout(patience);
        settle();
      };
      this.#drawn = () => end(resolve);
      window.webContents.once('render-process-gone', () => end(() => fail(new Error('The page died'))));
      window.loadURL(pageUrl('paper')).catch((error: unknown) => end(() => fail(error as Error)));
    });
  }
}
