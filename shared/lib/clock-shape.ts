/** What a clock looks like, for those who check messages and those who make clocks. */
export const CLOCK = /^[-0-9A-Z_a-z]{16}$/u
