declare module 'nspell' {
  export interface Spelling {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  export default function nspell(aff: string, dic: string): Spelling;
}
declare module '*?raw' {
  const text: string;
  export default text;
}
