import {length} from './length.ts'
import {letters} from './letters.ts'
import {marks} from './marks.ts'
import {phrases} from './phrases.ts'
import {sentence} from './sentence.ts'
import type {Signal} from './signal.ts'

/** All signals that look at one line alone. */
export const lineSignals: readonly Signal[] = [...length, ...sentence, ...letters, ...marks, ...phrases]
