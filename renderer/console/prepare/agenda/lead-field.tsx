/** Which of the chairs leads an item; nobody is asked while one alone chairs. */
import type { AgendaItem } from '../../../../shared/agenda/agenda';
import { personById } from '../../../../shared/attendance/attendance';
import { plainName } from '../../../../shared/attendance/naming';
import { leadOf } from '../../../../shared/chairing/chairing';
import { useMeeting } from '../../../bridge/console-store';
import { Select } from '../../../ui/select';
import { keep } from '../keep';

const WHOEVER = 'whoever';

export function LeadField({ item }: { readonly item: AgendaItem }) {
  const attendance = useMeeting((m) => m.attendance);
  const chairing = useMeeting((m) => m.chairing);
  if (chairing.chairs.length < 2) return null;
  const chairs = chairing.chairs.flatMap((id) => personById(attendance, id) ?? []);
  return (
    <Select
      label="Who leads it"
      choices={[
        { id: WHOEVER, label: 'Whoever is in the chair' },
        ...chairs.map(({ id, name }) => ({ id: id as string, label: plainName(name) })),
      ]}
      value={leadOf(chairing, item.id) ?? WHOEVER}
      onChange={(chosen) => {
        const personId = chairing.chairs.find((id) => id === chosen) ?? null;
        void keep({ type: 'ChooseLead', itemId: item.id, personId });
      }}
    />
  );
}
