import { readCells, type Shape } from './clipboard.ts'
import { addRow, renumber, rowsIn } from './rows.ts'
import { changed, tell, word } from './words.ts'

/** Several cells pasted into one fill the cells to the right and below; one press takes all of it back. */
export function startPasting(form: HTMLFormElement): void {
  form.addEventListener('paste', (event) => {
    const input =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[name]') : null
    const table = input?.closest<HTMLElement>('[data-rows]') ?? null
    const row = input?.closest<HTMLElement>('[data-row]') ?? null
    if (input === null || table === null || row === null || event.clipboardData === null) return
    const shape = shapeOf(event.clipboardData.getData('text/html'))
    const cells = readCells(event.clipboardData.getData('text/plain'), shape)
    if (cells.length < 2 && (cells[0]?.length ?? 0) < 2) return
    event.preventDefault()
    const undo = fill(form, table, row, input, cells)
    offerUndo(form, table, undo, cells)
    changed(form)
  })
}

function shapeOf(html: string): Shape | null {
  if (!/<table/i.test(html)) return null
  const rows = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr')]
  const widths = rows.map((row) =>
    [...row.cells].reduce((width, cell) => width + Math.max(1, cell.colSpan), 0),
  )
  return rows.length === 0 ? null : { rows: rows.length, columns: Math.max(...widths) }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Answers what takes everything back. */
function fill(
  form: HTMLFormElement,
  table: HTMLElement,
  first: HTMLElement,
  start: HTMLElement,
  cells: readonly (readonly string[])[],
): () => void {
  const labels = columnsOf(first).map((column) => labelOf(column))
  const [heads = []] = cells
  const heading = isHeading(heads, labels)
  const left = Math.max(
    0,
    columnsOf(first).findIndex((column) => column.contains(start)),
  )
  const columnFor = (cell: number) =>
    heading ? labels.indexOf((heads[cell] ?? '').trim()) : left + cell
  const before: (() => void)[] = []
  const added: HTMLElement[] = []
  const top = rowsIn(table).indexOf(first)
  for (const [index, texts] of cells.slice(heading ? 1 : 0).entries()) {
    let row = rowsIn(table)[top + index] ?? null
    if (row === null) {
      row = addRow(form, table)
      if (row === null) break
      added.push(row)
    }
    for (const [cell, text] of texts.entries()) {
      const column = columnsOf(row)[columnFor(cell)]
      if (column !== undefined) before.push(put(column, text))
    }
  }
  return () => {
    for (const restore of before) restore()
    for (const row of added) row.remove()
    renumber(table)
  }
}

const columnsOf = (row: HTMLElement): readonly HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('[data-column]'),
]

const labelOf = (column: HTMLElement): string => {
  const label = column.querySelector('label, legend, .label')
  return label?.firstChild?.textContent?.trim() ?? ''
}

const isHeading = (texts: readonly string[], labels: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => labels.includes(text.trim()))

/** Puts text into a cell's control; what no choice says stays unchosen, and is asked for when it is sent. */
function put(column: HTMLElement, text: string): () => void {
  const controls = [...column.querySelectorAll<Control>('input, select, textarea')]
  const before = controls.map((control) => stateOf(control))
  const wanted = text.trim()
  for (const control of controls) {
    if (control instanceof HTMLSelectElement) {
      const option = [...control.options].find(
        (each) => each.text === wanted || each.value === wanted,
      )
      control.value = option?.value ?? ''
    } else if (control instanceof HTMLInputElement && isTicked(control)) {
      const words = wanted.split(/[、,，;；]/)
      control.checked = words.includes(control.labels?.[0]?.textContent?.trim() ?? '')
    } else {
      control.value = text
    }
  }
  return () => {
    for (const restore of before) restore()
  }
}

const isTicked = ({ type }: HTMLInputElement) => type === 'radio' || type === 'checkbox'

function stateOf(control: Control): () => void {
  const { value } = control
  const checked = control instanceof HTMLInputElement && control.checked
  return () => {
    control.value = value
    if (control instanceof HTMLInputElement) control.checked = checked
  }
}

function offerUndo(
  form: HTMLFormElement,
  table: HTMLElement,
  undo: () => void,
  cells: readonly (readonly string[])[],
): void {
  tell(table, word(form, 'pasted', { rows: cells.length, columns: cells[0]?.length ?? 0 }))
  table.querySelector('[data-undo-paste]')?.remove()
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'plain'
  button.dataset.undoPaste = ''
  button.textContent = word(form, 'undo')
  button.addEventListener('click', () => {
    undo()
    button.remove()
    tell(table, '')
    changed(form)
  })
  table.querySelector('[data-status]')?.after(button)
}
