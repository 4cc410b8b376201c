import { inBoth } from '../in-both.ts'

/** What can be measured of an actor, and how it is shown. */
type MeasureName =
  | 'said'
  | 'about'
  | 'degree'
  | 'inDegree'
  | 'outDegree'
  | 'weightedIn'
  | 'weightedOut'
  | 'betweenness'
  | 'pagerank'
  | 'community'

interface MeasureMessages {
  readonly name: Readonly<Record<MeasureName, string>>
  /** What it means for what is said in reports, and what it does not. */
  readonly meaning: Readonly<Record<MeasureName, string>>
  readonly explained: string
  /** What the figures rest on. */
  readonly basis: string
  readonly look: string
  readonly sizeBy: string
  readonly colourBy: string
  readonly plain: string
  /** `{measure}` is the name of a measure. */
  readonly size: string
  readonly colour: string
  /** `{number}` is the number of a community. */
  readonly communityNumber: string
  readonly noCommunity: string
  readonly otherCommunities: string
  readonly low: string
  readonly high: string
  readonly working: string
  readonly failed: string
}

export const measure = inBoth<MeasureMessages>({
  ar: {
    name: {
      said: 'أقواله',
      about: 'ما قيل عنه',
      degree: 'الصلات',
      inDegree: 'من اتخذ موقفاً منه',
      outDegree: 'من اتخذ موقفاً منهم',
      weightedIn: 'المواقف منه',
      weightedOut: 'مواقفه',
      betweenness: 'التوسّط',
      pagerank: 'بيج رانك',
      community: 'التكتّل',
    },
    meaning: {
      said: 'عدد الأقوال التي تنسبها إليه التقارير. يدل على حضوره فيها، لا على صواب ما يقول.',
      about: 'عدد الأقوال التي تتخذ موقفاً منه. يدل على أنه موضع كلام، لا على أنه متكلم.',
      degree: 'عدد الأطراف التي اتخذ موقفاً منها أو اتخذت موقفاً منه، كلٌّ مرة واحدة. لا يفرّق بين صديق وخصم.',
      inDegree: 'عدد الأطراف التي اتخذت موقفاً منه. الكثرة شهرة في الجدل، وقد تكون كلها ضده.',
      outDegree: 'عدد الأطراف التي اتخذ موقفاً منها. يدل على سعة ما يتكلم فيه، لا على أثره.',
      weightedIn: 'عدد الأقوال التي تتخذ موقفاً منه من سائر الأطراف.',
      weightedOut: 'عدد أقواله التي يتخذ فيها موقفاً من سائر الأطراف.',
      betweenness:
        'نصيبه من أقصر الطرق بين كل طرفين آخرين على الخريطة، من صفر إلى واحد. العالي يصل بين دوائر لا يتكلم بعضها عن بعض، وليس معناه أنه وسيط بينها.',
      pagerank:
        'نصيبه من انتباه من يتتبّع المواقف من طرف إلى طرف: يعلو من يتكلم عنه أولئك الذين يُتكلم عنهم. انتباه لا تأييد.',
      community:
        'أطراف يتفق بعضها مع بعض في المواقف المشتركة أكثر مما تتفق مع غيرها. تشابه في الكلام، لا دليل على تحالف أو تنسيق.',
    },
    explained: 'ما معنى هذه المقاييس؟',
    basis:
      'تُحسب من المواقف التي تتركها التصفية الحالية، أي مما في هذه التقارير وحدها. التكتلات بطريقة لوفان على شبكة صافي التوافق، وسائرها على شبكة المواقف بين الأطراف.',
    look: 'حجم الأطراف ولونها',
    sizeBy: 'الحجم بحسب',
    colourBy: 'اللون بحسب',
    plain: 'لون واحد',
    size: 'الحجم: {measure}',
    colour: 'اللون: {measure}',
    communityNumber: 'تكتّل {number}',
    noCommunity: 'لا يوافق أحداً',
    otherCommunities: 'تكتّلات أصغر، برقمها',
    low: 'قليل',
    high: 'كثير',
    working: 'جارٍ حساب المقاييس…',
    failed: 'تعذّر حساب المقاييس.',
  },
  en: {
    name: {
      said: 'Statements made',
      about: 'Statements about',
      degree: 'Degree',
      inDegree: 'In-degree',
      outDegree: 'Out-degree',
      weightedIn: 'Weighted in-degree',
      weightedOut: 'Weighted out-degree',
      betweenness: 'Betweenness',
      pagerank: 'PageRank',
      community: 'Community',
    },
    meaning: {
      said: 'Statements that the reports attribute to the actor. Presence in them, not truth of what is said.',
      about: 'Statements that take a stance on the actor: talked about, not talking.',
      degree:
        'Actors that it takes a stance on or that take one on it, each once. It does not tell friend from foe.',
      inDegree:
        'Actors that take a stance on it. Many means prominent in the dispute, perhaps all against it.',
      outDegree: 'Actors that it takes a stance on. How widely it speaks, not with what effect.',
      weightedIn: 'Statements of other actors that take a stance on it.',
      weightedOut: 'Its statements that take a stance on other actors.',
      betweenness:
        'Its share of the shortest ways between any two others on the map, 0 to 1. High for who links circles that do not speak of each other, which does not make it a mediator.',
      pagerank:
        'Its share of the attention of whoever follows stances from actor to actor: high for who is spoken of by those who are spoken of. Attention, not approval.',
      community:
        'Actors that agree with each other over shared targets more than with others. They talk alike, which is no proof of an alliance or of coordination.',
    },
    explained: 'What do these measures mean?',
    basis:
      'Worked out from the stances that the current filters leave, so from these reports alone. Communities by Louvain’s method on the network of subtract (congruence less conflict), the others on the network of stances between actors.',
    look: 'Size and colour of actors',
    sizeBy: 'Size by',
    colourBy: 'Colour by',
    plain: 'One colour',
    size: 'Size: {measure}',
    colour: 'Colour: {measure}',
    communityNumber: 'Community {number}',
    noCommunity: 'Agrees with nobody',
    otherCommunities: 'Smaller communities, by number',
    low: 'Low',
    high: 'High',
    working: 'Working out the measures…',
    failed: 'The measures could not be worked out.',
  },
})
