-- By what the names in rows are compared, as those of contacts are; null if there is none. Files that were uploaded before have none
-- until their rows are collected.
ALTER TABLE contact_import_row ADD COLUMN name_key VARCHAR(210) ${byteOrder};
CREATE INDEX contact_import_row_name ON contact_import_row (import_id, name_key);
