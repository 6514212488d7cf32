import type { RecordData, RecordValue } from '../../model/index.ts'

/** A field's own value: a field may be called "constructor". */
export const valueIn = (
  data: RecordData,
  { id }: { readonly id: string },
): RecordValue | undefined => Object.getOwnPropertyDescriptor(data, id)?.value
