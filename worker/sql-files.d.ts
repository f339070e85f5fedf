/** SQL files come into the bundle as text. */
declare module '*.sql' {
  const sql: string
  export default sql
}
