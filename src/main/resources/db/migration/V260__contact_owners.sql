-- Who looks after a contact: an account of the staff, or nobody, as with all contacts from before.
ALTER TABLE contact ADD COLUMN owner_id BIGINT;
CREATE INDEX contact_of_owner ON contact (owner_id, sort_key, id);

-- The list by the day on which contacts were added, and those of some days.
CREATE INDEX contact_by_creation ON contact (created_at, id);
CREATE INDEX contact_active_by_creation ON contact (active, created_at, id);
