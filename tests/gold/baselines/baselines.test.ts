import { expect, test } from 'vitest'
import { bundledLexicon, makeReport, type Extraction } from '../../../src/extract/index.ts'
import { nearestNameBaseline } from './nearest-name.ts'
import { quotationMarksBaseline } from './quotation-marks.ts'

const report = makeReport({
  id: 'r',
  text: 'قال لافروف إن "الطريق مفتوح أمام الجميع" وسيبقى كذلك. ورفض أردوغان العرض. ووصل بوتين إلى أنقرة.',
})

const told = ({ documents, statements }: Extraction) =>
  statements.map(({ speaker, content }) => [
    speaker,
    ...content.map((span) => documents[0]?.text.slice(...span)),
  ])

test('names and verbs without grammar: the nearest name, and the rest of the sentence', () => {
  expect(told(nearestNameBaseline([report], bundledLexicon()))).toEqual([
    ['lavrov', 'إن "الطريق مفتوح أمام الجميع" وسيبقى كذلك.'],
    ['erdogan', 'العرض.'],
  ])
})

test('quotation marks alone: what stands in them, by the nearest name', () => {
  expect(told(quotationMarksBaseline([report], bundledLexicon()))).toEqual([
    ['lavrov', 'الطريق مفتوح أمام الجميع'],
  ])
})
