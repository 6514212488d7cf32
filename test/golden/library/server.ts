// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
import { serve } from 'fangyuan/runtime'
import { app } from './app.ts'

const { url } = await serve(app)
console.log(`${app.application.label}：${url}`)
