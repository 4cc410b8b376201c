import { describe, expect, test } from 'vitest'
import { answer, say } from '../say.ts'

describe('a pronoun takes up all that was said before', () => {
  test.each([
    ['ودعت إسبانيا إلى مراجعة الاتفاق، وأيدتها في ذلك ألمانيا.', 'support', 'agree'],
    ['وطالبت إسبانيا بمراجعة الاتفاق، ورفضته ألمانيا بشدة.', 'reject', 'reject'],
  ])('%s', (text, act, relation) => {
    expect(say(text).at(-1)).toMatchObject({ speaker: 'germany', act })
    expect(answer(text)).toMatchObject([{ speaker: 'germany', toActor: 'spain', relation }])
  })

  test('unless words of the speaker follow', () => {
    const text = 'ودعا لافروف إلى وقف إطلاق النار، وأيده كيري قائلا إن الوقت حان.'
    expect(say(text).at(-1)).toMatchObject({ speaker: 'kerry', content: 'الوقت حان' })
  })
})

describe('a relative clause takes up all that was said before', () => {
  test.each([
    ['وطالبت إسبانيا بمراجعة الاتفاق، وهو ما رفضته ألمانيا بشدة.', 'germany', 'reject', 'بمراجعة الاتفاق'],
    ['وطالبت إسبانيا بمراجعة الاتفاق، الأمر الذي رفضته ألمانيا.', 'germany', 'reject', 'بمراجعة الاتفاق'],
    ['واتهمت أوكرانيا روسيا بقصف المحطة، وهو الأمر الذي تنفيه موسكو.', 'russia', 'deny', 'بقصف المحطة'],
  ])('%s', (text, speaker, act, content) => {
    expect(say(text).find((said) => said.speaker === speaker)).toMatchObject({ act, content })
    expect(answer(text)).toMatchObject([{ speaker, relation: act }])
  })

  test('and tells of what was done where it says nothing', () => {
    expect(say('وطالبت إسبانيا بمراجعة الاتفاق، وهو ما جرى في اليوم التالي.')).toHaveLength(1)
  })
})
