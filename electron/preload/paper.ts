import { contextBridge, ipcRenderer } from 'electron';
import { paperChannels } from './channels';
import { makeBridge } from './make-bridge';

contextBridge.exposeInMainWorld('boardside', makeBridge(ipcRenderer, paperChannels));
