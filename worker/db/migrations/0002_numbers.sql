CREATE TABLE `numbers` (
	`ws` text NOT NULL,
	`device` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`ws`, `device`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO numbers (ws, device, n)
SELECT c.ws, c.device, max(c.n)
FROM changes AS c
GROUP BY c.ws, c.device;
--> statement-breakpoint
ALTER TABLE `workspace` DROP COLUMN `head_seq`;--> statement-breakpoint
ALTER TABLE `workspace` DROP COLUMN `head_mark`;
