/** Whoever speaks in the text is in the lists. Told once for each person, where they first speak. */
import { type Attendee, type PersonName, personById } from '../../attendance/attendance';
import { listName } from '../../attendance/naming';
import { called } from './person-words';
import type { Check, Found } from './check';
import { unlessHabit } from './habit';
import { LIST_NAMES } from './list-names';
import { type Material, placeIn, wholeOf } from './material';
import { couldBeSame, plainLetters } from './same-person';
import { type Speaker, speakersIn } from './speakers';

const here = (person: Attendee, label: string): Found['mend'] => ({
  label,
  command: { type: 'MarkHere', personId: person.id, from: null },
});

/** On to the lists, as the text has them; a first name alone is too little to list anybody by. */
function added({ name, role }: Speaker): Found['mend'] {
  if (name.family === null) return null;
  const list = /councillor/i.test(name.honorific ?? '') ? 'member' : 'attendee';
  const person = { name, role: role.slice(0, 300), list, isYoungPerson: false, isGuest: true } as const;
  return {
    label: `Add to ${LIST_NAMES[list]}`,
    command: { type: 'AddPerson', person, status: 'here', standsInFor: null },
  };
}

/** Somebody on the roll who is not marked as here; or nobody anybody knows. */
function tell(speaker: Speaker, onRoll: Attendee | undefined, hasApologies: boolean): Found {
  const { passage, from, to, words, isOnlyThere } = speaker;
  const why =
    onRoll?.status === 'not-yet'
      ? 'is not marked as here'
      : hasApologies
        ? 'sent apologies'
        : 'is not in the lists of those present';
  return {
    place: placeIn(passage, from, to),
    sentence: `${words} ${isOnlyThere ? 'is said to have attended' : 'speaks in the text'} but ${why}.`,
    mend: onRoll
      ? onRoll.status === 'not-yet'
        ? here(onRoll, `Mark ${called(onRoll)} as here`)
        : null
      : hasApologies
        ? null
        : added(speaker),
    about: words,
  };
}

/** Who a question or a quote is from, by the block's own facts. */
const fromBlocks = ({ meeting, passages }: Material): Found[] =>
  passages.flatMap((passage) =>
    passage.block.from.flatMap((id): Found[] => {
      const person = personById(meeting.attendance, id);
      if (!person || person.status === 'here') return [];
      const name = called(person);
      const does = passage.block.kind === 'quote' ? 'is quoted' : 'asks a question';
      const why = person.status === 'apologies' ? 'sent apologies' : 'is not marked as here';
      return [
        {
          place: wholeOf(passage),
          sentence: `${name} ${does} but ${why}.`,
          mend: person.status === 'not-yet' ? here(person, `Mark ${name} as here`) : null,
          about: person.id,
        },
      ];
    }),
  );

function fromText(material: Material): readonly Found[] {
  const { meeting, listed, passages, apologies } = material;
  const { people } = meeting.attendance;
  // Without lists there is nothing to be missing from.
  if (listed.length === 0) return [];
  const firstNames = new Set(people.map((p) => plainLetters(p.name.given)).filter(Boolean));
  const knownFirst = (word: string): boolean => firstNames.has(plainLetters(word));
  const isIn = (names: readonly { readonly name: PersonName }[], name: PersonName): boolean =>
    names.some((other) => couldBeSame(other.name, name));
  // A list that was read from a paper may hold two people in one row: the second in the first one's name or role.
  const rows = listed.map(({ name, role }) => ` ${plainLetters(`${listName(name)} ${role}`)} `);
  const isInRow = ({ given, family }: PersonName): boolean =>
    family !== null &&
    rows.some((row) => row.includes(` ${plainLetters(family)} `) && row.includes(plainLetters(given)));
  const speakers: Speaker[] = [];
  for (const speaker of passages.flatMap((passage) => speakersIn(passage, knownFirst)))
    if (!isIn(speakers, speaker.name)) speakers.push(speaker);
  const found = speakers
    .filter(({ name }) => !isIn(listed, name) && !isInRow(name))
    .map((speaker) => {
      const onRoll = people.find((p) => couldBeSame(p.name, speaker.name));
      return tell(speaker, onRoll, isIn(apologies, speaker.name));
    });
  // Where most who speak are not in the lists, the lists were not understood.
  return unlessHabit(material, found, speakers.length, 5);
}

export const speakerNotListed: Check = {
  name: 'speaker-not-listed',
  title: 'Somebody speaks who is not in the lists',
  isSlip: true,
  find: (material) => [...fromText(material), ...fromBlocks(material)],
};
