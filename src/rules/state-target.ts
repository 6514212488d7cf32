/** Stands where a field's id does, for the state of the record that is meant. */
export const stateTarget = '@state'
