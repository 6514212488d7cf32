export { fileStem, fileStems, identifier, nameScope } from '../../model/names.ts'

/** `annualReport` as the name of a type: `AnnualReport`. */
export const typeName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
