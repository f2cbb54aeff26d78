import { describe, expect, it } from 'vitest'
import { followed, overtaken } from '@renderer/ui/moved-under'

const over = { name: 'Sal 1', place: 'Haninge', roles: ['a'] }

describe('a form whose row is changed elsewhere', () => {
  it('follows in the fields that nobody has typed in, and keeps the others', () => {
    const values = { ...over, name: 'Salen' }
    const saved = { name: 'Sal 1', place: 'Tyresö', roles: ['a', 'b'] }
    expect(followed({ values, over, saved })).toEqual({ place: 'Tyresö', roles: ['a', 'b'] })
    expect(overtaken({ values, over, saved })).toEqual([])
  })

  it('says at a field that was changed in both places what it says elsewhere, with a way to take that', () => {
    const problems = overtaken({ values: { ...over, name: 'Salen' }, over, saved: { ...over, name: 'Sal 2' } })
    expect(problems).toMatchObject([{ field: 'name', suggestion: { label: 'Sal 2', value: 'Sal 2' } }])
    expect(problems[0]!.message).toContain('Sal 2')
  })

  it.each([
    ['a choice', '0198d2a4-1111-7aaa-8bbb-0123456789ab'],
    ['a date', '2027-03-09'],
    ['a long text', 'x'.repeat(80)],
    ['nothing', ''],
  ])('does not show %s as it lies in the form', (_, name) => {
    const [problem] = overtaken({ values: { ...over, name: 'Salen' }, over, saved: { ...over, name } })
    expect(problem).toMatchObject({ field: 'name', message: expect.stringContaining('har ändrats') as string })
    expect(problem).not.toHaveProperty('suggestion')
  })

  it('has no quarrel when both wrote the same, or when it was its own save', () => {
    const values = { ...over, name: 'Salen' }
    expect(overtaken({ values, over, saved: values })).toEqual([])
    expect(followed({ values, over, saved: values })).toEqual(values)
  })
})
