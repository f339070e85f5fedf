CREATE TABLE `attempts` (
	`key` text NOT NULL,
	`window_at` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`key`, `window_at`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `changes` (
	`ws` text NOT NULL,
	`seq` integer NOT NULL,
	`op` text NOT NULL,
	`n` integer NOT NULL,
	`actor` text NOT NULL,
	`device` text NOT NULL,
	`hlc` text NOT NULL,
	`entity` text NOT NULL,
	`record` text NOT NULL,
	`patch` text NOT NULL,
	`scope` text NOT NULL,
	`prev_scope` text,
	`mark` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`ws`, `seq`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_op` ON `changes` (`ws`,`op`);--> statement-breakpoint
CREATE TABLE `devices` (
	`id` text PRIMARY KEY NOT NULL,
	`ws` text NOT NULL,
	`member` text NOT NULL,
	`name` text NOT NULL,
	`key` text NOT NULL,
	`challenge` text,
	`challenge_expires_at` integer,
	`joined_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`revoked_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `devices_ws` ON `devices` (`ws`);--> statement-breakpoint
CREATE TABLE `members` (
	`ws` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`joined_at` integer NOT NULL,
	`removed_at` integer,
	PRIMARY KEY(`ws`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `pairings` (
	`code` text PRIMARY KEY NOT NULL,
	`ws` text NOT NULL,
	`member` text NOT NULL,
	`device` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by` text
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `records` (
	`ws` text NOT NULL,
	`entity` text NOT NULL,
	`id` text NOT NULL,
	`doc` text NOT NULL,
	`clocks` text NOT NULL,
	`scope` text NOT NULL,
	`deleted` integer GENERATED ALWAYS AS (coalesce(doc ->> '$._del', 0)) VIRTUAL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`ws`, `entity`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token` text PRIMARY KEY NOT NULL,
	`device` text NOT NULL,
	`expires_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `workspace` (
	`ws` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`incarnation` text NOT NULL,
	`head_seq` integer DEFAULT 0 NOT NULL,
	`head_mark` text DEFAULT '' NOT NULL,
	`floor_seq` integer DEFAULT 0 NOT NULL,
	`schema_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL
) WITHOUT ROWID;
