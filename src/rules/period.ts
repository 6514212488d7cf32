/** 自/至, both days included; null: open on that side. */
export interface Period {
  readonly from: string | null
  readonly until: string | null
}

export const isInForce = ({ from, until }: Period, date: string): boolean =>
  (from === null || from <= date) && (until === null || date <= until)
