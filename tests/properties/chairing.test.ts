import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemById } from '../../shared/agenda/agenda';
import { chairedBy } from '../../shared/chairing/chaired-by';
import { leadOf, turnsOf } from '../../shared/chairing/chairing';
import { lived } from '../support/random-meeting';

describe('the chair is what happened to it', () => {
  test('whoever chaired an item had a turn in the chair, and the item was taken', () => {
    fc.assert(
      fc.property(lived, ({ histories }) => {
        for (const { meeting } of histories) {
          const turns = turnsOf(meeting.chairing).map(({ personId }) => personId);
          for (const { itemId, chairs } of chairedBy(meeting)) {
            expect(itemById(meeting.agenda, itemId)?.segments).not.toEqual([]);
            expect(new Set(chairs).size).toBe(chairs.length);
            expect(chairs.length).toBeGreaterThan(0);
            for (const id of chairs) expect(turns).toContain(id);
          }
        }
      }),
    );
  });

  test('the newest turn is of whoever is in the chair, and turns never go back in time', () => {
    fc.assert(
      fc.property(lived, ({ histories }) => {
        for (const { meeting } of histories) {
          const turns = turnsOf(meeting.chairing);
          expect(turns.at(-1)?.personId ?? null).toBe(meeting.chairing.inTheChair);
          const times = turns.map(({ from }) => from ?? 0);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('a lead is a chair of an item on the agenda', () => {
    fc.assert(
      fc.property(lived, ({ histories }) => {
        for (const { meeting } of histories) {
          const { agenda, chairing } = meeting;
          const led = Object.keys(chairing.leads);
          expect(led.every((id) => agenda.items.some((item) => item.id === id))).toBe(true);
          for (const { id } of agenda.items) {
            const lead = leadOf(chairing, id);
            expect(lead === null || chairing.chairs.includes(lead)).toBe(true);
          }
        }
      }),
    );
  });
});
