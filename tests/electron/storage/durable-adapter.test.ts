import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { Low } from 'lowdb';
import { describe, expect, test } from 'vitest';
import { DurableAdapter, type FileProblem } from '../../../electron/storage/durable-adapter';
import { faultOf } from '../../support/fault-of';
import { FaultyFiles } from '../../support/faulty-files';
import { sampleClock } from '../../support/sample-journal';
import { temporaryFolder } from '../../support/temporary-folder';

interface Colour {
  readonly colour: string;
  readonly shade?: string;
}

async function colourFile() {
  const folder = await temporaryFolder();
  const files = new FaultyFiles();
  const problems: FileProblem[] = [];
  const path = join(folder, 'colour.json');
  const adapter = new DurableAdapter<Colour>({
    files,
    pause: () => Promise.resolve(),
    path,
    version: 2,
    parse: ({ colour, ...others }) =>
      typeof colour === 'string'
        ? { value: { colour }, ...('shade' in others && { resetParts: ['shade'] }) }
        : null,
    quarantine: { files, clock: sampleClock, folder: join(folder, 'quarantine') },
    onProblem: (problem) => problems.push(problem),
    what: 'the colour',
  });
  const asideFolder = join(folder, 'quarantine', 'colour-2019-11-26T180000Z');
  return { folder, files, problems, path, adapter, asideFolder };
}

describe('reading', () => {
  test('finds nothing, and nothing to tell, where no file is', async () => {
    const { adapter, problems } = await colourFile();
    expect(await adapter.read()).toBeNull();
    expect(problems).toEqual([]);
  });

  test('finds what was written, also through an older version', async () => {
    const { adapter, path, problems } = await colourFile();
    await adapter.write({ colour: 'teal' });
    expect(await readFile(path, 'utf8')).toBe('{"version":2,"colour":"teal"}\n');
    expect(await adapter.read()).toEqual({ colour: 'teal' });
    await writeFile(path, '{"version":1,"colour":"blue"}');
    expect(await adapter.read()).toEqual({ colour: 'blue' });
    expect(problems).toEqual([]);
  });

  test.each([
    ['is not JSON', 'not { json'],
    ['is empty', ''],
    ['is a list', '[1]'],
    ['is nothing', 'null'],
    ['has no version', '{"colour":"teal"}'],
    ['has a version that is none', '{"version":"2","colour":"teal"}'],
    ['has version nought', '{"version":0,"colour":"teal"}'],
    ['holds something else', '{"version":2,"size":4}'],
  ])('sets a file aside that %s, and says so', async (_, text) => {
    const { adapter, path, folder, problems, asideFolder } = await colourFile();
    await writeFile(path, text);
    const low = new Low<Colour>(adapter, { colour: 'standard' });
    await low.read();
    expect(low.data).toEqual({ colour: 'standard' });
    expect(problems).toEqual([
      {
        kind: 'unreadable',
        quarantineFolder: asideFolder,
        sentence:
          'The colour could not be read, so Boardside goes on without what was in that file. It has been kept in the folder “quarantine”, under colour-2019-11-26T180000Z; IT support may be able to mend it.',
      },
    ]);
    expect(await readFile(join(asideFolder, 'colour.json'), 'utf8')).toBe(text);
    expect(await readdir(folder)).toEqual(['quarantine']);
    await low.write();
    expect(await readFile(path, 'utf8')).toContain('standard');
  });

  test('keeps a copy when a part of the file falls back to its standard', async () => {
    const { adapter, path, problems, asideFolder } = await colourFile();
    await writeFile(path, '{"version":2,"colour":"teal","shade":7}');
    expect(await adapter.read()).toEqual({ colour: 'teal' });
    expect(problems).toMatchObject([{ kind: 'partly-reset', quarantineFolder: asideFolder }]);
    expect(problems[0]?.sentence).toContain('(shade)');
    expect(await readFile(join(asideFolder, 'colour.json'), 'utf8')).toContain('"shade":7');
    expect(await readFile(path, 'utf8')).toContain('"shade":7');
  });

  test('does not write over a file of which no copy could be kept', async () => {
    const { adapter, path, files, problems } = await colourFile();
    await writeFile(path, '{"version":2,"colour":"teal","shade":7}');
    files.fail({ on: 'copy', code: 'ENOSPC' });
    expect(await adapter.read()).toEqual({ colour: 'teal' });
    expect(problems).toMatchObject([{ kind: 'not-allowed' }]);
    expect(adapter.isReadOnly).toBe(true);
  });

  test('leaves a file of a newer version alone and refuses to write over it', async () => {
    const { adapter, path, problems } = await colourFile();
    const text = '{"version":3,"colours":["teal"]}';
    await writeFile(path, text);
    expect(await adapter.read()).toBeNull();
    expect(problems).toMatchObject([{ kind: 'newer-version', quarantineFolder: null }]);
    expect(problems[0]?.sentence).toContain('Install the newer version');
    expect(adapter.isReadOnly).toBe(true);
    expect((await faultOf(adapter.write({ colour: 'blue' }))).code).toBe('newer-version');
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  test.each(['read', 'rename', 'list'] as const)(
    'goes on read-only when the system refuses (%s)',
    async (on) => {
      const { adapter, path, files, problems } = await colourFile();
      await writeFile(path, 'not json');
      files.fail({ on, code: 'EACCES' });
      expect(await adapter.read()).toBeNull();
      expect(problems).toMatchObject([{ kind: 'not-allowed' }]);
      expect((await faultOf(adapter.write({ colour: 'blue' }))).code).toBe('no-permission');
      expect(await readFile(path, 'utf8')).toBe('not json');
    },
  );

  test('clears what an earlier crash left beside the file', async () => {
    const { adapter, path, folder } = await colourFile();
    await writeFile(`${path}.7-abc.tmp`, 'half');
    await adapter.read();
    expect(await readdir(folder)).toEqual([]);
  });

  test('never stumbles, whatever the file holds', async () => {
    const { adapter, path } = await colourFile();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        await writeFile(path, text);
        expect(await adapter.read()).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

describe('writing', () => {
  test('many times at once writes the first and the newest, and each is told when something as new is on disk', async () => {
    const { adapter, path, files } = await colourFile();
    const found = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (colour) => {
        await adapter.write({ colour });
        return readFile(path, 'utf8');
      }),
    );
    expect(found[0]).toMatch(/"[ad]"/);
    for (const text of found.slice(1)) expect(text).toContain('"d"');
    expect(files.calls.filter((call) => call === 'rename')).toHaveLength(2);
  });

  test('writes what the caller held when it asked', async () => {
    const { adapter, path } = await colourFile();
    const data = { colour: 'teal' };
    const saved = adapter.write(data);
    data.colour = 'changed';
    await saved;
    expect(await readFile(path, 'utf8')).toContain('teal');
  });

  test('that fails is told to those who asked for it, and the next one may succeed', async () => {
    const { adapter, path, files } = await colourFile();
    files.fail({ on: 'sync', code: 'ENOSPC' });
    const results = await Promise.allSettled([
      adapter.write({ colour: 'a' }),
      adapter.write({ colour: 'b' }),
    ]);
    expect(results.map((result) => result.status)).toEqual(['rejected', 'fulfilled']);
    expect(await readFile(path, 'utf8')).toContain('"b"');
  });

  test('of what JSON cannot say is a mistake of the program and disturbs nothing', async () => {
    const { adapter, path } = await colourFile();
    const loop: { colour: string; self?: unknown } = { colour: 'teal' };
    loop.self = loop;
    await expect(adapter.write(loop)).rejects.toThrow(TypeError);
    await adapter.write({ colour: 'blue' });
    expect(await readFile(path, 'utf8')).toContain('blue');
  });

  test('in any order of faults never leaves half a file', async () => {
    const { adapter, path, files, folder } = await colourFile();
    await mkdir(join(folder, 'quarantine'));
    await adapter.write({ colour: 'first' });
    const fault = fc.record({
      on: fc.constantFrom(
        'open' as const,
        'write' as const,
        'sync' as const,
        'rename' as const,
        'close' as const,
      ),
      code: fc.constantFrom('ENOSPC', 'EIO', 'EPERM'),
      afterBytes: fc.option(fc.nat({ max: 20 }), { nil: undefined }),
      times: fc.integer({ min: 1, max: 12 }),
    });
    let last = 'first';
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 3 }),
        fc.stringMatching(/^[a-z]{1,8}$/),
        async (armed, colour) => {
          files.fail(...armed);
          const isSaved = await adapter.write({ colour }).then(
            () => true,
            () => false,
          );
          files.heal();
          if (isSaved) last = colour;
          expect(await readFile(path, 'utf8')).toBe(`{"version":2,"colour":"${last}"}\n`);
        },
      ),
      { numRuns: 60 },
    );
  });
});
