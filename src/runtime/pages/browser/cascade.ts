/** Leaves of a list only what is a part of what was chosen beside it; what is chosen stays, right or wrong. */
export function narrowTo(box: HTMLElement | null, parent: unknown): void {
  for (const option of box?.querySelectorAll<HTMLOptionElement>('option[data-parent]') ?? []) {
    const other = typeof parent === 'string' && option.dataset.parent !== parent
    option.hidden = other && !option.selected
    option.disabled = option.hidden
  }
}
