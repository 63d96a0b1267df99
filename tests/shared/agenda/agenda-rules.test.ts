import { describe, test } from 'vitest';
import { added, anItem, at, begun, given, item, threeItems } from '../../support/given-when-then';

const closedA = { type: 'ItemClosed', itemId: item('a'), at: at('18:10') } as const;
const startedB = { type: 'ItemStarted', itemId: item('b'), at: at('18:10') } as const;

describe('preparing the agenda', () => {
  test('an item is added after the one the clerk stands on', () => {
    given(...threeItems)
      .when({ type: 'AddItem', item: anItem('Housing'), after: item('b') })
      .gives({ type: 'ItemAdded', itemId: item('id-1'), item: anItem('Housing'), after: item('b') });
  });

  test('an item is not added after one that is gone', () => {
    given()
      .when({ type: 'AddItem', item: anItem('Housing'), after: item('x') })
      .refused('no-such-item');
  });

  test('a whole agenda replaces the one there as a single step, in its own order', () => {
    given(added('a', null))
      .when({ type: 'TakeAgenda', replace: true, items: [anItem('One'), anItem('Two')] })
      .gives(
        { type: 'ItemRemoved', itemId: item('a') },
        { type: 'ItemAdded', itemId: item('id-1'), item: anItem('One'), after: null },
        { type: 'ItemAdded', itemId: item('id-2'), item: anItem('Two'), after: item('id-1') },
      );
  });

  test('a whole agenda can be added behind the one there', () => {
    given(added('a', null))
      .when({ type: 'TakeAgenda', replace: false, items: [anItem('One')] })
      .gives({ type: 'ItemAdded', itemId: item('id-1'), item: anItem('One'), after: item('a') });
  });

  test('an agenda that has begun is not replaced', () => {
    given(...begun)
      .when({ type: 'TakeAgenda', replace: true, items: [anItem('One')] })
      .refused('item-already-started', /“Item a”/);
  });

  test('an item moves to the top', () => {
    given(...threeItems)
      .when({ type: 'MoveItem', itemId: item('c'), after: null })
      .gives({ type: 'ItemMoved', itemId: item('c'), after: null });
  });

  test('an item cannot be moved after itself', () => {
    given(...threeItems)
      .when({ type: 'MoveItem', itemId: item('c'), after: item('c') })
      .refused('item-already-there');
  });

  test('an item that nobody has started is taken off', () => {
    given(...threeItems)
      .when({ type: 'RemoveItem', itemId: item('b') })
      .gives({ type: 'ItemRemoved', itemId: item('b') });
  });

  test('an item that was started stays in the record', () => {
    given(...begun)
      .when({ type: 'RemoveItem', itemId: item('a') })
      .refused('item-already-started', /Defer it/);
  });
});

describe('running the agenda', () => {
  test('next closes the running item and starts the one after it', () => {
    given(...begun)
      .when({ type: 'NextItem' }, '18:10')
      .gives(closedA, startedB);
  });

  test('next after the last item closes it and starts none', () => {
    given(
      ...begun,
      closedA,
      { type: 'ItemClosed', itemId: item('b'), at: at('18:11') },
      { type: 'ItemStarted', itemId: item('c'), at: at('18:11') },
    )
      .when({ type: 'NextItem' }, '18:20')
      .gives({ type: 'ItemClosed', itemId: item('c'), at: at('18:20') });
  });

  test('next passes over a deferred item', () => {
    given(...begun, { type: 'ItemDeferred', itemId: item('b'), reason: '', at: at('18:05') })
      .when({ type: 'NextItem' }, '18:10')
      .gives(closedA, { type: 'ItemStarted', itemId: item('c'), at: at('18:10') });
  });

  test('next goes back for an item that was passed over', () => {
    given(...begun, closedA, { type: 'ItemStarted', itemId: item('c'), at: at('18:10') })
      .when({ type: 'NextItem' }, '18:20')
      .gives(
        { type: 'ItemClosed', itemId: item('c'), at: at('18:20') },
        { type: 'ItemStarted', itemId: item('b'), at: at('18:20') },
      );
  });

  test('with every item taken there is no next', () => {
    const done = ['a', 'b', 'c'].map((id) => ({
      type: 'ItemClosed' as const,
      itemId: item(id),
      at: at('18:10'),
    }));
    given(...begun, ...done)
      .when({ type: 'NextItem' })
      .refused('no-item-left', /Close the meeting/);
  });

  test('starting another item sets the running one aside with its time kept', () => {
    given(...begun)
      .when({ type: 'StartItem', itemId: item('c') }, '18:07')
      .gives(
        { type: 'ItemPaused', itemId: item('a'), at: at('18:07') },
        { type: 'ItemStarted', itemId: item('c'), at: at('18:07') },
      );
  });

  test('a running item is not started again', () => {
    given(...begun)
      .when({ type: 'StartItem', itemId: item('a') })
      .refused('item-already-running');
  });

  test('a closed item is re-opened, not started', () => {
    given(...begun, closedA)
      .when({ type: 'StartItem', itemId: item('a') })
      .refused('item-already-closed', /Re-open/);
  });

  test('a deferred item is not started', () => {
    given(...begun, { type: 'ItemDeferred', itemId: item('b'), reason: '', at: at('18:05') })
      .when({ type: 'StartItem', itemId: item('b') })
      .refused('item-deferred');
  });

  test('re-opening a closed item runs it again and sets the running one aside', () => {
    given(...begun, closedA, startedB)
      .when({ type: 'ReopenItem', itemId: item('a') }, '18:15')
      .gives(
        { type: 'ItemReopened', itemId: item('a'), at: at('18:15') },
        { type: 'ItemPaused', itemId: item('b'), at: at('18:15') },
        { type: 'ItemStarted', itemId: item('a'), at: at('18:15') },
      );
  });

  test('re-opening a deferred item puts it back on the plan without starting it', () => {
    given(...begun, { type: 'ItemDeferred', itemId: item('b'), reason: '', at: at('18:05') })
      .when({ type: 'ReopenItem', itemId: item('b') }, '18:15')
      .gives({ type: 'ItemReopened', itemId: item('b'), at: at('18:15') });
  });

  test('an item that is not over is not re-opened', () => {
    given(...begun)
      .when({ type: 'ReopenItem', itemId: item('a') })
      .refused('item-not-closed');
  });

  test('minutes are granted to an item', () => {
    given(...begun)
      .when({ type: 'ExtendItem', itemId: item('a'), minutes: 2 })
      .gives({ type: 'ItemExtended', itemId: item('a'), minutes: 2, at: at('18:30') });
  });

  test('an item without minutes that is given two has two from now', () => {
    given(
      added('a', null, null),
      { type: 'MeetingStarted', at: at('18:00') },
      { type: 'ItemStarted', itemId: item('a'), at: at('18:00') },
    )
      .when({ type: 'ExtendItem', itemId: item('a'), minutes: 2 }, '18:06')
      .gives({ type: 'ItemExtended', itemId: item('a'), minutes: 8, at: at('18:06') });
  });

  test('no more minutes are taken away than an item has', () => {
    given(...begun)
      .when({ type: 'ExtendItem', itemId: item('a'), minutes: -11 })
      .refused('not-enough-minutes');
  });

  test('zero minutes are no extension', () => {
    given(...begun)
      .when({ type: 'ExtendItem', itemId: item('a'), minutes: 0 })
      .refused('no-minutes');
  });

  test('a closed item is not extended', () => {
    given(...begun, closedA)
      .when({ type: 'ExtendItem', itemId: item('a'), minutes: 2 })
      .refused('item-already-closed');
  });

  test('the running item is deferred with the reason given', () => {
    given(...begun)
      .when({ type: 'DeferItem', itemId: item('a'), reason: 'The presenter was unwell.' })
      .gives({
        type: 'ItemDeferred',
        itemId: item('a'),
        reason: 'The presenter was unwell.',
        at: at('18:30'),
      });
  });

  test('an item is not deferred twice, nor once closed', () => {
    given(...begun, closedA)
      .when({ type: 'DeferItem', itemId: item('a'), reason: '' })
      .refused('item-already-closed');
    given(...begun, { type: 'ItemDeferred', itemId: item('b'), reason: '', at: at('18:05') })
      .when({ type: 'DeferItem', itemId: item('b'), reason: '' })
      .refused('item-deferred');
  });

  test('pausing stops the clock of the running item only', () => {
    given(...begun)
      .when({ type: 'PauseItem' })
      .gives({ type: 'ItemPaused', itemId: item('a'), at: at('18:30') });
    given(...begun, { type: 'ItemPaused', itemId: item('a'), at: at('18:05') })
      .when({ type: 'PauseItem' })
      .refused('no-item-running');
  });

  test('an item is closed out of turn', () => {
    given(...begun)
      .when({ type: 'CloseItem', itemId: item('b') })
      .gives({ type: 'ItemClosed', itemId: item('b'), at: at('18:30') });
  });
});
