import type { Form, Transition } from '../model/index.ts'

/** The step out of the draft that a record takes when nobody says which. */
export const firstStep = ({ states, transitions }: Form): Transition | undefined =>
  transitions.find(({ from }) => from === states[0])
