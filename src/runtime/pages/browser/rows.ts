import { startChoosing } from './choosing.ts'
import { changed, tell, word } from './words.ts'

/** Adds and takes away rows without asking the server. */
export function startRows(form: HTMLFormElement): void {
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const table = button?.closest<HTMLElement>('[data-rows]') ?? null
    if (button === null || table === null) return
    const [action] = button.value.split(':')
    if (action !== 'add' && action !== 'remove') return
    event.preventDefault()
    if (action === 'add') addByHand(form, table)
    else removeByHand(form, table, button)
    changed(form)
  })
}

/** A new empty row at the end of a table. */
export function addRow(form: HTMLFormElement, table: HTMLElement): HTMLElement | null {
  const template = table.querySelector('template')
  const body = table.querySelector('[data-body]')
  const row = template?.content.firstElementChild?.cloneNode(true)
  if (!(row instanceof HTMLElement) || body === null) return null
  body.append(row)
  renumber(table)
  startChoosing(form, row)
  return row
}

export const rowsIn = (table: HTMLElement): readonly HTMLElement[] => [
  ...table.querySelectorAll<HTMLElement>('[data-body] > [data-row]'),
]

/** Gives each row its place, in what people see and in the names that are sent. */
export function renumber(table: HTMLElement): void {
  const name = table.dataset.rows ?? ''
  for (const [index, row] of rowsIn(table).entries()) {
    for (const number of row.querySelectorAll('[data-number]')) {
      number.textContent = String(index + 1)
    }
    for (const element of [row, ...row.querySelectorAll('*')]) {
      for (const attribute of named) move(element, attribute, name, index)
    }
  }
}

const named = ['id', 'name', 'for', 'value', 'aria-describedby', 'aria-labelledby', 'aria-controls']

function move(element: Element, attribute: string, table: string, index: number): void {
  // The value of an input is somebody's answer; only a button's is ours.
  if (attribute === 'value' && !(element instanceof HTMLButtonElement)) return
  const value = element.getAttribute(attribute)
  if (value === null) return
  const moved = value
    .split(' ')
    .map((part) => movedName(part, table, index))
    .join(' ')
  if (moved !== value) element.setAttribute(attribute, moved)
}

/** "f-people.row.name" and "remove:people.3" with another row's place; a name is never looked for as a pattern. */
function movedName(name: string, table: string, index: number): string {
  const prefix = ['', 'f-', 'remove:', '@file:', '@drop:']
    .map((start) => `${start}${table}.`)
    .find((start) => name.startsWith(start))
  if (prefix === undefined) return name
  return prefix + name.slice(prefix.length).replace(/^(\d+|row)(?=\.|$)/, String(index))
}

function addByHand(form: HTMLFormElement, table: HTMLElement): void {
  const row = addRow(form, table)
  row?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  tell(table, word(form, 'added', { number: rowsIn(table).length }))
}

function removeByHand(form: HTMLFormElement, table: HTMLElement, button: HTMLElement): void {
  const row = button.closest<HTMLElement>('[data-row]')
  if (row === null) return
  const number = rowsIn(table).indexOf(row) + 1
  const neighbour = row.nextElementSibling ?? row.previousElementSibling
  row.remove()
  renumber(table)
  const next = neighbour?.querySelector<HTMLElement>('[data-remove]')
  const add = table.querySelector<HTMLElement>('button[value^="add:"]')
  ;(next ?? add)?.focus()
  tell(table, word(form, 'removed', { number }))
}
