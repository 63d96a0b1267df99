import fc from 'fast-check';

// Lines such as minutes are made of, in any order: no order of lines may lose a word. Left out is only
// what the reader says it leaves out: the "and" between names in one line.
const line = fc.oneof(
  fc.constantFrom(
    'Northmoor County Council',
    'Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm',
    'in The Old Library, Northmoor',
    'Present:',
    'Present: Members',
    'Members',
    'Co-opted members',
    'Other Attendees',
    'Apologies:',
    'Anne Hartley - County Councillor',
    'Tariq\t· SPARK Representative',
    'Colin Webb',
    '· Leaving Care Team',
    'Helen Price, Designated Nurse; Dev Rawal',
    '| Moira Kay | Clerk |',
    'Moira Kay joined the meeting from 6.50pm that evening.',
    '',
    '',
    '',
    '\f',
    '7',
    'Page 2 of 3',
    '<AI1>',
    '</AI1>',
    'Any Other Business',
    'Introductions and Apologies',
    'Resolved:',
    'Resolved: That it be noted.',
    'RESOLVED – that the Board',
    'agreed to it, and',
    'Action: Dev Rawal',
    'Actions',
    '- a point',
    'o   another',
    'i) a third',
    '(b) a fourth',
    '3.1 A numbered paragraph.',
    'Care Leavers',
    'the sentence went on in lower case and on',
    'The Board heard what had been done, and asked for a report.',
    '**Bold words**',
    '# A heading',
    'Signed: ………… Chair',
    'Director of Corporate Services',
    'County Hall',
  ),
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('Title', 'Housing Offer', ''))
    .map(([n, t]) => `${n}. ${t}`),
  fc.stringMatching(/^[ \t]{0,9}[A-Za-z0-9 ,.'"()–-]{0,90}$/),
);
/** Lines of minutes in any order: no minutes that anybody wrote, but nothing a reader may lose a word of. */
export const anyPaper = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));
