// Runs in the main process before the app's own code: keeps everything it tells or answers a window, by that window's page.
const { app, ipcMain } = require('electron');

const told = [];
globalThis.toldToWindows = told;

app.on('web-contents-created', (_, contents) => {
  const send = contents.send.bind(contents);
  contents.send = (channel, ...payload) => {
    told.push({ page: contents.getURL(), channel, payload });
    send(channel, ...payload);
  };
});

const handle = ipcMain.handle.bind(ipcMain);
ipcMain.handle = (channel, listener) =>
  handle(channel, async (event, ...request) => {
    const answer = await listener(event, ...request);
    told.push({ page: event.sender.getURL(), channel, payload: [answer] });
    return answer;
  });
