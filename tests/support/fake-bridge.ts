/** A main process of cardboard: answers as the test says, and tells what the test tells. */
import type {
  AnswerOf,
  Bridge,
  PayloadOf,
  PushChannel,
  RequestChannel,
  RequestOf,
} from '../../shared/ipc/contract';

export type Answers = {
  readonly [C in RequestChannel]?: (request: RequestOf<C>) => AnswerOf<C> | Promise<AnswerOf<C>>;
};

export interface FakeBridge {
  /** Every channel asked, in order. */
  readonly asked: RequestChannel[];
  /** From now on this channel is never answered. */
  readonly fail: (channel: RequestChannel) => void;
  readonly tell: <C extends PushChannel>(channel: C, payload: PayloadOf<C>) => void;
}

/** Puts itself on `window.boardside`. A request without an answer rejects. */
export function fakeBridge(answers: Answers): FakeBridge {
  const asked: RequestChannel[] = [];
  const failed = new Set<RequestChannel>();
  const listeners = new Map<PushChannel, Set<(payload: never) => void>>();
  const boardside: Bridge = {
    async ask(channel, request) {
      asked.push(channel);
      if (failed.has(channel)) return new Promise(() => {});
      const answer = answers[channel];
      if (!answer) throw new Error(`The test gives no answer on ${channel}`);
      return answer(request);
    },
    listen(channel, listener) {
      const group = listeners.get(channel) ?? new Set();
      listeners.set(channel, group.add(listener));
      return () => group.delete(listener);
    },
  };
  Object.defineProperty(window, 'boardside', { value: boardside, configurable: true });
  return {
    asked,
    fail: (channel) => failed.add(channel),
    tell: (channel, payload) => {
      for (const listener of listeners.get(channel) ?? []) listener(payload as never);
    },
  };
}
