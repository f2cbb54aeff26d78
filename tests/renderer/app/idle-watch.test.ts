import { watchIdle } from '@renderer/app/idle-watch'
import { describe, expect, it } from 'vitest'

const minute = 60_000

/** A window that locks after ten minutes, on a clock that the test moves. */
function givenWindow({ isHeld = false } = {}) {
  let at = 0
  const told: string[] = []
  const watch = watchIdle({ minutes: 10, isHeld, now: () => at, onDue: (due) => told.push(due) })
  return { ...watch, told, after: (minutes: number) => (at += minutes * minute) }
}

describe('a computer that nobody touches', () => {
  it('is to be locked by the first sign after a sleep, before any timer has come', () => {
    const { touched, after, told } = givenWindow()
    after(45)
    expect(touched()).toBe(false)
    expect(told).toEqual(['now'])
  })

  it('stays due however often it is touched, and is told of once', () => {
    const { look, touched, after, told } = givenWindow()
    after(10)
    look()
    expect([touched(), touched()]).toEqual([false, false])
    after(1)
    look()
    expect(told).toEqual(['now'])
  })

  it('warns half a minute before, and goes on when it is touched', () => {
    const { look, touched, after, told } = givenWindow()
    after(9.5)
    look()
    expect(touched()).toBe(true)
    after(9)
    look()
    expect(told).toEqual(['soon', 'no'])
    after(1)
    look()
    expect(told).toEqual(['soon', 'no', 'now'])
  })

  it('hides in a meeting at the first sign after a sleep, and the meeting goes on', () => {
    const { touched, after, told } = givenWindow({ isHeld: true })
    after(45)
    expect(touched()).toBe(true)
    expect(told).toEqual(['now', 'no'])
    after(9)
    expect(touched()).toBe(true)
    expect(told).toEqual(['now', 'no'])
  })
})
