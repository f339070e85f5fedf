// Every limit of the product, once. A limit without a test is a wish: each name here is asserted somewhere.

/** Longest name that capture proposes or a name field takes, in UTF-16 units. */
export const MAX_NAME = 256
/** Longest note or mail text kept on a record. */
export const MAX_NOTE = 20_000
/** Most fields proposed for one person. */
export const MAX_FIELDS = 50
/** Most people proposed from one page. */
export const MAX_PEOPLE = 200
/** Largest page read, in characters of its HTML. */
export const MAX_PAGE = 20_000_000
/** Largest mail read, in bytes. */
export const MAX_MAIL = 25_000_000
/** Deepest MIME nesting and largest header block (the library's own defaults, 256 and 2 MB, are too generous). */
export const MAX_MIME_DEPTH = 32
export const MAX_MIME_HEADERS = 262_144
/** Most cards read from one vCard file. */
export const MAX_CARDS = 10_000

/** Most changes in one push, and largest request body in bytes. */
export const MAX_PUSH_CHANGES = 500
export const MAX_PUSH_BYTES = 900_000
/** Largest patch of one change, in bytes of JSON. */
export const MAX_PATCH_BYTES = 100_000
/** Most fields in one patch. */
export const MAX_PATCH_FIELDS = 200
/** Most change rows in one pull, and the size at which a page is cut (D1 answers near 1 MB fail in production). */
export const MAX_PULL_CHANGES = 1_000
export const MAX_PULL_BYTES = 800_000

/** How far ahead of the server a clock may run before the server stamps it anew, and with what time, in milliseconds. */
export const MAX_CLOCK_AHEAD = 5 * 60_000

/** Largest body of a request that is not a push, in bytes. */
export const MAX_BODY_BYTES = 16_000
/** Most bytes a record may hold on the server, values and clocks together; past it, it takes no more changes (D1 ends at 2 MB a row). */
export const MAX_RECORD_BYTES = 500_000
/** What one push may at most add to one record, values and clocks together: a largest patch, no more. The largest SQL parameter it may make. */
export const MAX_RECORD_GROWTH = 210_000
export const MAX_SQL_BYTES = 1_900_000
/** Most log rows one pull looks at, the caller's or not. */
export const MAX_PULL_SCAN = 5_000

/** Most records of one chunk of a snapshot, and its largest size after gzip, in bytes (Chromium slows down at 64 KiB). */
export const MAX_CHUNK_RECORDS = 500
export const MAX_CHUNK_BYTES = 60_000
/** Most bytes read at once while a snapshot is built: more than any record has (D1 answers near 1 MB fail in production). */
export const MAX_CHUNK_READ = 750_000
/** Most log rows looked at in one step of a build. */
export const MAX_SNAPSHOT_SCAN = 5_000
/** A snapshot is made anew after this many changes, or after this pause if there is any, in milliseconds. */
export const SNAPSHOT_CHANGES = 500
export const SNAPSHOT_PAUSE = 24 * 60 * 60_000
/** How long a chunk that was replaced is kept for devices that still hold the old list, in milliseconds. */
export const CHUNK_GRACE = 7 * 24 * 60 * 60_000
/** Most chunks of one page of the list, and most that one call fetches; each is two files. */
export const MAX_LISTED_CHUNKS = 2_000
export const MAX_FETCHED_CHUNKS = 20

/** Largest file that is attached, and the pieces that travel, in bytes: a broken connection costs one piece. */
export const MAX_BLOB_BYTES = 25_000_000
export const BLOB_PART_BYTES = 1_048_576
/** Most files that one call asks about. */
export const MAX_BLOBS_ASKED = 50

/** How old a change is before it may leave the log for the archive, and for how long a device counts that was not seen since, in milliseconds. */
export const ARCHIVE_AGE = 180 * 24 * 60 * 60_000
export const DEVICE_AGE = 90 * 24 * 60 * 60_000
/** Least and most changes of one segment of the archive. */
export const MIN_SEGMENT = 200
export const MAX_SEGMENT = 1_000
/** How often it is noted how far a device has read the log, in milliseconds. */
export const PASSED_PAUSE = 24 * 60 * 60_000
