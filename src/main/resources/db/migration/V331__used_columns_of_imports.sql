-- The names of columns may have been those of a person, where a file had no row for them; what is remembered begins anew, and has a
-- date.
DROP TABLE contact_import_column;
CREATE TABLE contact_import_column (
  staff_id BIGINT NOT NULL,
  header_key VARCHAR(210) ${byteOrder} NOT NULL,
  field VARCHAR(20),
  used_at ${instant} NOT NULL,
  CONSTRAINT contact_import_column_key PRIMARY KEY (staff_id, header_key)
);
CREATE INDEX contact_import_column_use ON contact_import_column (used_at);
