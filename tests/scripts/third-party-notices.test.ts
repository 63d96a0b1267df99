import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from '../../scripts/runtime/third-party-notices.mjs';

test('what is packed is named with its licence, what only builds it is not', () => {
  const text = thirdPartyNotices(
    {
      '': { version: '1.0.0' },
      'node_modules/words': { version: '3.0.0', license: '(MIT AND BSD)' },
      'node_modules/a/node_modules/@b/c': { version: '1.2.3', license: 'MIT' },
      'node_modules/builder': { version: '9.0.0', license: 'MIT', dev: true },
    },
    (path) => (path === 'node_modules/words' ? 'Copyright of the words' : null),
  );
  expect(text).toContain('words 3.0.0: (MIT AND BSD)\n\nCopyright of the words');
  expect(text).toContain('@b/c 1.2.3: MIT\n\nPublished under MIT');
  expect(text).not.toContain('builder');
});

test('the typeface and the dictionary are among what is packed', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const text = thirdPartyNotices(packages, () => null);
  expect(text).toContain('@fontsource-variable/atkinson-hyperlegible-next');
  expect(text).toContain('dictionary-en-gb');
});
