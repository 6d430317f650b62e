import {z} from 'zod'

/** What a construct means to the classification (method: roles). Classification reads roles, never item names. */
export const roles = [
  'trust',
  'satisfaction',
  'commitment',
  'attachment',
  'habit',
  'constraint',
  'outcome',
  'bond',
  'voice',
  'benefit',
  'norm',
  'empowerment',
  'relative-attitude',
  'variety-seeking',
  'antecedent',
] as const
export type Role = (typeof roles)[number]

/** The roles that decide the class, in the order in which they are printed. */
export const decidingRoles = ['satisfaction', 'trust', 'commitment', 'attachment', 'habit', 'constraint'] as const
export type DecidingRole = (typeof decidingRoles)[number]

const bilingual = z.strictObject({en: z.string().min(1), fr: z.string().min(1)})

export const answerScaleSchema = z
  .strictObject({low: z.int(), high: z.int(), anchors: z.strictObject({low: bilingual, high: bilingual}).optional()})
  .refine((scale) => scale.low < scale.high, {
    error: 'low must be below high',
    params: {rule: 'orderedScale', name: 'low'},
  })
export type AnswerScale = z.infer<typeof answerScaleSchema>

const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/, {error: 'lower case letters, digits and _ only'})

export const itemSchema = z.strictObject({
  /** Letters and digits; what the survey's column is called. */
  code: z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/),
  text: bilingual,
  reversed: z.boolean().default(false),
  /** Only where it differs from the questionnaire's scale. */
  scale: answerScaleSchema.optional(),
})
export type Item = z.infer<typeof itemSchema>

export const constructSchema = z.strictObject({
  id: identifier,
  role: z.enum(roles),
  labels: bilingual,
  definition: bilingual,
  source: z.string().regex(/\d{4}/, {error: 'a source cites a year'}),
  /** Items of a measured construct, or none for a higher-order one. */
  items: z.array(itemSchema).default([]),
  /** Constructs this one is the unweighted mean of (trust: credibility, integrity, benevolence). */
  dimensions: z.array(identifier).default([]),
  /** True for a dimension, which is reported but decides nothing by itself. */
  dimension: z.boolean().default(false),
})
export type Construct = z.infer<typeof constructSchema>

export const proxySchema = z.strictObject({role: z.enum(decidingRoles), construct: identifier, reason: bilingual})
export type Proxy = z.infer<typeof proxySchema>

/** A questionnaire: scales and items in both languages, roles, proxies, sources. Its file is named after its id. */
export const questionnaireSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    version: z.string(),
    title: bilingual,
    purpose: bilingual,
    scale: answerScaleSchema,
    constructs: z.array(constructSchema).min(1),
    proxies: z.array(proxySchema).default([]),
    /** Codes that the codebook declares as missing answers, such as -99. */
    missing: z.array(z.string()).default([]),
    /** Default headers in other surveys for an item code or a known column: `{"SAT1": ["cusa"]}`. */
    headers: z.record(z.string(), z.array(z.string())).default({}),
    sources: z.array(z.string().regex(/\d{4}/)).min(1),
  })
  .superRefine((questionnaire, context) => {
    const constructs = new Set<string>()
    const items = new Set<string>()
    for (const construct of questionnaire.constructs) {
      if (constructs.has(construct.id))
        context.addIssue({
          code: 'custom',
          message: `two constructs are called "${construct.id}"`,
          params: {rule: 'constructTwice', name: construct.id},
        })
      constructs.add(construct.id)
      if ((construct.items.length === 0) === (construct.dimensions.length === 0))
        context.addIssue({
          code: 'custom',
          message: `construct "${construct.id}" needs either items or dimensions`,
          params: {rule: 'itemsOrDimensions', name: construct.id},
        })
      for (const item of construct.items) {
        const code = item.code.toUpperCase()
        if (items.has(code))
          context.addIssue({
            code: 'custom',
            message: `two items are called "${item.code}"`,
            params: {rule: 'itemTwice', name: item.code},
          })
        items.add(code)
      }
    }
    // Which of two measures would decide could only be guessed; constraint and habit may have several, any of which counts.
    for (const role of ['satisfaction', 'trust', 'commitment', 'attachment'] as const) {
      const players = questionnaire.constructs.filter((construct) => construct.role === role && !construct.dimension)
      if (players.length > 1)
        context.addIssue({
          code: 'custom',
          message: `two constructs play the role "${role}": make them its dimensions`,
          params: {rule: 'roleTwice', name: role},
        })
    }
    const named = [
      ...questionnaire.constructs.flatMap((c) => c.dimensions),
      ...questionnaire.proxies.map((p) => p.construct),
    ]
    for (const id of named)
      if (!constructs.has(id))
        context.addIssue({
          code: 'custom',
          message: `no construct is called "${id}"`,
          params: {rule: 'noSuchConstruct', name: id},
        })
  })
export type Questionnaire = z.infer<typeof questionnaireSchema>

/** The part of a questionnaire that goes into a result, so that a report needs nothing else. */
export const questionnaireResultSchema = z.object({
  id: z.string(),
  version: z.string(),
  title: bilingual,
  constructs: z.array(
    z.object({
      id: z.string(),
      role: z.enum(roles),
      labels: bilingual,
      dimension: z.boolean(),
      dimensions: z.array(z.string()),
      items: z.array(
        z.object({code: z.string(), text: bilingual, reversed: z.boolean(), low: z.number(), high: z.number()}),
      ),
    }),
  ),
})
export type QuestionnaireResult = z.infer<typeof questionnaireResultSchema>
