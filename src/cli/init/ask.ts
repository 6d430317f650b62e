/** One question with a list of answers; the first is proposed. */
export interface Choice {
  readonly message: string
  readonly choices: readonly {readonly name: string; readonly value: string}[]
}

/** One question answered in words; `check` says what is wrong, or true. */
export interface Blank {
  readonly message: string
  readonly check: (answer: string) => true | string
}

/** Who answers: a person at a terminal, or a test. */
export interface Ask {
  choose(question: Choice): Promise<string>
  type(question: Blank): Promise<string>
}
