/** What the fictional board says in the demo, by the place of the item. Everybody in it is made up. */
import type { DemoLine } from './demo-clerk';

export const notesOf: Readonly<Record<number, readonly DemoLine[]>> = {
  2: [
    { kind: 'paragraph', text: 'The notes of the last meeting were gone through and agreed.' },
    { kind: 'sub-heading', text: 'Matters arising' },
    { kind: 'bullet', text: 'Passports: all but two young people now have theirs.' },
  ],
  3: [
    {
      kind: 'paragraph',
      text: 'Farah Siddiqi told the Board how the team works with schools, the police and families to keep children safe.',
    },
    { kind: 'paragraph', text: 'Tariq asked who a young person can talk to at the weekend.' },
    { kind: 'resolved', text: 'That the Board noted the update.' },
    { kind: 'action', text: 'to send the weekend numbers to SPARK', owners: ['Farah Siddiqi'] },
  ],
  4: [
    {
      kind: 'paragraph',
      text: 'Dev Rawal went through the autumn figures and showed where Northmoor does better than it did in spring, and where it does not.',
    },
    { kind: 'sub-heading', text: 'Care leavers' },
    { kind: 'bullet', text: 'In a home of their own that suits them: 91 in 100' },
    { kind: 'bullet', text: 'In work, training or education: 47 in 100' },
    {
      kind: 'paragraph',
      text: 'Young people asked why so few had been asked how they feel before their yearly health check.',
    },
    {
      kind: 'resolved',
      text: 'That the Board welcomed the figures and would look at the same ones, side by side, in March.',
    },
    { kind: 'action', text: 'to bring more information on the questionnaires', owners: ['Dev Rawal'] },
    { kind: 'clerk-only', text: 'Check the work and training figure with Dev before sending.' },
  ],
  5: [
    {
      kind: 'paragraph',
      text: 'In three groups the Board went through the plan, each with a young person in the lead.',
    },
    { kind: 'bullet', text: 'Every child has somebody to ring who is not paid to answer.' },
    { kind: 'bullet', text: 'Letters are written as we would want them written to us.' },
    { kind: 'bullet', text: 'A move is told a week before, with a photograph of the new home.' },
    { kind: 'resolved', text: 'That the Board agreed the three promises for the year to come.' },
    {
      kind: 'action',
      text: 'to put the promises into the plan and bring it back',
      owners: ['Lucy Amador', 'Tariq'],
    },
  ],
  7: [{ kind: 'paragraph', text: 'Shanice thanked the Board for meeting in the evening, after school.' }],
};
