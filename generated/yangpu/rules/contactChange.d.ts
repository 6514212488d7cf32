// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
import type { Form, OptionList, Parameter, Tiers } from 'fangyuan/model'

export declare const form: Form
/** The figures that its expressions read. */
export declare const parameters: readonly Parameter[]
export declare const tiers: readonly Tiers[]
/** The lists that its choices come from. */
export declare const options: readonly OptionList[]
