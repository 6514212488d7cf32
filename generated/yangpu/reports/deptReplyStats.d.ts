// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
import type { Report } from 'fangyuan/model'

export declare const report: Report
