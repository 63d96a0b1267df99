/** What the fictional board says in the demo, by the place of the item. Everybody in it is made up. */
import type { DemoLine } from './demo-clerk';

export const notesOf: Readonly<Record<number, readonly DemoLine[]>> = {
  2: [
    { kind: 'paragraph', text: 'The notes of the last meeting were agreed as an accurate record.' },
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
    { kind: 'action', text: 'send the weekend numbers to SPARK', owners: ['Farah Siddiqi'] },
  ],
  4: [
    {
      kind: 'paragraph',
      text: 'Dev Rawal, Business Intelligence, presented the Children’s Services Performance Update for October 2026. The data was collated fortnightly and used at every level within the Authority.',
    },
    { kind: 'sub-heading', text: 'Care Leavers' },
    { kind: 'bullet', text: 'In suitable accommodation (19–21 years): 92.4%' },
    { kind: 'bullet', text: 'In education, employment or training: 43.8%' },
    {
      kind: 'paragraph',
      text: 'Young people asked what was being done to support children with no Strengths and Difficulties Questionnaire.',
    },
    {
      kind: 'resolved',
      text: 'That the Board discussed and commented on the information presented and agreed the content of future performance information.',
    },
    { kind: 'action', text: 'bring more information on the questionnaires', owners: ['Dev Rawal'] },
    { kind: 'clerk-only', text: 'Check the 44.8% missing-episodes figure with Dev before sending.' },
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
      text: 'put the promises into the plan and bring it back',
      owners: ['Lucy Amador', 'Tariq'],
    },
  ],
  7: [{ kind: 'paragraph', text: 'Shanice thanked the Board for meeting in the evening, after school.' }],
};
