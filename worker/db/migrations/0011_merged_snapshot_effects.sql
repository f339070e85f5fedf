DROP TRIGGER `changes_cause_snapshot`;
--> statement-breakpoint
CREATE TRIGGER `changes_cause_snapshot` AFTER INSERT ON `changes`
WHEN new.seq % 500 = 0 AND NOT EXISTS (
	SELECT 1 FROM effects WHERE ws = new.ws AND kind = 'build-snapshot' AND state = 'due'
)
BEGIN
	INSERT INTO effects (ws, kind, key, due_at)
	VALUES (new.ws, 'build-snapshot', new.seq, new.at)
	ON CONFLICT DO NOTHING;
END;
