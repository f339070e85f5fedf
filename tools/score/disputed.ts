/** Gold values that this product reads otherwise, each with the reason. They count; a reader can see both figures. */
export const DISPUTED: Readonly<Record<string, string>> = {
  'discourse-replies d05': 'text after a marked quote is reply, not noise',
  'crisp-replies email_2.txt': 'the gold is the first piece only; the answer stands below the quote',
  'talon html_quotations_test.test_blockquote_disclaimer':
    'a plain blockquote that the writer goes on behind is the writer’s own',
  'talon other/reply-separated-by-hr.html': 'the gold leaves out a line of the writer',
  'talon extraction_test.test_capitalized': 'the gold leaves out the closing "At your service," above the name',
  'webstruct contact c020.html +4420061': 'one mark of the gold holds two numbers, of which only the second counts',
  'webstruct contact c020.html +5564629': 'one mark of the gold holds two numbers, of which only the second counts',
  'quotequail test_quote_html.py::test_quote_html 4': 'the writer’s own signature below a forwarded mail is shown',
}
