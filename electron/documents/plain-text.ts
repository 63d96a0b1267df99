/** Text files as Windows and the web write them: UTF-8, UTF-16 by its mark, else the Windows alphabet. */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: an older text file, in which only dashes and curly quotes differ.
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
