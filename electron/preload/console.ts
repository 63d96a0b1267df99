import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('boardside', { role: 'console' });
