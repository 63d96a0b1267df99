/** The system's own dialog for one file. */
import { dialog } from 'electron';
import type { OpenWindows } from './open-windows';

async function chooseFile(windows: OpenWindows, options: Electron.OpenDialogOptions): Promise<string | null> {
  const parent = windows.get('console');
  const { canceled, filePaths } = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options));
  return canceled ? null : (filePaths[0] ?? null);
}

export const chooseAgendaFile = (windows: OpenWindows): Promise<string | null> =>
  chooseFile(windows, {
    title: 'Bring in agenda',
    buttonLabel: 'Bring in',
    properties: ['openFile'],
    filters: [
      { name: 'Agendas', extensions: ['docx', 'pdf', 'txt'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });

export const choosePeopleFile = (windows: OpenWindows): Promise<string | null> =>
  chooseFile(windows, {
    title: 'Read a table of people',
    buttonLabel: 'Read',
    properties: ['openFile'],
    filters: [
      { name: 'Tables', extensions: ['csv', 'tsv', 'txt'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });

export const chooseTemplateFile = (windows: OpenWindows): Promise<string | null> =>
  chooseFile(windows, {
    title: 'Choose your own Word template',
    buttonLabel: 'Use this template',
    properties: ['openFile'],
    filters: [
      { name: 'Word documents', extensions: ['docx', 'dotx'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
