import { KeyCap } from '../ui/key-cap';
import { isMac, keyCaps } from './keys';

/** A key as the table writes it ("Mod+K"), drawn as this computer prints it. */
export function ActionKey({ keys }: { readonly keys: string }) {
  return <KeyCap keys={keyCaps(keys, isMac())} />;
}
