ALTER TABLE `members` ADD `scope_epoch` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `records` ADD `shared` integer GENERATED ALWAYS AS (coalesce(doc ->> '$._shared', 0)) VIRTUAL;