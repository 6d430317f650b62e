import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {decidingRoles, questionnaireSchema, roles} from '../../src/questionnaire/schema.ts'

const guide = readFileSync('docs/questionnaires.md', 'utf8')

describe('the guide to questionnaires', () => {
  it('shows an example that the schema accepts', () => {
    const example = guide.match(/```json\n(\{[\s\S]*?)```/)?.[1] ?? ''
    expect(questionnaireSchema.parse(JSON.parse(example)).id).toBe('my-survey')
  })

  it.each(['relationship-minimum', 'relationship', 'ecsi'])('counts the items of %s right', (id) => {
    const {constructs} = questionnaireSchema.parse(JSON.parse(readFileSync(`questionnaires/${id}.json`, 'utf8')))
    const items = constructs.flatMap((construct) => construct.items).length
    expect(guide.split('\n').find((line) => line.startsWith(`| \`${id}\``))).toContain(`${items} items`)
  })

  it('names every role a construct may play', () => {
    for (const role of [...roles, ...decidingRoles]) expect(guide).toContain(`\`${role}\``)
  })
})
