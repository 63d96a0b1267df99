/** "Tariq and County Councillor Anne Hartley", each set apart. */
import { Fragment } from 'react';
import type { Slide } from '../../../shared/projector/projector-view';
import { Pill } from './pill';

type Chairs = Extract<Slide, { kind: 'welcome' }>['chairs'];

export const ChairNames = ({ chairs }: { readonly chairs: Chairs }) => (
  <>
    {chairs.map((chair, place) => (
      <Fragment key={`${place} ${chair.name}`}>
        {place === 0 ? null : ' and '}
        <Pill isYoungPeoples={chair.isYoungPerson}>{chair.name}</Pill>
      </Fragment>
    ))}
  </>
);
