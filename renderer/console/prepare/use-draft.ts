/**
 * Words in a field that the meeting does not have yet. They are handed over when
 * the clerk leaves the field or presses Enter, before any other command, and when
 * the field goes off the screen. A refused draft stays as typed.
 */
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { beforeCommands } from '../../bridge/meeting-link';

/** Null when it was kept, else why it was not. */
export type Save = (text: string) => Promise<string | null>;
/** True when nothing is left that was not kept. */
export type Settle = () => Promise<boolean>;

/** The drafts of a dialog, so that it can hand all of them over before it closes. */
export const DraftScope = createContext<Set<Settle> | null>(null);

export interface Draft {
  readonly text: string;
  readonly refusal: string | null;
  readonly type: (text: string) => void;
  readonly settle: Settle;
}

export function useDraft(value: string, save: Save): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const now = useRef({ draft, value, save });
  const underWay = useRef<Promise<boolean> | null>(null);
  const refusedText = useRef<string | null>(null);
  const scope = useContext(DraftScope);
  useEffect(() => {
    now.current = { ...now.current, value, save };
  });

  const hold = useCallback((text: string | null) => {
    now.current = { ...now.current, draft: text };
    setDraft(text);
  }, []);
  const type = useCallback(
    (text: string) => {
      hold(text);
      setRefusal(null);
    },
    [hold],
  );
  const handOver = useCallback(
    async (text: string): Promise<boolean> => {
      const refused = text === now.current.value ? null : await now.current.save(text);
      refusedText.current = refused === null ? null : text;
      // What was typed meanwhile is another draft, still to be handed over.
      if (now.current.draft !== text) return false;
      setRefusal(refused);
      if (refused === null) hold(null);
      return refused === null;
    },
    [hold],
  );
  const settle = useCallback((): Promise<boolean> => {
    const { draft: text } = now.current;
    if (text === null) return Promise.resolve(true);
    // Begun a moment later: the command it sends asks this very draft whether it is under way.
    underWay.current ??= Promise.resolve()
      .then(() => handOver(text))
      .finally(() => {
        underWay.current = null;
      });
    return underWay.current;
  }, [handOver]);

  useEffect(() => {
    // Another command must not wait for itself, nor ask again about what was refused as it stands.
    const flush = async (): Promise<void> => {
      if (underWay.current === null && now.current.draft !== refusedText.current) await settle();
    };
    const stop = beforeCommands(flush);
    return () => {
      stop();
      void flush();
    };
  }, [settle]);
  useEffect(() => {
    scope?.add(settle);
    return () => void scope?.delete(settle);
  }, [scope, settle]);

  return { text: draft ?? value, refusal, type, settle };
}
