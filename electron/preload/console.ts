import { contextBridge, ipcRenderer } from 'electron';
import { consoleChannels } from './channels';
import { makeBridge } from './make-bridge';

contextBridge.exposeInMainWorld('boardside', makeBridge(ipcRenderer, consoleChannels));
