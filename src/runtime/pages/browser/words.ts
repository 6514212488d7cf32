/** A sentence that the page carries for its script: `data-added="已增加第 {number} 行"`. */
export function word(
  form: HTMLFormElement,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return (form.dataset[name] ?? '').replace(/\{(\w+)\}/g, (whole, key: string) =>
    key in values ? String(values[key]) : whole,
  )
}

/** Says something to everybody, also to those who cannot see it. */
export function tell(place: Element, sentence: string): void {
  const status = place.querySelector('[data-status]')
  if (status !== null) status.textContent = sentence
}

/** Tells the other scripts that answers changed without being typed. */
export const changed = (form: HTMLFormElement): void => {
  form.dispatchEvent(new Event('change', { bubbles: true }))
}
