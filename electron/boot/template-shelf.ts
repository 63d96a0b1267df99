/** The shelf with the council's own template; what looks through a template is only loaded when there is one. */
import { reject } from '../../shared/kernel/rejection';
import type { AppSettings } from '../settings/app-settings';
import { TemplateShelf } from '../templates/template-shelf';
import type { Storage } from './open-storage';

/** More than a template needs, less than would be felt. */
const MOST_BYTES = 10 * 1024 * 1024;

export const openTemplateShelf = ({
  settings,
  storage: { files, templatePath },
}: {
  readonly settings: Pick<AppSettings, 'current' | 'change'>;
  readonly storage: Pick<Storage, 'files' | 'templatePath'>;
}): TemplateShelf =>
  new TemplateShelf({
    files,
    path: templatePath,
    settings,
    check: async (bytes, name) =>
      (await import('../documents/template/read-template')).checkTemplate(bytes, name),
    most: MOST_BYTES,
    tooLarge: (name) =>
      reject(
        'template-too-large',
        `“${name}” is larger than 10 MB, more than a template needs. Take large pictures out of it in Word and choose it again.`,
      ),
  });
