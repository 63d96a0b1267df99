/** The system's own dialog for one file. */
import { dialog } from 'electron';
import type { OpenWindows } from './open-windows';

export async function chooseAgendaFile(windows: OpenWindows): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: 'Bring in agenda',
    buttonLabel: 'Bring in',
    properties: ['openFile'],
    filters: [
      { name: 'Agendas', extensions: ['docx', 'pdf', 'txt'] },
      { name: 'All files', extensions: ['*'] },
    ],
  };
  const parent = windows.get('console');
  const { canceled, filePaths } = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options));
  return canceled ? null : (filePaths[0] ?? null);
}
