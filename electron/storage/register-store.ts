/**
 * The register of people, on disk. Losing it loses no meeting: each has its own copy of what it says of its people. A
 * file that cannot be read is kept aside, and the register begins anew from the meetings that are opened.
 */
import { Low } from 'lowdb';
import { register as registerShape } from '../../shared/register/register-shapes';
import { emptyRegister, type Register } from '../../shared/register/register';
import { DurableAdapter, type DurableFile } from './durable-adapter';

export type RegisterFile = Omit<DurableFile<Register>, 'version' | 'parse' | 'what'>;

export class RegisterStore {
  readonly #low: Low<Register>;
  readonly #adapter: DurableAdapter<Register>;

  private constructor(low: Low<Register>, adapter: DurableAdapter<Register>) {
    this.#low = low;
    this.#adapter = adapter;
  }

  /** Never refuses: with no usable file the register is empty and `onProblem` says why. */
  static async open(file: RegisterFile): Promise<RegisterStore> {
    const adapter = new DurableAdapter<Register>({
      ...file,
      version: 1,
      what: 'the register of people',
      parse: (json) => {
        const parsed = registerShape.safeParse(json);
        return parsed.success ? { value: parsed.data } : null;
      },
    });
    const low = new Low<Register>(adapter, emptyRegister);
    await low.read();
    return new RegisterStore(low, adapter);
  }

  get current(): Register {
    return this.#low.data;
  }

  /** Resolves when on disk; rejects with a `StorageFault`, and then the register is as it was. */
  async save(register: Register): Promise<void> {
    const before = this.#low.data;
    this.#low.data = register;
    // A file from a newer version is not touched (told at opening); changes hold for this session.
    if (this.#adapter.isReadOnly) return;
    try {
      await this.#low.write();
    } catch (error) {
      this.#low.data = before;
      throw error;
    }
  }
}
