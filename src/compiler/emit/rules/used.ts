/** The ids of the parameters and option lists that stand anywhere in a piece of the model. */
export function namesUsed(model: unknown): {
  readonly parameters: ReadonlySet<string>
  readonly options: ReadonlySet<string>
} {
  const parameters = new Set<string>()
  const options = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('parameter' in value && typeof value.parameter === 'string') parameters.add(value.parameter)
    if ('options' in value && typeof value.options === 'string') options.add(value.options)
    Object.values(value).forEach(visit)
  }
  visit(model)
  return { parameters, options }
}
