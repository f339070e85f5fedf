CREATE TABLE `chunks` (
	`ws` text NOT NULL,
	`scope` text NOT NULL,
	`entity` text NOT NULL,
	`first` text NOT NULL,
	`until` text NOT NULL,
	`last` text NOT NULL,
	`name` text NOT NULL,
	`index_name` text NOT NULL,
	`rows` integer NOT NULL,
	`bytes` integer NOT NULL,
	`index_bytes` integer NOT NULL,
	`seq` integer NOT NULL,
	`index_version` integer NOT NULL,
	PRIMARY KEY(`ws`, `scope`, `entity`, `first`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `chunks_name` ON `chunks` (`ws`,`name`);--> statement-breakpoint
CREATE TABLE `retired` (
	`ws` text NOT NULL,
	`name` text NOT NULL,
	`index_name` text NOT NULL,
	`scope` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`ws`, `name`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `snapshots` (
	`ws` text PRIMARY KEY NOT NULL,
	`generation` integer NOT NULL,
	`seq` integer NOT NULL,
	`built_at` integer NOT NULL
) WITHOUT ROWID;
