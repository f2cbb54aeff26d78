import { readImage } from '@shared/documents/look/read-image'
import { tinyLogo } from '@tests/world/tiny-logo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const png = new Uint8Array(Buffer.from(tinyLogo.base64, 'base64'))

/** The frame of a JPEG: its beginning, a comment, where its size stands, and its end. */
const jpeg = (width: number, height: number, frame = 0xc0) =>
  new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xfe, 0, 6, 1, 2, 3, 4],
    ...[0xff, frame, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0],
    ...[0xff, 0xd9],
  ])

function pngOf(width: number, height: number): Uint8Array {
  const bytes = png.slice()
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

describe('a picture for the logo', () => {
  it('is read by its bytes: what it is, and how large', () => {
    expect(readImage(png)).toEqual({ ok: true, format: 'png', width: 160, height: 40 })
    expect(readImage(jpeg(600, 200))).toEqual({ ok: true, format: 'jpeg', width: 600, height: 200 })
    expect(readImage(jpeg(600, 200, 0xc2))).toEqual({ ok: true, format: 'jpeg', width: 600, height: 200 })
  })

  it.each([
    ['an SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'notAnImage'],
    ['a GIF', new TextEncoder().encode('GIF89a….'), 'notAnImage'],
    ['nothing', new Uint8Array(), 'notAnImage'],
    ['a PNG that is cut off', png.slice(0, -3), 'damaged'],
    ['only the beginning of a PNG', png.slice(0, 8), 'damaged'],
    ['a JPEG that is cut off', jpeg(600, 200).slice(0, -1), 'damaged'],
    ['a JPEG without a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xd9]), 'damaged'],
    ['one that says it has no width', pngOf(0, 40), 'tooSmall'],
    ['a dot', pngOf(160, 15), 'tooSmall'],
    ['a poster', pngOf(4001, 40), 'tooManyDots'],
    ['one of 300 kB', new Uint8Array(300 * 1024), 'tooLarge'],
  ])('%s is refused', (_, bytes, refusal) => {
    expect(readImage(bytes)).toEqual({ ok: false, refusal })
  })

  it('never makes the reader fail, whatever it is', () => {
    const beginnings = fc.constantFrom([0xff, 0xd8, 0xff], [...png.slice(0, 8)], [])
    fc.assert(
      fc.property(beginnings, fc.uint8Array({ maxLength: 200 }), (beginning, rest) => {
        expect(() => readImage(new Uint8Array([...beginning, ...rest, 0xff, 0xd9]))).not.toThrow()
      }),
    )
  })
})
