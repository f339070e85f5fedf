CREATE TABLE `uploads` (
	`ws` text NOT NULL,
	`hash` text NOT NULL,
	`device` text NOT NULL,
	`size` integer NOT NULL,
	`parts` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`ws`, `hash`, `device`)
) WITHOUT ROWID;
