CREATE TABLE `effects` (
	`ws` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`state` text DEFAULT 'due' NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`error` text,
	PRIMARY KEY(`ws`, `kind`, `key`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `effects_state` ON `effects` (`state`,`due_at`);
