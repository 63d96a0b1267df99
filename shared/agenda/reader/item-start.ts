/** Where an item begins, and what its first line says of it. */
import type { CellRole, RowPiece } from './table-header';

export interface ItemStart {
  /** Index of its first line among the source lines. */
  readonly at: number;
  /** Null when the paper gives it none. */
  readonly number: number | null;
  /** As printed, where it is more than the number: "5a". */
  readonly mark?: string | undefined;
  /** Empty when the title stands on the next line. */
  readonly title: string;
  /** The other cells of the row, when the first line is one. */
  readonly others: readonly RowPiece[];
  /** What the columns of the table are in which it is a row; none when it is in no table with a head. */
  readonly roles?: readonly (CellRole | null)[];
}
