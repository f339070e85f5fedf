CREATE TABLE `blobs` (
	`ws` text NOT NULL,
	`hash` text NOT NULL,
	`size` integer NOT NULL,
	`parts` integer NOT NULL,
	`stored` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`ws`, `hash`)
) WITHOUT ROWID;
