// The app Electron starts when it is given a folder to run: `electron [-r module] <folder> [arguments]`.
// Written into default_app.asar of the stand-in Electron only; never part of Boardside as shipped.
const { app, dialog } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const args = process.argv.slice(1);
const preloads = [];
let folder;
while (args.length > 0 && folder === undefined) {
  const arg = args.shift();
  if (arg === '-r' || arg === '--require') preloads.push(args.shift());
  else if (arg !== undefined && !arg.startsWith('-')) folder = path.resolve(arg);
}
if (preloads.length > 0) Module._preloadModules(preloads);

if (folder === undefined) {
  dialog.showErrorBox('Nothing to run', 'Give the folder of an app: electron <folder>');
  app.exit(1);
} else {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName ?? manifest.name;
  app.setAppPath(folder);
  Module._load(Module._resolveFilename(folder, null, true), Module, true);
}
