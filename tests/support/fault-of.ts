/** The storage fault a promise ends in; anything else fails the test. */
import { StorageFault } from '../../electron/meetings/ports';

export async function faultOf(promise: Promise<unknown>): Promise<StorageFault> {
  const fault: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (fault instanceof StorageFault) return fault;
  throw new Error(`Expected a storage fault but found ${String(fault)}`);
}
