// Runs in the main process before the app's own code: its heap, in bytes, once what nobody needs is gone.
const v8 = require('node:v8');
const vm = require('node:vm');

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');

globalThis.mainHeap = () => {
  for (let n = 0; n < 3; n += 1) collect();
  return process.memoryUsage().heapUsed;
};
