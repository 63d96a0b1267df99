import { useMemo } from 'react';

/** The value of before, as long as it says the same; for plain data that is reckoned anew at every drawing. */
export function useSame<T>(value: T): T {
  const said = JSON.stringify(value);
  return useMemo(() => JSON.parse(said) as T, [said]);
}
