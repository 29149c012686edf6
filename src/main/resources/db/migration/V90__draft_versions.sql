-- Counts the changes of a draft, so that a change made to one state is never applied to another.
ALTER TABLE site_page ADD COLUMN draft_version BIGINT DEFAULT 0 NOT NULL;
