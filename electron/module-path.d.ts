/** `import entry from './part?modulePath'`: the build makes a program of its own of the part and gives its path. */
declare module '*?modulePath' {
  const path: string;
  // oxlint-disable-next-line import/no-default-export -- the shape electron-vite gives it
  export default path;
}
