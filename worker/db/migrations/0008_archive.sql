CREATE TABLE `archive` (
	`ws` text NOT NULL,
	`first` integer NOT NULL,
	`last` integer NOT NULL,
	`sha256` text NOT NULL,
	`previous` text NOT NULL,
	`bytes` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`ws`, `first`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `passed` (
	`ws` text NOT NULL,
	`device` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`ws`, `device`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `workspace` DROP COLUMN `floor_seq`;