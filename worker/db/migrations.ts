import tables from './migrations/0000_tables.sql'
import views from './migrations/0001_views.sql'
import numbers from './migrations/0002_numbers.sql'
import effects from './migrations/0003_effects.sql'
import snapshots from './migrations/0004_snapshots.sql'
import blobs from './migrations/0005_blobs.sql'
import attachmentView from './migrations/0006_views.sql'
import snapshotEffect from './migrations/0007_snapshot_effect.sql'
import archive from './migrations/0008_archive.sql'
import shared from './migrations/0009_shared.sql'
import sharedRecords from './migrations/0010_shared_records.sql'
import mergedSnapshotEffects from './migrations/0011_merged_snapshot_effects.sql'
import uploads from './migrations/0012_uploads.sql'
import numbersOp from './migrations/0013_numbers_op.sql'

/**
 * The released migrations, in order, for a database that migrates itself when it starts. D1 is migrated by its tools from the
 * same files; a test holds this list against the folder.
 */
export const MIGRATIONS: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0000_tables', sql: tables },
  { name: '0001_views', sql: views },
  { name: '0002_numbers', sql: numbers },
  { name: '0003_effects', sql: effects },
  { name: '0004_snapshots', sql: snapshots },
  { name: '0005_blobs', sql: blobs },
  { name: '0006_views', sql: attachmentView },
  { name: '0007_snapshot_effect', sql: snapshotEffect },
  { name: '0008_archive', sql: archive },
  { name: '0009_shared', sql: shared },
  { name: '0010_shared_records', sql: sharedRecords },
  { name: '0011_merged_snapshot_effects', sql: mergedSnapshotEffects },
  { name: '0012_uploads', sql: uploads },
  { name: '0013_numbers_op', sql: numbersOp },
]
