import {describe, expect, it} from 'vitest'
import {resolver} from '../../src/tell/address.ts'
import {emptyMetadata} from '../../src/tree/metadata.ts'

describe('resolver', () => {
  const metadata = {...emptyMetadata(), url: 'https://news.example/2024/kiosk', base: '/static/'}

  it('takes the base it is given before the page’s own', () => {
    expect(resolver('https://mirror.example/a/', metadata)('b.jpg')).toBe('https://mirror.example/a/b.jpg')
  })

  it('takes the page’s base, against its own address, else that address', () => {
    expect(resolver(null, metadata)('b.jpg')).toBe('https://news.example/static/b.jpg')
    expect(resolver(null, {...metadata, base: null})('b.jpg')).toBe('https://news.example/2024/b.jpg')
    expect(resolver(null, metadata)('//cdn.example/b.jpg')).toBe('https://cdn.example/b.jpg')
  })

  it('leaves addresses as written where no base is known or they are absolute', () => {
    const resolve = resolver(null, emptyMetadata())
    expect([resolve('/b.jpg'), resolve('https://a.example/b c'), resolve('../x')]).toEqual([
      '/b.jpg',
      'https://a.example/b c',
      '../x',
    ])
  })

  it('leaves an address as written that cannot be resolved', () => {
    expect(resolver('not an address', emptyMetadata())('b.jpg')).toBe('b.jpg')
    expect(resolver('https://news.example/', metadata)('http://[broken')).toBe('http://[broken')
  })

  it('is null for links that lead nowhere', () => {
    const resolve = resolver('https://news.example/', metadata)
    expect([null, '', '#', '#top', 'javascript:void(0)', 'data:image/gif;base64,R0'].map(resolve)).toEqual(
      Array(6).fill(null),
    )
  })
})
