import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('two who speak together', () => {
  test('the first stands for both before a dual', () => {
    const text = 'الرئيس الروسي فلاديمير بوتين ووزير خارجيته سيرغي لافروف رحبا بالهدنة.'
    expect(say(text)).toMatchObject([{ speaker: 'putin', act: 'support', content: 'بالهدنة' }])
  })

  test('and behind the verb', () => {
    const text = 'ندد بوتين ووزير خارجيته سيرغي لافروف بالغارة على المدينة.'
    expect(say(text)).toMatchObject([{ speaker: 'putin', act: 'accuse', content: 'بالغارة على المدينة' }])
  })
})

describe('nouns and adjectives that look like participles of saying', () => {
  test('people counted', () => {
    expect(say('أوقفت الشرطة 75 متهما "بالتخريب" في المدينة.')).toEqual([])
  })

  test.each([
    ['قالت زاخاروفا إن الهدنة مستمرة مؤكدة أن الجسر مفتوح.'],
    ['قالت زاخاروفا إن الهدنة مستمرة مشيرة إلى أن الجسر مفتوح.'],
  ])('a clause behind it shows one without a comma: %s', (text) => {
    expect(say(text)).toMatchObject([
      { content: 'الهدنة مستمرة' },
      { speaker: 'zakharova', content: 'الجسر مفتوح' },
    ])
  })
})

describe('expressions of attribution', () => {
  test.each([
    ['its own document', 'أعلن لافروف أنه رفض العرض، حسبما ذكر البيان.', 1],
    ['its own speaker', 'قال لافروف إن الهدنة مستمرة، بحسب لافروف.', 0],
  ])('%s adds no statement and is no content', (_what, text, nested) => {
    const said = say(text)
    expect(said).toHaveLength(1 + nested)
    expect(said[0]?.content).not.toMatch(/حسب/)
  })

  test('behind a sentence of the reporter a pronoun is the last speaker, not whom the sentence names', () => {
    const text = 'قال لافروف إن الهدنة مستمرة. وتدل الصور على قصف نفذه أردوغان، على حد قوله.'
    expect(say(text).at(-1)).toMatchObject({ speaker: 'lavrov' })
  })

  test('«كما» at the head of a sentence is none', () => {
    expect(say('كما أكدت زاخاروفا أن الجسر مفتوح.')).toMatchObject([
      { speaker: 'zakharova', cue: 'أكدت', content: 'الجسر مفتوح', rule: 'cue.complementiser' },
    ])
  })

  test('قال takes «إن», and «بأن» before it belongs to another noun', () => {
    const text = 'وقال لافروف ردا على مطالبة أردوغان له بأن يصمت إنه سيتكلم.'
    expect(say(text)).toContainEqual(expect.objectContaining({ speaker: 'lavrov', content: 'سيتكلم' }))
  })
})

describe('what stands before the clause of an attribution', () => {
  test('a name in apposition', () => {
    const text = 'وفقا لتصريحات قائد الشرطة، العميد سامر هادي، فإن الأمر انتهى.'
    expect(say(text)).toMatchObject([{ content: 'الأمر انتهى' }])
  })

  test('an agreement is nobody’s words', () => {
    const text = 'قال لافروف إن الأمر انتهى. ووفقا للاتفاق، يجب خفض العدد.'
    expect(say(text)).toHaveLength(1)
  })
})

test('what an outlet tells «نقلا عن» a source are the words of the source', () => {
  const text = 'وأفادت وكالة رويترز، نقلا عن لافروف، بأن الوفد غادر.'
  expect(say(text)).toMatchObject([
    { speaker: 'lavrov', named: 'لافروف', medium: 'reuters', content: 'الوفد غادر' },
  ])
})

test('the words that stand there agree with the verb, whatever a group is called elsewhere', () => {
  const text = 'هدد الحوثيون باستهداف السفن. ثم هددت جماعة الحوثي باستهداف الموانئ.'
  expect(say(text).map(({ speaker }) => speaker)).toEqual(['houthis', 'houthis'])
})
