import type { SqlValue } from '../../worker/db/port.ts'
import { PAGE, POSITIONS } from '../../worker/db/pull.ts'
import { ANSWER, APPEND, COUNT, FOLD } from '../../worker/db/push.ts'

/** A statement on the way of a sync, parameters behind the workspace to plan it with, and the steps that its plan must have. */
export type PlannedStatement = readonly [sql: string, params: readonly SqlValue[], steps: readonly string[]]

export const SYNC_PLANS: readonly PlannedStatement[] = [
  [
    APPEND,
    ['[]', 'm', 'd', 'k', 1, 0, 1, 'k'],
    [
      'SCAN e VIRTUAL TABLE INDEX 1:',
      'SEARCH c USING COVERING INDEX changes_op (ws=? AND op=?)',
      'SEARCH r USING PRIMARY KEY (ws=? AND entity=? AND id=?)',
      'SEARCH c USING PRIMARY KEY (ws=?)',
      'SEARCH d USING PRIMARY KEY (ws=? AND device=?)',
      'SEARCH k USING PRIMARY KEY (ws=? AND seq=?)',
    ],
  ],
  [
    FOLD,
    ['k', 1],
    [
      'SEARCH c USING PRIMARY KEY (ws=? AND seq>?)',
      'SEARCH l USING PRIMARY KEY (ws=?)',
      'SEARCH r USING PRIMARY KEY (ws=? AND entity=? AND id=?) LEFT-JOIN',
    ],
  ],
  [
    COUNT,
    ['d', 1, 0, '[]', 1, 'k', 'o'],
    [
      'SEARCH d USING PRIMARY KEY (ws=? AND device=?)',
      'SCAN e VIRTUAL TABLE INDEX 1:',
      'SEARCH c USING COVERING INDEX changes_op (ws=? AND op=?)',
      'SEARCH r USING PRIMARY KEY (ws=? AND entity=? AND id=?)',
    ],
  ],
  [
    ANSWER,
    ['[]', 'm', 'k', 'd', 1, 'k'],
    [
      'SEARCH d USING PRIMARY KEY (ws=? AND device=?)',
      'SEARCH l USING PRIMARY KEY (ws=?)',
      'SEARCH c USING INDEX changes_op (ws=? AND op=?) LEFT-JOIN',
      'SEARCH r USING PRIMARY KEY (ws=? AND entity=? AND id=?) LEFT-JOIN',
    ],
  ],
  [POSITIONS, [0, 0, 0], ['SEARCH l USING PRIMARY KEY (ws=?)', 'SEARCH c USING PRIMARY KEY (ws=? AND seq=?)']],
  [
    PAGE,
    [0, 5, '[]', 5, 5, 1],
    [
      'SEARCH p USING PRIMARY KEY (ws=? AND seq>? AND seq<?)',
      'SEARCH o USING PRIMARY KEY (ws=? AND entity=? AND id=?)',
      'SEARCH w USING PRIMARY KEY (ws=? AND entity=? AND id=?)',
      'SEARCH c USING PRIMARY KEY (ws=? AND seq=?)',
      'SEARCH r USING PRIMARY KEY (ws=? AND entity=? AND id=?) LEFT-JOIN',
    ],
  ],
]

/** A step that goes through a whole table. */
export const TABLE_SCAN = /^SCAN (?:b|c|d|k|l|o|p|r|w|changes|numbers|records)\b/u
