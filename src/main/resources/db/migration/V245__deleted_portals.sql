-- Deleted portals: since when, by whom, and whether everything of them is being removed, after which they can't be restored.
ALTER TABLE portal ADD COLUMN deleted_at ${instant};
ALTER TABLE portal ADD COLUMN deleted_by VARCHAR(200);
ALTER TABLE portal ADD COLUMN removal_began_at ${instant};
