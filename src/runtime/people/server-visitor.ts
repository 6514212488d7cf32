import { serverAct } from '../store/change.ts'
import type { Visitor } from './model.ts'

/** The server itself, or a person at its own machine: everything is open to it. */
export const serverVisitor: Visitor = {
  account: null,
  name: serverAct.by.name,
  address: null,
  duty: null,
  posts: [],
  readOnly: false,
}
