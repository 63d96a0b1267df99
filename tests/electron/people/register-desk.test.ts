import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { RegisterDesk } from '../../../electron/people/register-desk';
import { openDataRoot } from '../../../electron/storage/data-root';
import type { FileProblem } from '../../../electron/storage/durable-adapter';
import { RegisterStore } from '../../../electron/storage/register-store';
import { silentLog } from '../../../electron/log';
import { listName } from '../../../shared/attendance/naming';
import type { LocalDate } from '../../../shared/kernel/wall-time';
import type { Command } from '../../../shared/meeting/commands';
import type { RegisterChange } from '../../../shared/register/register-shapes';
import { FaultyFiles } from '../../support/faulty-files';
import { aPerson, facts } from '../../support/given-when-then';
import { aDesk, granted, idOf } from '../../support/meeting-desk';
import { sampleClock } from '../../support/sample-journal';
import { temporaryFolder } from '../../support/temporary-folder';

async function aRegister(text?: string) {
  const files = new FaultyFiles();
  const root = await openDataRoot(files, await temporaryFolder());
  if (text !== undefined) await writeFile(root.register, text);
  const problems: FileProblem[] = [];
  const open = () =>
    RegisterStore.open({
      path: root.register,
      files,
      pause: () => Promise.resolve(),
      quarantine: { files, clock: sampleClock, folder: root.quarantine },
      onProblem: (problem) => problems.push(problem),
    });
  return { open, problems, files, onDisk: () => readFile(root.register, 'utf8') };
}

async function atTheDesk() {
  const { files, open } = await aRegister();
  const store = await open();
  const meetings = aDesk();
  const { service } = meetings;
  let ids = 0;
  const desk = new RegisterDesk({
    store,
    newId: () => `r${(ids += 1)}`,
    library: () => service.list(),
    meetingOf: (id) => service.meetingOf(id),
    readMeeting: (id) => service.read(id),
    log: silentLog,
  });
  const held = async (date: string, more: Partial<typeof facts>, ...people: Command[]) => {
    const id = idOf(granted(await service.create({ ...facts, ...more, date: date as LocalDate })));
    for (const command of people) granted(await service.dispatch(id, command));
    return id;
  };
  return { desk, store, service, open, files, held };
}

const adds = (name: string, more = {}): Command => ({
  type: 'AddPerson',
  person: aPerson(name, more),
  status: 'not-yet',
  standsInFor: null,
});
const moira: RegisterChange = {
  type: 'Register',
  person: { ...aPerson('Moira Kay'), prefers: 'they' },
} as RegisterChange;

describe('the register on disk', () => {
  test('is found again after a restart', async () => {
    const { desk, open } = await atTheDesk();
    expect(await desk.change(moira)).toMatchObject({ ok: true });
    expect((await open()).current.people).toMatchObject([{ id: 'r1', prefers: 'they', isByHand: true }]);
  });

  test('a file that does not read is set aside and told, and the register begins anew', async () => {
    const { open, problems } = await aRegister('{"version":1,"people":"none"}');
    expect((await open()).current).toEqual({ people: [], removed: [] });
    expect(problems).toMatchObject([
      { kind: 'unreadable', sentence: expect.stringMatching(/register of people/) },
    ]);
  });

  test('a disk that refuses says so, and the register is as it was', async () => {
    const { desk, files, store } = await atTheDesk();
    files.fail({ on: 'write', code: 'ENOSPC', times: Infinity });
    expect(await desk.change(moira)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(store.current.people).toEqual([]);
  });
});

describe('people of meetings', () => {
  test('whoever was written down in the open meeting is in the register when it is looked at', async () => {
    const { desk, held, open } = await atTheDesk();
    const id = await held('2026-11-24', {}, adds('Anne Hartley'));
    const register = await desk.read(id);
    expect(register.people.map((p) => listName(p.name))).toEqual(['Anne Hartley']);
    expect((await open()).current).toEqual(register);
  });

  test('changes at the same moment are all kept', async () => {
    const { desk } = await atTheDesk();
    await Promise.all([desk.change(moira), desk.change(moira), desk.change(moira)]);
    expect((await desk.read(null)).people.map((p) => p.id)).toEqual(['r1', 'r2', 'r3']);
  });
});

describe('the lists of the meeting before', () => {
  test('are those of the same board’s newest meeting before this one, closed on disk or open', async () => {
    const { desk, held, service } = await atTheDesk();
    await held('2026-03-10', {}, adds('Somebody Older'));
    const september = await held('2026-09-15', {}, adds('Anne Hartley'), adds('Sam Lee', { isGuest: true }), {
      type: 'ChangeFacts',
      changes: { quorum: { kind: 'number', members: 3 } },
    });
    await held('2026-10-15', { board: 'Scrutiny Committee' }, adds('Somebody Else'));
    await held('2027-01-28', {}, adds('Somebody Later'));
    await held('2026-11-01', {});
    await service.leave(september);
    const now = await held('2026-11-24', {});
    expect(await desk.lastLists(now)).toMatchObject({
      ok: true,
      value: {
        date: '2026-09-15',
        people: [{ name: { given: 'Anne', family: 'Hartley' } }],
        quorum: { kind: 'number', members: 3 },
      },
    });
    // Reading it left it closed.
    expect(service.meetingOf(september)).toBeUndefined();
  });

  test('their people are known from then on, so that a name changed in the register follows', async () => {
    const { desk, held } = await atTheDesk();
    await held('2026-09-15', {}, adds('Moira Kay'));
    const now = await held('2026-11-24', {});
    const [id] = granted(await desk.lastLists(now))?.people.map((p) => p.registeredAs) ?? [];
    const renamed = { given: 'Moira', family: 'Adeyemi', honorific: null, suffix: null };
    if (id === undefined) throw new Error('Moira is known by no id');
    granted(await desk.change({ type: 'ChangeRegistered', id, changes: { name: renamed } }));
    expect(granted(await desk.lastLists(now))?.people).toMatchObject([{ name: renamed, registeredAs: id }]);
  });

  test('there are none where the board meets for the first time', async () => {
    const { desk, held } = await atTheDesk();
    expect(await desk.lastLists(await held('2026-11-24', {}))).toEqual({ ok: true, value: null });
  });
});
