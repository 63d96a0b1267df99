/** The evening of the demo, from the library to the Word draft, with a picture at each turn. */
import type { DemoClerk } from './demo-clerk';
import type { DemoPictures } from './demo-pictures';
import { notesOf } from './demo-words';

const HERE = ['Anne Hartley', 'Tariq', 'Ruth Oyelaran', 'Bo', 'Graham Ellis', 'Helen Price', 'Owen Tranter'];
const ALSO_HERE = ['Dev Rawal', 'Farah Siddiqi', 'Lucy Amador', 'Ellen Frost', 'Martin Cole'];

/** Begins at twenty to six; the meeting is at six. */
export async function playEvening(clerk: DemoClerk, pictures: DemoPictures): Promise<void> {
  await prepare(clerk, pictures);
  await callTheRoll(clerk);
  await firstItems(clerk, pictures);
  await performanceItem(clerk, pictures);
  await groupWork(clerk, pictures);
  await theEnd(clerk, pictures);
}

async function prepare(clerk: DemoClerk, pictures: DemoPictures): Promise<void> {
  await clerk.until('the library offers the sample', () => clerk.offers('try-the-sample'));
  await pictures.take('console', 'library');
  await clerk.choose('try-the-sample');
  await clerk.until('the sample is open', () => clerk.hasMeeting);
  await pictures.take('console', 'prepare');
  await clerk.choose('projector');
  await clerk.until('the projector is open', () => clerk.isWallOpen());
  await pictures.take('projector', 'welcome');
}

const isInTheChair = (clerk: DemoClerk, name: string): boolean =>
  clerk.meeting.chairing.inTheChair === clerk.person(name).id;

async function callTheRoll(clerk: DemoClerk): Promise<void> {
  for (const name of [...HERE, ...ALSO_HERE])
    await clerk.say({ type: 'MarkHere', personId: clerk.person(name).id, from: null });
  for (const name of ['Peter Marsh', 'Colin Webb'])
    await clerk.say({ type: 'MarkApologies', personId: clerk.person(name).id });
  await clerk.say({
    type: 'StandInFor',
    personId: clerk.person('Ruth Oyelaran').id,
    standsInFor: { kind: 'person', personId: clerk.person('Peter Marsh').id },
  });
}

async function firstItems(clerk: DemoClerk, pictures: DemoPictures): Promise<void> {
  clerk.pass(20);
  clerk.toTheMinute();
  await clerk.chooseUntilRunning('start-meeting', 1);
  clerk.pass(1.5);
  await pictures.take('console', 'introductions');
  await pictures.take('projector', 'introductions');
  clerk.pass(2.5);
  await clerk.chooseUntilRunning('next-item', 2);
  await clerk.write(2, notesOf[2] ?? []);
  clerk.pass(2);
  await clerk.chooseUntilRunning('next-item', 3);
  await clerk.write(3, notesOf[3] ?? []);
  clerk.pass(12);
  await pictures.take('projector', 'three-minutes-left');
  await clerk.say({ type: 'ExtendItem', itemId: clerk.item(3).id, minutes: 5 });
  clerk.pass(10);
  await pictures.take('console', 'time-is-up');
  await pictures.take('projector', 'time-is-up');
  await clerk.say({ type: 'MarkLate', personId: clerk.person('Moira Kay').id, from: null });
}

async function performanceItem(clerk: DemoClerk, pictures: DemoPictures): Promise<void> {
  await clerk.chooseUntilRunning('next-item', 4);
  await clerk.choose('hand-over-chair');
  await clerk.until('Tariq is in the chair', () => isInTheChair(clerk, 'Tariq'));
  clerk.pass(6.3);
  await clerk.write(4, notesOf[4] ?? []);
  await pictures.take('console', 'performance');
  await pictures.take('projector', 'performance');
  clerk.pass(8);
  await clerk.say({ type: 'StartBreak', minutes: 10 });
  clerk.pass(2);
  await pictures.take('console', 'break');
  await pictures.take('projector', 'break');
  clerk.pass(8);
}

async function groupWork(clerk: DemoClerk, pictures: DemoPictures): Promise<void> {
  await clerk.chooseUntilRunning('next-item', 5);
  await clerk.say({ type: 'MarkLate', personId: clerk.person('Shanice').id, from: null });
  clerk.pass(15);
  await pictures.take('projector', 'group-work');
  await clerk.write(5, notesOf[5] ?? []);
  clerk.pass(20);
  await pictures.take('console', 'group-work');
  await clerk.say({
    type: 'DeferItem',
    itemId: clerk.item(6).id,
    reason: 'The dates of two schools were not known yet.',
  });
  await pictures.take('console', 'deferred');
}

async function theEnd(clerk: DemoClerk, pictures: DemoPictures): Promise<void> {
  await clerk.chooseUntilRunning('next-item', 7);
  await clerk.write(7, notesOf[7] ?? []);
  clerk.pass(5);
  await clerk.chooseUntilRunning('next-item', 8);
  clerk.pass(1);
  await clerk.choose('close-meeting');
  await clerk.until('the meeting is closed', () => clerk.meeting.sitting.phase === 'closed');
  await pictures.take('projector', 'close');
  await clerk.choose('save-draft');
  await clerk.until('the draft is saved', () => clerk.hasDraft());
  await pictures.take('console', 'draft-saved');
}
