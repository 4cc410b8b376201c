import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('whose act a noun of speech names', () => {
  test.each([
    [
      'who gave it, behind التي',
      'نفى الوزير الاتهامات التي وجهتها موسكو إلى أنقرة بخرق الهدنة.',
      'russia',
      'بخرق الهدنة',
    ],
    [
      'who gave it, without التي',
      'علق الوزير على اتهامات وجهتها موسكو إلى أنقرة بخرق الهدنة.',
      'russia',
      'بخرق الهدنة',
    ],
    ['behind من', 'وصل الوفد مع طلب من موسكو بوقف القتال.', 'russia', 'بوقف القتال'],
    [
      'the actor meant by its pronoun',
      'غادرت السفينة إيطاليا إثر رفضها استقبال المهاجرين.',
      'italy',
      'استقبال المهاجرين',
    ],
  ])('%s', (_what, text, speaker, content) => {
    expect(say(text)).toContainEqual(expect.objectContaining({ speaker, content, rule: 'nominal' }))
  })

  test.each(['قال لافروف إن رأيه أن الهدنة مستمرة.', 'رحب لافروف بالموقف الإسباني بعد أن وصلت السفينة.'])(
    'no statement of its own: %s',
    (text) => {
      expect(say(text).filter(({ rule }) => rule === 'nominal')).toEqual([])
    },
  )
})

test.each(['جاء ذلك بعد اتهامه بحيازة السلاح.', 'أثار اتهام المدير بالسرقة غضبا.'])(
  'whom a charge is made against is no speaker: %s',
  (text) => {
    expect(say(text)).toEqual([])
  },
)
