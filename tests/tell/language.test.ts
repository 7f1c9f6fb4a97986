import {describe, expect, it} from 'vitest'
import {languageTag} from '../../src/tell/language.ts'

describe('languageTag', () => {
  it('writes declared tags in their usual spelling', () => {
    expect(['en', 'en_us', 'de-de', 'zh-hans-cn', 'en-GB, de', 'pt_BR.UTF-8'].map(languageTag)).toEqual([
      'en',
      'en-US',
      'de-DE',
      'zh-Hans-CN',
      'en-GB',
      'pt-BR',
    ])
  })

  it('is null for what is no tag', () => {
    expect([null, '', 'english', 'x-default', 'und', 'en-', '{{lang}}', 'e'.repeat(1000)].map(languageTag)).toEqual(
      Array(8).fill(null),
    )
  })
})
