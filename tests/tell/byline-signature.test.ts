import {describe, expect, it} from 'vitest'
import {signatureOf} from '../../src/tell/byline-signature.ts'

describe('the signature of a last paragraph', () => {
  it('is the name in the brackets behind the last sentence of a Japanese story', () => {
    expect(signatureOf('新しい橋が開通した。【林野栞】')).toEqual(['林野栞'])
    expect(signatureOf('「橋は長い」【山野太郎】')).toEqual(['山野太郎'])
  })

  it('is none where the brackets hold a link’s label or an aside', () => {
    expect(signatureOf('新しい橋が開通した。【関連記事】')).toBeNull()
    expect(signatureOf('新しい橋が開通した。【終わり】')).toBeNull()
    expect(signatureOf('新しい橋【北国橋】')).toBeNull()
  })
})
