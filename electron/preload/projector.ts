import { contextBridge, ipcRenderer } from 'electron';
import { projectorChannels } from './channels';
import { makeBridge } from './make-bridge';

contextBridge.exposeInMainWorld('boardside', makeBridge(ipcRenderer, projectorChannels));
